import type { Segmented } from '../document.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import { FINITE } from '../tags/tagset.ts'

// A line is no longer than this, in tokens.
const LONGEST = 40
const PRINTED = wordSet(`
  heard broadcast aired published posted updated printed filed transcript recorded streamed released modified written`)

const MONTHS = wordSet(`
  january february march april may june july august september october november december
  jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.`)

/** Is a paragraph the line with an article's byline, outlet and date? It tells only when the words came out. */
export function isDateLine(doc: Segmented & Tagged, paragraph: number): boolean {
  const { from, to } = doc.paragraphs[paragraph]
  if (to - from > LONGEST) return false
  let hasMonth = false
  for (let i = from; i < to; i++) {
    if (FINITE.has(doc.tags[i]) && !isOneOf(doc, from, PRINTED)) return false
    hasMonth ||= isOneOf(doc, i, MONTHS)
  }
  return hasMonth
}
