import type { Article, Span } from '@onrecord/record'
import { type Quotation, quotations } from './quotations/quotations.ts'
import { segment } from './segment/segment.ts'

export { isShortFor } from './entities/diminutives.ts'
export type { Quotation } from './quotations/quotations.ts'

/** Everything between quotation marks in an article, in order, whether or not anybody is said to have said it. */
export function quotationsIn(article: Article): readonly Quotation[] {
  const segmented = segment({ article })
  return quotations({ article, ...segmented }).quotations
}

/** The sentences of an article's blocks, in order; white space between them is none's. */
export function sentencesIn(article: Article): readonly Span[] {
  const { tokens, paragraphs } = segment({ article })
  return paragraphs.flatMap(({ sentences }) =>
    sentences.map(({ from, to }) => ({ from: tokens[from].from, to: tokens[to - 1].to })),
  )
}
