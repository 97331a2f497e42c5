import { type Article, type BlockKind, blockAt } from '@onrecord/record'

/** A block of an article: what it is, and which one of its kind, from 1. "paragraph 3" is the third paragraph. */
export interface BlockNumber {
  readonly kind: BlockKind
  readonly number: number
}

/** The block in which an offset of an article's text lies; null where none does. */
export function blockOf(article: Pick<Article, 'blocks'>, offset: number): BlockNumber | null {
  const at = blockAt(article, offset)
  const block = article.blocks[at]
  if (!block || block.to <= offset) return null
  return { kind: block.kind, number: article.blocks.slice(0, at + 1).filter(({ kind }) => kind === block.kind).length }
}
