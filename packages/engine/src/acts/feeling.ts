import type { Document } from '../document.ts'
import type { Judgement, Words } from './judgement.ts'

const LIVED =
  '(?: (?:and|or) [\\p{L}-]+)? of (?:my|our|his|her|their) (?:[\\p{L}-]+ )?(?:life|lives|lifetime|career)\\b'
const GLAD = new RegExp(`\\b(?:honou?r|privilege|pleasure|joy|pride|thrill|delight)${LIVED}`, 'iu')
const SAD = new RegExp(`\\b(?:regret|sorrow|shame|heartbreak|disappointment|sadness)${LIVED}`, 'iu')
const SENTENCES = /[.!?]["'”’]?\s+["'“‘]?\p{Lu}/u

/**
 * The feeling of a sentence that measures it by a life: "the greatest honour of my life", "the regret of his career". The
 * words for it are those of a judgement ("greatest"), and so rare that no judge learns them. Of several sentences
 * another may be the main point: they are not looked at.
 */
export function feelingOf({ article: { text } }: Document, { content }: Words): Judgement | undefined {
  const said = content.map(({ from, to }) => text.slice(from, to)).join(' ')
  if (SENTENCES.test(said)) return undefined
  if (GLAD.test(said)) return { act: 'express', polarity: 1 }
  return SAD.test(said) ? { act: 'express', polarity: -1 } : undefined
}
