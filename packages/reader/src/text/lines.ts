import type { Span } from '@onrecord/record'

/** A line that is not blank, without the white space around it; `apart` where a blank line or nothing stands before. */
export interface Line extends Span {
  readonly apart: boolean
}

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** The lines of a text that are not blank, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let apart = true
  let start = 0
  const take = (end: number) => {
    const line = text.slice(start, end)
    const trimmed = line.trimStart()
    const from = end - trimmed.length
    const to = from + trimmed.trimEnd().length
    if (to > from) lines.push({ from, to, apart })
    apart = to === from
  }
  for (const found of text.matchAll(lineBreak)) {
    take(found.index)
    start = found.index + found[0].length
  }
  take(text.length)
  return lines
}
