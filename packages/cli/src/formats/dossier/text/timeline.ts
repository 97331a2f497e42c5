import type { Entry } from '@onrecord/dossier'
import type { View } from '@onrecord/pages/dossier'
import { dateOf, lineOf } from '@onrecord/pages/dossier'
import type { Terminal } from '../../../terminal.ts'
import { lines, quoted, section } from './section.ts'

/** What happened and what was said, under its days. */
export function timeline(entries: readonly Entry[], view: View, terminal: Terminal): string {
  const days = Map.groupBy(entries, ({ date, reported }) => dateOf(date, reported))
  const shown = [...days].map(([date, own]) =>
    [
      ...lines(date, terminal).map(line => terminal.paint('bold', line)),
      ...own.map(each => entry(each, view, terminal)),
    ].join('\n'),
  )
  return section('Timeline', shown, terminal)
}

function entry(entry: Entry, view: View, terminal: Terminal): string {
  const { who, deed, whom, note, words } = lineOf(entry, view)
  const heading = [view.name(who), deed, whom && view.name(whom)].filter(Boolean).join(' ')
  return [
    ...lines(note ? `${heading} · ${note}` : heading, terminal, 4),
    ...quoted(words, view, terminal, 6, entry.places.slice(1)),
  ].join('\n')
}
