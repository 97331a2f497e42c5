import type { Page, Reply, SourceOf } from '@onrecord/archive'
import { day } from '../../day.ts'
import { placeName } from '../../place.ts'
import type { Terminal } from '../../terminal.ts'
import { visible } from '../../visible.ts'
import { folded, indented } from '../text/layout.ts'

/** Some text in lines of the terminal's width, set in by `inset` columns; what it holds is made safe to show. */
export function lines(text: string, terminal: Terminal, inset = 0): string[] {
  return indented(folded(visible(text), terminal.columns - inset), inset)
}

/** The same, dim. */
export function dim(text: string, terminal: Terminal, inset = 0): string[] {
  return lines(text, terminal, inset).map(line => terminal.paint('dim', line))
}

/** "The Courier, ¶ 3": who published something, and where in the article it stands. */
export function whereOf({ outlet, address, block }: SourceOf): string {
  return [outlet ?? address, block && placeName(block.kind, block.number)].filter(Boolean).join(', ')
}

/** The address that leads to something; '' where it came from a file and the file is named already. */
export function addressOf({ url, outlet, address }: SourceOf): string {
  return url ?? (outlet === null ? '' : address)
}

/** Where something stands, with the address, as dim lines. */
export function source(of: SourceOf, terminal: Terminal, inset: number): string[] {
  return dim([whereOf(of), addressOf(of)].filter(Boolean).join(' · '), terminal, inset)
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

/** 1234567 as "1,234,567". */
export function numeral(count: number): string {
  return count.toLocaleString('en')
}
