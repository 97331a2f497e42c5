import { z } from 'zod'

/**
 * A stretch of `article.text`: UTF-16 code units, `from` inclusive, `to` exclusive.
 * A span in a record is never empty.
 */
export const Span = z.object({
  from: z.int().nonnegative(),
  to: z.int().positive(),
})
export type Span = Readonly<z.infer<typeof Span>>

/** From the first character of some spans, at least one, to the last. */
export function extent(spans: readonly Span[]): Span {
  return { from: Math.min(...spans.map(s => s.from)), to: Math.max(...spans.map(s => s.to)) }
}

/** The index of the last of some spans, in order, that begins at an offset or before it, -1 where none does; logarithmic. */
export function lastBeginning(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).from <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
