import type { Segmented } from '../document.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import { hasFinite } from './clause.ts'

// A line is no longer than this, in tokens.
const LONGEST = 40
const PRINTED = wordSet(`
  heard broadcast aired published posted updated printed filed transcript recorded streamed released modified written`)

/** Is a paragraph the line with an article's byline, outlet and date? It tells only when the words came out. */
export function isDateLine(doc: Segmented & Tagged, paragraph: number): boolean {
  const { from, to } = doc.paragraphs[paragraph]
  return to - from <= LONGEST && (isOneOf(doc, from, PRINTED) || !hasFinite(doc, from, to))
}
