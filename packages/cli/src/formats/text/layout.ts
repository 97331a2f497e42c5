import { wrapAnsi } from 'fast-wrap-ansi'

/** The lines of a text, none wider than `columns`: its own line breaks stay, a word that is too long is cut. */
export function folded(text: string, columns: number): string[] {
  const lines = text.split(/[\r\n\u2028\u2029]+/).map(line => line.replace(/[\t ]+/g, ' ').trim())
  return lines.filter(Boolean).flatMap(line => wrapAnsi(line, columns, { hard: true }).split('\n'))
}

/** Lines set in by some columns. */
export function indented(lines: readonly string[], by: number): string[] {
  return lines.map(line => ' '.repeat(by) + line)
}
