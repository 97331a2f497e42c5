import { rangeAt, type Segmented, type Tokens } from '../document.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'

type Doc = Segmented & Tagged

const RELATIVE = /^(?:who|which|that)$/i
const NOUN_PHRASE = /^(?:DT|PRP\$|POS|CD|JJ[RS]?|NNP?S?|HYPH)$/
const NOUN = /^NNP?S?$/
// "Fans at Saturday's game against Lee chanted": the noun before such a word is who speaks, not the one after it.
const INSIDE = /^(?:of|at|by|from|in|on|for|against|outside|inside|behind|beside|near|with)$/i
const REACH = 16

/**
 * The words that name who speaks. Where the source is only the end of a longer phrase ("fans at the game against Lee"),
 * all of it; where it is "who", what that takes up.
 */
export function sourceWords(doc: Doc, source: Tokens, cue: number): Tokens {
  const { tokens, paragraphs } = doc
  const { sentences } = paragraphs[rangeAt(paragraphs, source.from)]
  const { from } = sentences[rangeAt(sentences, source.from)]
  if (RELATIVE.test(tokens[source.from].text)) return antecedent(doc, from, source)
  return source.from < cue ? wholePhrase(doc, from, source) : source
}

/** The noun phrase before "who", over a comma. */
function antecedent(doc: Doc, start: number, source: Tokens): Tokens {
  const { tokens } = doc
  let to = source.from
  while (to > start && /^[,(]$/.test(tokens[to - 1].text)) to--
  const from = phraseStart(doc, start, to)
  return from < to ? wholePhrase(doc, start, { from, to }) : source
}

/** The phrase with the nouns before it that "of", "at" and the like join it to. */
function wholePhrase(doc: Doc, start: number, phrase: Tokens): Tokens {
  const { tokens, tags } = doc
  let { from } = phrase
  for (let links = 0; links < 3 && from - 1 > start && phrase.to - from < REACH; links++) {
    if (!INSIDE.test(tokens[from - 1].text) || !NOUN.test(TAGS[tags[from - 2]])) break
    from = phraseStart(doc, start, from - 1)
  }
  return { from, to: phrase.to }
}

function phraseStart({ tags }: Doc, start: number, to: number): number {
  let from = to
  while (from > start && to - from < REACH && NOUN_PHRASE.test(TAGS[tags[from - 1]])) from--
  return from
}
