import type { Span } from '@onrecord/record'
import { type Document, rangeAt, type Segmented, type Tokens, tokenAt } from '../document.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import type { Attribution } from './attribution.ts'

const NOMINAL = /^(?:NN|JJ|DT|PRP\$|POS|CD|HYPH)/

/**
 * The attributions with sources that begin inside a parenthesis ("Marlow (above with Fenwick) said") taken in whole,
 * with the words before it: who is in a parenthesis is not who speaks.
 */
export function withWholeParentheses(
  doc: Document & Segmented & Tagged,
  found: readonly Attribution[],
): readonly Attribution[] {
  return found.map(attribution => {
    const [source] = attribution.source
    const whole = source && wholeOf(doc, source)
    return whole ? { ...attribution, source: [whole, ...attribution.source.slice(1)] } : attribution
  })
}

function wholeOf({ tokens, tags, paragraphs }: Segmented & Tagged, source: Span): Span | null {
  const from = tokenAt(tokens, source.from)
  let to = tokenAt(tokens, source.to - 1) + 1
  if (tokens[to]?.text === ')') to++
  if (tokens[to - 1].text !== ')') return null
  const sentence = sentenceOf(paragraphs, from)
  const open = openingBefore(tokens, to - 1, sentence.from)
  // A parenthesis that lies wholly in the source, or opens the sentence, says nothing of where the source begins.
  if (open < 0 || open >= from) return null
  let start = open
  while (start > sentence.from && NOMINAL.test(TAGS[tags[start - 1]])) start--
  return start < open ? { from: tokens[start].from, to: tokens[to - 1].to } : null
}

function sentenceOf(paragraphs: Segmented['paragraphs'], token: number): Tokens {
  const { sentences } = paragraphs[rangeAt(paragraphs, token)]
  return sentences[rangeAt(sentences, token)]
}

function openingBefore(tokens: Segmented['tokens'], close: number, least: number): number {
  for (let t = close - 1; t >= least; t--) {
    if (tokens[t].text === ')') return -1
    if (tokens[t].text === '(') return t
  }
  return -1
}
