import type { Demanded, Page, Placed } from '@onrecord/archive'
import { answeredBy } from '@onrecord/pages/answers'
import { STATES, when } from '@onrecord/pages/dossier'
import type { Terminal } from '../../terminal.ts'
import { lines, pageNote, replies, source } from './lines.ts'

/** Demands, to be read on a screen. */
export function demandsPage(page: Page<Demanded>, terminal: Terminal): string {
  if (page.total === 0) return 'No demand was found.\n'
  const entries = page.items.map(each => demand(each, terminal).join('\n'))
  return `${[...entries, pageNote(page, 'demands', 'the latest first', terminal).join('\n')].join('\n\n')}\n`
}

/** A demand with its state, its answers, what whoever asked thought of them, and what became of it. */
export function demand(each: Demanded, terminal: Terminal): string[] {
  const { by, byName, of, ofName, date, status, evidence, answers, verdict, outcome } = each
  const parties = `${by?.name ?? byName} of ${of?.name ?? ofName}`
  const [first = '', ...more] = lines(
    [`${STATES[status]}: ${parties}`, date && when(date), `#${each.id}`].filter(Boolean).join(' · '),
    terminal,
  )
  return [
    terminal.paint('bold', first),
    ...more,
    ...evidence.flatMap(place => quoted(place, terminal, 2)),
    ...answers.flatMap(answer => [
      ...lines(`${answer.by?.name ?? answer.byName} ${answeredBy(answer.value)}`, terminal, 2),
      ...quoted(answer, terminal, 4),
    ]),
    ...(verdict
      ? [
          ...lines(
            `${verdict.by?.name ?? verdict.byName} was ${verdict.value === 'satisfied' ? 'satisfied' : 'not satisfied'}`,
            terminal,
            2,
          ),
          ...quoted(verdict, terminal, 4),
        ]
      : []),
    ...(outcome ? [...lines('what became of it', terminal, 2), ...quoted(outcome, terminal, 4)] : []),
    ...replies(each.replies, terminal, 2),
  ]
}

function quoted({ words, source: of }: Placed, terminal: Terminal, inset: number): string[] {
  return [...lines(words, terminal, inset), ...source(of, terminal, inset)]
}
