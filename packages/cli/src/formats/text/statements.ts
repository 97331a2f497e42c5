import { days, listed, type Shown, shown, visible } from '@onrecord/pages'
import { extent, type Record, type Statement } from '@onrecord/record'
import type { Terminal } from '../../terminal.ts'
import { folded, indented } from './layout.ts'

const inset = 5
const gap = 2

/** The statements of a record in order, each under who said it. */
export function statements(record: Record, terminal: Terminal): string {
  const all = shown(record)
  const entry = entries(all, terminal)
  const found = all.length > 0 ? all.map(each => entry(each, each.who)).join('\n\n') : noStatements(terminal)
  return `${terminal.paint('underline', 'Statements')}\n${found}`
}

/** What stands where an article has no statements. */
export function noStatements({ columns }: Terminal): string {
  return indented(folded('No statements were found in this article.', columns - gap), gap).join('\n')
}

/**
 * How a statement is written: its number, what is done by saying it, who says it to whom and when; the words; what else
 * is known of it. `all` are those that stand in one list, in which the acts have a column if any is known.
 */
export function entries(all: readonly Shown[], { columns, paint }: Terminal): (each: Shown, who: string) => string {
  const widest = Math.max(0, ...all.map(({ statement }) => deed(statement).length))
  const column = widest > 0 ? widest + gap : 0
  return (each, who) => {
    const width = columns - inset
    const heading = folded(headingOf(each, who && paint('bold', visible(who).replace(/\s+/g, ' '))), width - column)
    const [first = '', ...more] = heading
    const top = (deed(each.statement).padEnd(column) + first).trimEnd()
    const words = folded(visible(each.words), width)
    const facts = folded(visible(factsOf(each)), width).map(line => paint('dim', line))
    const lines = [...(top ? [top] : []), ...indented(more, column), ...words, ...facts]
    const [beginning = '', ...rest] = indented(lines, inset)
    return [String(each.number).padStart(inset - gap) + beginning.slice(inset - gap), ...rest].join('\n')
  }
}

/** "refuse", "assess −": what is done by saying it; a sign says which way a judgement or a feeling goes. */
function deed({ act, polarity }: Statement): string {
  if (!act) return ''
  return polarity ? `${act} ${polarity < 0 ? '−' : '+'}` : act
}

function headingOf({ statement: { said }, to }: Shown, who: string): string {
  const hearers = to.length > 0 && visible(`to ${listed(to)}`)
  return [[who, hearers].filter(Boolean).join(' '), said && days(said.from, said.to)].filter(Boolean).join(' · ')
}

function factsOf({ statement: { content, form }, place, within, about }: Shown): string {
  const { from, to } = extent(content)
  const facts = [
    about.length > 0 && `about ${listed(about)}`,
    within && `within statement ${within}`,
    form,
    [place, `characters ${from}–${to}`].filter(Boolean).join(', '),
  ]
  return facts.filter(Boolean).join(' · ')
}
