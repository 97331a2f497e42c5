import { ANSWERS, STATES, type View, when } from '@onrecord/pages/dossier'
import type { JoinedDemand } from '@onrecord/record'
import type { Terminal } from '../../../terminal.ts'
import { lines, quoted, section } from './section.ts'

/** Each demand with its state, its answers, what whoever asked thought of them, and what became of it. */
export function demands(view: View, terminal: Terminal): string {
  return section(
    'Demands',
    view.dossier.demands.map(demand => entry(demand, view, terminal)),
    terminal,
  )
}

function entry(
  { by, of, date, evidence, answers, verdict, outcome, status }: JoinedDemand,
  view: View,
  terminal: Terminal,
): string {
  const heading = [`${view.name(by)} of ${view.name(of)}`, date && when(date)].filter(Boolean).join(' · ')
  return [
    ...lines(`${STATES[status]}: ${heading}`, terminal).map((line, i) =>
      i === 0 ? terminal.paint('bold', line) : line,
    ),
    ...evidence.flatMap(place => quoted(place, view, terminal, 4)),
    ...answers.flatMap(answer => [
      ...lines(`${view.name(answer.by)} ${ANSWERS[answer.kind]}`, terminal, 4),
      ...quoted(answer, view, terminal, 6),
    ]),
    ...(verdict
      ? [
          ...lines(`${view.name(verdict.by)} was ${verdict.satisfied ? 'satisfied' : 'not satisfied'}`, terminal, 4),
          ...quoted(verdict, view, terminal, 6),
        ]
      : []),
    ...(outcome ? [...lines('what became of it', terminal, 4), ...quoted(outcome, view, terminal, 6)] : []),
  ].join('\n')
}
