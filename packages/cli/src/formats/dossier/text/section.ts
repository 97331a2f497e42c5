import { visible } from '@onrecord/pages'
import type { View } from '@onrecord/pages/dossier'
import type { Place } from '@onrecord/record'
import type { Terminal } from '../../../terminal.ts'
import { folded, indented } from '../../text/layout.ts'

export const INSET = 2

/** A section: its title, and its entries with a blank line between them. '' where there are none. */
export function section(title: string, entries: readonly string[], { paint }: Terminal, gap = '\n\n'): string {
  return entries.length > 0 ? `${paint('underline', title)}\n${entries.join(gap)}` : ''
}

/** Some text in lines of the terminal's width, set in by `inset` columns. */
export function lines(text: string, terminal: Terminal, inset = INSET): string[] {
  return indented(folded(visible(text), terminal.columns - inset), inset)
}

/** The words of a place, and in a dim line where they stand; `also` where they stand too. */
export function quoted(
  place: Place,
  view: View,
  terminal: Terminal,
  inset: number,
  also: readonly Place[] = [],
): string[] {
  return cited(view.words(place), [place, ...also], view, terminal, inset)
}

/** Some words, and in a dim line the places where they stand. */
export function cited(
  words: string,
  [first, ...also]: readonly [Place, ...Place[]],
  { where }: View,
  terminal: Terminal,
  inset: number,
): string[] {
  const more = also.length > 0 ? ` · also ${also.map(where).join('; ')}` : ''
  const source = lines(where(first) + more, terminal, inset).map(line => terminal.paint('dim', line))
  return [...lines(words, terminal, inset), ...source]
}
