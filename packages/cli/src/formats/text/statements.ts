import type { Record } from '@onrecord/record'
import { days } from '../../day.ts'
import { type Shown, shown } from '../../shown.ts'
import type { Terminal } from '../../terminal.ts'
import { visible } from '../../visible.ts'
import { extent } from '../../words.ts'
import { folded, indented } from './layout.ts'

const inset = 5

/** The statements of a record in order: number, speaker and form; the words; where they stand, what is known of them. */
export function statements(record: Record, terminal: Terminal): string {
  const entries = shown(record).map(each => entry(each, terminal))
  const found = entries.length > 0 ? entries.join('\n\n') : '  No statements were found in this article.'
  return `${terminal.paint('underline', 'Statements')}\n${found}`
}

function entry(each: Shown, { columns, paint }: Terminal): string {
  const width = columns - inset
  const title = folded(visible(`${each.who} · ${each.statement.form}`), width).map(line => paint('bold', line))
  const words = folded(visible(each.words), width)
  const facts = folded(factsOf(each), width).map(line => paint('dim', line))
  const [first = '', ...more] = indented([...title, ...words, ...facts], inset)
  return [String(each.number).padStart(inset - 2) + first.slice(inset - 2), ...more].join('\n')
}

function factsOf({ statement: { content, act, said }, place, within }: Shown): string {
  const { from, to } = extent(content)
  const facts = [
    [place, `characters ${from}–${to}`].filter(Boolean).join(', '),
    act,
    said && `said ${days(said.from, said.to)}`,
    within && `within statement ${within}`,
  ]
  return facts.filter(Boolean).join(' · ')
}
