import type { Span } from '@onrecord/record'
import type { HeadedSpan } from './match.ts'

/** A word of a dependency tree: its characters, and the number of the word that governs it, or -1 for a root. */
export interface Word extends Span {
  readonly governor: number
}

/**
 * The number of the word that is the head of a span: of its words whose governor lies outside, the highest in the tree,
 * then the first; -1 where no word touches the span.
 */
export function headOf(words: readonly Word[], span: Span): number {
  const first = words.findIndex(w => w.to > span.from)
  if (first < 0) return -1
  let best = -1
  for (let i = first; i < words.length && words[i].from < span.to; i++) {
    const { governor } = words[i]
    const inside = governor >= first && words[governor].from < span.to
    if (!inside && (best < 0 || depth(words, i) < depth(words, best))) best = i
  }
  return best
}

/** Spans with their heads by a tree, those left out that hold none of its words. */
export function headed(words: readonly Word[], spans: readonly Span[]): HeadedSpan[] {
  return spans.flatMap(({ from, to }) => {
    const head = headOf(words, { from, to })
    return head < 0 ? [] : [{ from, to, head }]
  })
}

function depth(words: readonly Word[], word: number): number {
  let steps = 0
  for (let i = word; words[i].governor >= 0; i = words[i].governor) steps++
  return steps
}
