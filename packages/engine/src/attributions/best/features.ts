import { BlockKind } from '@onrecord/record'
import type { Document, Segmented } from '../../document.ts'
import type { Quoted } from '../../quotations/quotations.ts'
import type { Tagged } from '../../tags/tags.ts'
import { FEATURES } from './network.ts'

/** The layers that the best model looks at. */
export type Seen = Document & Segmented & Quoted & Tagged

const [LOWER, CAPITALISED, UPPER, MIXED, NUMBER, MARK] = [1, 2, 3, 4, 5, 6]
const [OUTSIDE, OPENING, INSIDE, CLOSING] = [1, 2, 3, 4]
const [PLAIN, SENTENCE, PARAGRAPH] = [1, 2, 3]
const KINDS = BlockKind.options

/**
 * The features of every token, FEATURES each: shape, place among the quotation marks, part of speech, kind of block,
 * and whether it begins a paragraph or a sentence. The network was trained on the same numbers (`training/best/data.py`).
 */
export function featuresOf(doc: Seen): Uint8Array {
  const { tokens, tags, paragraphs, quotations } = doc
  const out = new Uint8Array(tokens.length * FEATURES)
  const set = (token: number, feature: number, value: number) => {
    out[token * FEATURES + feature] = value
  }
  for (let t = 0; t < tokens.length; t++) {
    set(t, 0, shapeOf(tokens[t].text))
    set(t, 1, OUTSIDE)
    set(t, 2, tags[t] + 1)
    set(t, 4, PLAIN)
  }
  for (const { tokens: range, depth, ending } of quotations) {
    if (depth > 0) continue
    for (let t = range.from; t < range.to; t++) set(t, 1, INSIDE)
    set(range.from, 1, OPENING)
    if (ending === 'mark') set(range.to - 1, 1, CLOSING)
  }
  for (const { from, to, kind, sentences } of paragraphs) {
    for (let t = from; t < to; t++) set(t, 3, KINDS.indexOf(kind) + 1)
    for (const sentence of sentences) set(sentence.from, 4, SENTENCE)
    set(from, 4, PARAGRAPH)
  }
  return out
}

/** The shape of a token, by the case of its letters. */
export function shapeOf(token: string): number {
  const letters = token.match(/\p{L}/gu)
  if (!letters) return /[\p{Nd}\p{No}]/u.test(token) ? NUMBER : MARK
  if (letters.every(isLower)) return LOWER
  if (isUpper(letters[0]) && letters.slice(1).every(isLower)) return CAPITALISED
  return letters.every(isUpper) ? UPPER : MIXED
}

const isLower = (letter: string) => /\p{Lowercase}/u.test(letter)
const isUpper = (letter: string) => /\p{Uppercase}/u.test(letter)
