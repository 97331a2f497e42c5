import { articleFromText } from '@onrecord/reader'
import type { Article } from '@onrecord/record'

/** A text as the article that the reader makes of it, so that models learn on the blocks that they will meet. */
export function articleOf(id: string, text: string): Article {
  return articleFromText(text, { name: id })
}
