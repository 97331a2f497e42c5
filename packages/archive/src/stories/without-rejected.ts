import type { Place, Span } from '@onrecord/record'
import type { Effective } from '../decisions/effective.ts'
import type { Findings } from './findings.ts'

/**
 * A dossier without what it finds in words that reviewers rejected: the demands and reversals that the texts tell there, and
 * the answers. What was drawn from rejected statements is not in it anyway.
 */
export function withoutRejected<Drawn extends Findings>(dossier: Drawn, drawn: readonly Effective[]): Drawn {
  const rejected = new Map(drawn.map(({ version, ...each }) => [String(version), rejectedIn(each)]))
  if ([...rejected.values()].every(spans => spans.length === 0)) return dossier
  const isIn = ({ article, from, to }: Place) =>
    (rejected.get(article) ?? []).some(span => span.from < to && from < span.to)
  return {
    ...dossier,
    reversals: dossier.reversals.filter(({ before, after }) => !isIn(after) && !(before && isIn(before))),
    demands: dossier.demands
      .filter(({ evidence }) => !evidence.every(isIn))
      .map(demand => ({ ...demand, answers: demand.answers.filter(answer => !isIn(answer)) })),
  }
}

/** Where only rejected statements stand. */
function rejectedIn({ statements }: Pick<Effective, 'statements'>): readonly Span[] {
  const spans = (isRejected: boolean) =>
    statements
      .filter(({ state }) => (state === 'rejected') === isRejected)
      .flatMap(({ statement }) => statement.content)
  const kept = spans(false)
  return spans(true).filter(({ from, to }) => !kept.some(span => span.from < to && from < span.to))
}
