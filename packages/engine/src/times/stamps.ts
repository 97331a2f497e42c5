import type { Document, Segmented } from '../document.ts'
import type { Now } from './now.ts'
import type { Told } from './told.ts'

// "20:31", "9.41am", "6:02 p.m.": with less than three of them a page is not written as things happen, unless it has its date.
const STAMP = /^\d{1,2}[.:h]\d\d(?![\d.:%])(?: ?[ap]\.?m\b\.?)?/i
const LONGEST = 12
const ENOUGH = 3

/**
 * The times of day that the entries of a live page begin with: what each tells happened on the day of publication.
 * `isDated` where a line of the page has its date.
 */
export function stampsIn(
  { article, tokens, paragraphs }: Document & Segmented,
  { day }: Now,
  isDated: boolean,
): Told[] {
  const stamps = paragraphs.flatMap(({ from: token }, paragraph): Told[] => {
    const { from } = tokens[token]
    const stamp = STAMP.exec(article.text.slice(from, from + LONGEST))
    if (!stamp) return []
    const evidence = { from, to: from + stamp[0].length }
    return [{ days: { from: day, to: day }, evidence, paragraph, token }]
  })
  return stamps.length < (isDated ? 1 : ENOUGH) ? [] : stamps
}
