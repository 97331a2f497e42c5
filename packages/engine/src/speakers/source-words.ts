import { rangeAt, type Segmented, type Tokens } from '../document.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import { isCrowd } from './antecedents.ts'

type Doc = Segmented & Tagged

const NOUN_PHRASE = /^(?:DT|PRP\$|POS|CD|JJ[RS]?|NNP?S?|HYPH|SYM|VBG)$/
// "Fans at Saturday's game against Lee chanted": the noun before such a word is who speaks, not the one after it.
const INSIDE = /^(?:of|at|by|from|in|on|for|against|outside|inside|behind|beside|near|with)$/i
const REACH = 16

/** A source that is only the end of what names a crowd ("fans at the game against Lee"): all of it; any other as it is. */
export function wholeSource(doc: Doc, source: Tokens): Tokens {
  const { tokens, paragraphs } = doc
  const { sentences } = paragraphs[rangeAt(paragraphs, source.from)]
  const start = sentences[rangeAt(sentences, source.from)].from
  let { from } = source
  for (let links = 0; links < 3 && from - 1 > start && source.to - from < REACH; links++) {
    if (!INSIDE.test(tokens[from - 1].text)) break
    if (isCrowd(doc, from - 2)) return { from: phraseStart(doc, start, from - 1), to: source.to }
    from = phraseStart(doc, start, from - 1)
  }
  return source
}

/** The noun phrase that "who" at a token takes up, over a comma; empty where none stands there. */
export function antecedent(doc: Doc, token: number): Tokens {
  const { tokens, paragraphs } = doc
  const { sentences } = paragraphs[rangeAt(paragraphs, token)]
  const start = sentences[rangeAt(sentences, token)].from
  let to = token
  while (to > start && /^[,(]$/.test(tokens[to - 1].text)) to--
  return { from: phraseStart(doc, start, to), to }
}

/** The noun phrase that begins at a token; empty where none does. */
export function phraseAt({ tags }: Doc, from: number, limit: number): Tokens {
  let to = from
  while (to < limit && to - from < REACH && NOUN_PHRASE.test(TAGS[tags[to]])) to++
  return { from, to }
}

function phraseStart({ tags }: Doc, start: number, to: number): number {
  let from = to
  while (from > start && to - from < REACH && NOUN_PHRASE.test(TAGS[tags[from - 1]])) from--
  return from
}
