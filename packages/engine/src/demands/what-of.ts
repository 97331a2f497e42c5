import type { Span } from '@onrecord/record'
import { type Chapter, sentenceAt, type Utterance } from '../chains/chapter.ts'

/** The sentence of a piece that holds the demand, or what of it lies within. */
export function whatOf(chapter: Chapter, { content }: Utterance, { from, to }: Span): Span {
  const sentence = chapter.sentences[sentenceAt(chapter, from)]
  const piece = content.find(c => c.from <= from && from < c.to) ?? { from, to }
  return { from: Math.max(sentence.from, piece.from), to: Math.max(from + 1, Math.min(sentence.to, piece.to, to)) }
}
