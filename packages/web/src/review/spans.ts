import { DecisionError } from '@onrecord/archive'
import type { Span } from '@onrecord/record'

/**
 * Where words stand in a text that are written as lines, each a part: one after the other, each at the place nearest to
 * its start as far as `starts` tells. Throws DecisionError, naming the words, where they do not stand there in that order.
 */
export function spansOf(lines: string, text: string, starts: readonly number[]): Span[] {
  const parts = lines
    .split(/\r\n?|\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
  const spans: Span[] = []
  for (const [i, part] of parts.entries()) {
    const end = spans.at(-1)?.to ?? 0
    const from = nearest(part, text, end, starts[i] ?? starts.at(-1) ?? end)
    if (from === undefined)
      throw new DecisionError(`“${part}” does not stand in the article${end > 0 ? ' behind what comes before it' : ''}`)
    spans.push({ from, to: from + part.length })
  }
  return spans
}

function nearest(part: string, text: string, end: number, start: number): number | undefined {
  let best: number | undefined
  for (let at = text.indexOf(part, end); at >= 0; at = text.indexOf(part, at + 1)) {
    if (best !== undefined && Math.abs(best - start) <= Math.abs(at - start)) break
    best = at
  }
  return best
}

/** The words of a text at some spans, as such lines. */
export function linesOf(text: string, spans: readonly Span[]): { readonly lines: string; readonly starts: string } {
  const pieces = spans.flatMap(({ from, to }) =>
    [...text.slice(from, to).matchAll(/\S(?:[^\r\n]*\S)?/g)].map(({ 0: words, index }) => ({
      words,
      at: from + index,
    })),
  )
  return { lines: pieces.map(({ words }) => words).join('\n'), starts: pieces.map(({ at }) => at).join(' ') }
}
