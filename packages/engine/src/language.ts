import type { Article } from '@onrecord/record'
import { type Quotation, quotations } from './quotations/quotations.ts'
import { segment } from './segment/segment.ts'

export { isShortFor } from './entities/diminutives.ts'
export type { Quotation } from './quotations/quotations.ts'

/** Everything between quotation marks in an article, in order, whether or not anybody is said to have said it. */
export function quotationsIn(article: Article): readonly Quotation[] {
  const segmented = segment({ article })
  return quotations({ article, ...segmented }).quotations
}
