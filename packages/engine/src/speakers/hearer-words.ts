import { type Document, rangeAt, type Segmented, type Tokens } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import { BODY_NOUNS } from '../mentions/body-nouns.ts'
import type { Mentioned } from '../mentions/mention.ts'
import { isRole } from '../mentions/offices.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import { isCrowd } from './antecedents.ts'
import type { Cast } from './cast.ts'
import { mentionsIn } from './mentions-in.ts'
import { namedSpeaker } from './named-speaker.ts'
import { type SourceHead, sourceHead } from './source-head.ts'
import { phraseAt } from './source-words.ts'

type Doc = Document & Segmented & Tagged & Mentioned & Recognised

/** Whom words name who can hear, and the token after them. */
export interface Hearer {
  readonly ids: readonly string[]
  readonly end: number
}

const NOBODY: readonly string[] = []
const OBJECTS = /^(?:him|her|them|it|whom)$/i
const SELF = /^(?:me|us)$/i
// When, and no part of who; "USA Today" is.
const TIMES = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|earlier|later|last|this|next)$/
const THINGS = /^(?:any|every|no|some)thing$/i
// Many who hear and are no crowd that speaks.
const LISTENERS = new Set(
  `listeners readers peers jurors delegates aides allies advisers advisors executives bosses guests diplomats
  representatives congressmen commanders managers others authorities parents colleagues police parliament congress
  parliamentarians meeting conference hearing rally inquest session gathering forum users followers employees donors crowds audiences subscribers callers`.split(
    /\s+/,
  ),
)

/**
 * Who hears, where the words from a token on name them: "the council", "Lee and Kell", "him", "reporters". `self` is who
 * "me" and "us" are, null where that is the author. Nobody where the words name a thing.
 */
export function hearersAt(doc: Doc, cast: Cast, from: number, limit: number, self: string | null): Hearer {
  const first = hearerAt(doc, cast, from, limit, self)
  if (first.ids.length === 0 || doc.tokens[first.end]?.text !== 'and') return first
  const second = hearerAt(doc, cast, first.end + 1, limit, self)
  // "He told Lee, and Kell said": the second is the subject of a verb of its own.
  if (second.ids.length === 0 || beginsClause(doc, second.end)) return first
  return { ids: [...first.ids, ...second.ids], end: second.end }
}

/** Is the token the verb of a clause, adverbs aside? */
export function beginsClause({ tags }: Tagged, t: number): boolean {
  let at = t
  while (at < tags.length && /^RB/.test(TAGS[tags[at]])) at++
  return at < tags.length && /^(?:VBD|VBZ|VBP|MD)$/.test(TAGS[tags[at]])
}

function hearerAt(doc: Doc, cast: Cast, from: number, limit: number, self: string | null): Hearer {
  if (from >= limit) return { ids: NOBODY, end: from }
  const { tokens } = doc
  const word = tokens[from].text
  if (SELF.test(word)) {
    const { from: starts, to } = tokens[from]
    return { ids: [self ?? cast.author({ from: starts, to })], end: from + 1 }
  }
  const words =
    OBJECTS.test(word) && !ownsNext(doc, from, limit) ? { from, to: from + 1 } : nounPhrase(doc, from, limit)
  if (words.from === words.to) return { ids: NOBODY, end: from }
  const id = hearerIn(doc, cast, words)
  return { ids: id === null ? NOBODY : [id], end: words.to }
}

/** "Her" before a noun: whose the noun is, and not who hears. */
function ownsNext({ tokens, tags }: Doc, t: number, limit: number): boolean {
  return (
    /^her$/i.test(tokens[t].text) &&
    t + 1 < limit &&
    /^(?:NN|JJ|CD)/.test(TAGS[tags[t + 1]]) &&
    TAGS[tags[t]] === 'PRP$'
  )
}

/** The id of whom a noun phrase names, where that is somebody who can hear. */
function hearerIn(doc: Doc, cast: Cast, words: Tokens): string | null {
  const found = sourceHead(doc, words)
  if (!found) return null
  if (OBJECTS.test(doc.tokens[found.head].text)) return cast.speakerIn(words)
  return namedSpeaker(doc, words, found) || canHear(doc, found) ? cast.speakerIn(words) : null
}

function canHear(doc: Doc, { head }: SourceHead): boolean {
  const isDescribed = mentionsIn(doc, { from: Math.max(0, head - REACH), to: head + 1 }).some(i => {
    const m = doc.mentions[i]
    return m.kind === 'description' && m.head === head
  })
  if (isDescribed || isCrowd(doc, head) || LISTENERS.has(doc.tokens[head].text.toLowerCase())) return true
  // "Some of the miners"; a name that nobody recognised ("told Coast FM").
  return isSomeOf(doc, head) || (/^NNPS?$/.test(TAGS[doc.tags[head]]) && /^\p{Lu}/u.test(doc.tokens[head].text))
}

function isSomeOf(doc: Doc, head: number): boolean {
  const { tokens } = doc
  if (!/^(?:some|many|most|all|several|one|both|half|members)$/i.test(tokens[head].text)) return false
  if (tokens[head + 1]?.text !== 'of') return false
  const { to } = phraseAt(doc, head + 2, tokens.length)
  return to > head + 2 && isCrowd(doc, to - 1)
}

// So many tokens before its head a description may begin.
const REACH = 12

/** The noun phrase at a token, with "of the board" after it, and with the name after a comma where another comma ends it. */
function nounPhrase(doc: Doc, from: number, limit: number): Tokens {
  let to = plain(doc, from, limit)
  if (to === from) return { from, to }
  if (to + 1 < limit && doc.tokens[to].text === 'of') {
    const after = plain(doc, to + 1, limit)
    if (after > to + 1) to = after
  }
  if (to + 1 < limit && doc.tokens[to].text === ',' && /^\p{Lu}/u.test(doc.tokens[to + 1].text)) {
    const name = plain(doc, to + 1, limit)
    if (name > to + 1 && /^[,.]$/.test(doc.tokens[name]?.text ?? '')) to = name
  }
  return { from, to }
}

/** The end of the noun phrase at a token; a day, or an article after a noun, is no part of it ("reporters the bill"). */
function plain(doc: Doc, from: number, limit: number): number {
  const { tokens, tags } = doc
  const isArticle = /^(?:DT|PRP\$)$/.test(TAGS[tags[from]])
  // "An invited crowd"; "to board members", "told co-host Ann Lee", where the tagger sees a verb.
  const isSlip = TAGS[tags[from]] === 'VB' && (BODY_NOUNS.has(doc.forms[from].lower) || isRole(doc, from))
  const start = isArticle && TAGS[tags[from + 1]] === 'VBN' ? from + 2 : isSlip ? from + 1 : from
  const { to } = phraseAt(doc, start, limit)
  for (let t = from + 1; t < to; t++) {
    const tag = TAGS[tags[t]]
    if (tag === 'DT' || tag === 'PRP$' || TIMES.test(tokens[t].text) || THINGS.test(tokens[t].text)) return t
  }
  // "Yesterday's Herald" is no time.
  const isTime = to > from && TIMES.test(tokens[from].text) && TAGS[tags[from + 1]] !== 'POS'
  return isTime ? from : to
}

/** The sentence of a token. */
export function sentenceOf({ paragraphs }: Segmented, token: number): Tokens {
  const { sentences } = paragraphs[rangeAt(paragraphs, token)]
  return sentences[rangeAt(sentences, token)]
}
