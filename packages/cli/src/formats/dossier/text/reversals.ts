import { gradeOf, signalOf, type View, when } from '@onrecord/pages/dossier'
import type { JoinedReversal } from '@onrecord/record'
import type { Terminal } from '../../../terminal.ts'
import { lines, quoted, section } from './section.ts'

/** Each reversal with both ends: what was said or done before, and after. */
export function reversals(view: View, terminal: Terminal): string {
  return section(
    'Reversals',
    view.dossier.reversals.map(each => entry(each, view, terminal)),
    terminal,
  )
}

function entry(reversal: JoinedReversal, view: View, terminal: Terminal): string {
  const { who, before, after } = reversal
  const signal = signalOf(reversal, view)
  const end = (name: string, date: string | null) => (date === null ? name : `${name}, ${when(date)}`)
  return [
    ...lines(`${view.name(who)} · ${gradeOf(reversal)}`, terminal).map(line => terminal.paint('bold', line)),
    ...(before ? [...lines(end('before', before.date), terminal, 4), ...quoted(before, view, terminal, 6)] : []),
    ...lines(end('after', after.date), terminal, 4),
    ...quoted(after, view, terminal, 6),
    ...(signal ? [...lines('the article’s words for it', terminal, 4), ...quoted(signal, view, terminal, 6)] : []),
  ].join('\n')
}
