import type { Span } from '@onrecord/record'
import { type Document, rangeAt, type Segmented, type Tokens, tokenAt } from '../document.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import type { Attribution } from './attribution.ts'

type Doc = Document & Segmented & Tagged

// What others do with somebody's words.
const HANDS_ON =
  /^(?:recall|remember|hear|heard|overheard|overhear|quote|record|describe|report|film|catch|caught|cite)(?:e?s|e?d|ing)?$/i
const SAYING = /^(?:saying|telling|shouting|asking|insisting|promising|warning|joking|admitting|swearing|yelling)$/i
const PHRASE = /^(?:DT|PRP\$?|NNP?S?|POS|JJ)$/
// So many words has whoever is quoted.
const LONGEST = 6

/** "…," two of those present recall him saying; a witness quoted the mayor as saying: whoever said it is the source. */
export function withWhoIsQuoted(doc: Doc, found: readonly Attribution[]): readonly Attribution[] {
  return found.map(attribution => {
    const [cue] = attribution.cue
    const quoted = cue ? quotedAfter(doc, tokenAt(doc.tokens, cue.from), tokenAt(doc.tokens, cue.to - 1)) : null
    return quoted ? { ...attribution, ...quoted } : attribution
  })
}

function quotedAfter(doc: Doc, first: number, last: number): Pick<Attribution, 'source' | 'cue'> | null {
  const { tokens, tags, paragraphs } = doc
  const { sentences } = paragraphs[rangeAt(paragraphs, first)]
  const { to } = sentences[rangeAt(sentences, first)]
  let verb = first
  while (verb <= last && !HANDS_ON.test(tokens[verb].text)) verb++
  if (verb > last) return null
  let end = verb + 1
  while (end < to && end - verb <= LONGEST && PHRASE.test(TAGS[tags[end]])) end++
  const saying = /^as$/i.test(tokens[end]?.text ?? '') ? end + 1 : end
  if (end === verb + 1 || saying >= to || !SAYING.test(tokens[saying].text)) return null
  return { source: [spanOf(doc, { from: verb + 1, to: end })], cue: [spanOf(doc, { from: saying, to: saying + 1 })] }
}

function spanOf({ tokens }: Doc, { from, to }: Tokens): Span {
  return { from: tokens[from].from, to: tokens[to - 1].to }
}
