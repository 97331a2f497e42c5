import type { Span } from '@onrecord/record'
import type { HeadedSpan } from './match.ts'

/** A word of a dependency tree: its characters, the number of the word that governs it, or -1 for a root, and by what relation. */
export interface Word extends Span {
  readonly governor: number
  readonly relation: string
}

/**
 * The number of the word that is the head of a span: of its words whose governor lies outside, the highest in the tree,
 * then the first; -1 where no word touches the span. Words in a `flat` relation ("Mayor Ada Kell") have no head among
 * themselves, so the first of them, which the tree hangs the others on, stands for each.
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
  return best < 0 ? best : firstOfFlat(words, best)
}

/** The first word of the flat name that a word is part of: the word itself in all else. */
export function firstOfFlat(words: readonly Word[], word: number): number {
  let first = word
  while (/^flat\b/.test(words[first].relation) && words[first].governor >= 0) first = words[first].governor
  return first
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
