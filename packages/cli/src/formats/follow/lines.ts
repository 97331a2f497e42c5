import type { Page, Reply, SourceOf } from '@onrecord/archive'
import { day, numeral, visible } from '@onrecord/pages'
import { linkOf, whereOf } from '@onrecord/pages/answers'
import type { Terminal } from '../../terminal.ts'
import { folded, indented } from '../text/layout.ts'

/** Some text in lines of the terminal's width, set in by `inset` columns; what it holds is made safe to show. */
export function lines(text: string, terminal: Terminal, inset = 0): string[] {
  return indented(folded(visible(text), terminal.columns - inset), inset)
}

/** The same, dim. */
export function dim(text: string, terminal: Terminal, inset = 0): string[] {
  return lines(text, terminal, inset).map(line => terminal.paint('dim', line))
}

/** Where something stands, with the address, as dim lines. */
export function source(of: SourceOf, terminal: Terminal, inset: number): string[] {
  return dim([whereOf(of), linkOf(of)].filter(Boolean).join(' · '), terminal, inset)
}

/** What those concerned have to say to something. */
export function replies(all: readonly Reply[], terminal: Terminal, inset: number): string[] {
  return all.flatMap(({ words, url, day: on, by }) => [
    ...lines([by ? `${by.name} replies` : 'reply', on && day(on)].filter(Boolean).join(', '), terminal, inset),
    ...lines(words, terminal, inset + 2),
    ...(url === null ? [] : dim(url, terminal, inset + 2)),
  ])
}

/** "20 of 1,234 statements" and how to ask for the next ones. */
export function pageNote(
  { items, total, next }: Page<unknown>,
  nouns: string,
  note: string,
  terminal: Terminal,
): string[] {
  const shown = items.length === total ? `${numeral(total)} ${nouns}` : `${items.length} of ${numeral(total)} ${nouns}`
  const head = lines(note ? `${shown}, ${note}` : shown, terminal)
  return [...head, ...(next === null ? [] : [terminal.paint('dim', `the next: --after ${next}`)])]
}
