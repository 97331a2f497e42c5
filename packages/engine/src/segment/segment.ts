import type { Paragraph, Segmented, Stage, Token } from '../document.ts'
import { sentences } from './sentences.ts'
import { tokenize } from './tokenize.ts'

/** Cuts the article's blocks into sentences and tokens. Nothing runs across the edge of a block. */
export const segment: Stage<unknown, Segmented> = ({ article }) => {
  const tokens: Token[] = []
  const paragraphs: Paragraph[] = []
  for (const block of article.blocks) {
    const from = tokens.length
    tokenize(article.text, block, tokens)
    const range = { from, to: tokens.length }
    if (range.to > from) paragraphs.push({ kind: block.kind, ...range, sentences: sentences(tokens, range) })
  }
  return { tokens, paragraphs }
}
