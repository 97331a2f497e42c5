import type { Segmented, Tokens } from '../document.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import { FINITE, tagSet } from '../tags/tagset.ts'
import { afterAdverbs, HAD } from './tense.ts'

type Read = Segmented & Tagged

const MARKS = wordSet(', ( ) – — -- ; :')
const RELATIVE = wordSet('who which that')
const PARTICIPLES = tagSet('VBN VBD')

/** The words between commas around a time, without a relative clause that is over before it: "who had led it *quit on Monday*". */
export function clauseAround(doc: Read, sentence: Tokens, tokens: Tokens): Tokens {
  let { from, to } = tokens
  while (from > sentence.from && !isOneOf(doc, from - 1, MARKS)) from--
  while (to < sentence.to && !isOneOf(doc, to, MARKS)) to++
  for (let i = from; i + 1 < tokens.from; i++) {
    if (!isOneOf(doc, i, RELATIVE) || !FINITE.has(doc.tags[i + 1])) continue
    for (let k = i + 2; k < tokens.from; k++) if (FINITE.has(doc.tags[k])) from = k
  }
  return { from, to }
}

/** Does the clause around a time tell what had happened before the story? `inside` has the statement that holds each token. */
export function looksBack(doc: Read, clause: Tokens, time: Tokens, inside: Int32Array): boolean {
  const tells = (i: number) => inside[i] < 0 && (FINITE.has(doc.tags[i]) || isOneOf(doc, i, HAD))
  let verb = time.from - 1
  while (verb >= clause.from && !tells(verb)) verb--
  if (verb < clause.from) for (verb = time.to; verb < clause.to && !tells(verb); ) verb++
  return verb < clause.to && isOneOf(doc, verb, HAD) && PARTICIPLES.has(doc.tags[afterAdverbs(doc, verb + 1)])
}

/** Is there a finite verb between two tokens? */
export function hasFinite({ tags }: Tagged, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FINITE.has(tags[i])) return true
  return false
}
