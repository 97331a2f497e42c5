import { z } from 'zod'
import { lastBeginning } from './span.ts'

/** What a block of an article is on the page. Headlines to pull-quotes are display, the rest is running text. */
export const BlockKind = z.enum([
  'headline',
  'standfirst',
  'paragraph',
  'subheading',
  'caption',
  'pullquote',
  'listitem',
  'other',
])
export type BlockKind = z.infer<typeof BlockKind>

/** One block of an article: a span of its text and what it is. Blocks are in order and do not overlap. */
export const Block = z.object({
  kind: BlockKind,
  from: z.int().nonnegative(),
  to: z.int().positive(),
})
export type Block = Readonly<z.infer<typeof Block>>

/**
 * An article as it was read: its text, which every span of the record points into, and what is known of it.
 * `published` is an ISO 8601 day or instant; it is left out where nobody said it, never guessed.
 */
export const Article = z.object({
  id: z.string().min(1),
  url: z.string().optional(),
  outlet: z.string().optional(),
  headline: z.string().optional(),
  byline: z.array(z.string()).readonly(),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T.*)?$/)
    .optional(),
  text: z.string(),
  blocks: z.array(Block).readonly(),
})
export type Article = Readonly<z.infer<typeof Article>>

/** The index of the last block that begins at an offset of the text or before it, -1 where none does; logarithmic. */
export function blockAt({ blocks }: Pick<Article, 'blocks'>, offset: number): number {
  return lastBeginning(blocks, offset)
}
