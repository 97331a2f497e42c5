import type { Demand, JoinedDemand, Record } from '@onrecord/record'
import { type Coverage, placed } from './coverage.ts'
import { type Deeds, deedsOf, undated } from './deeds.ts'
import type { Identities } from './people/people.ts'
import type { Copies } from './reports.ts'

/** The demands of all articles with the answers that their own articles tell; one that copies print, once. */
export function demandsIn({ records }: Coverage, { who }: Identities, isCopy: Copies['isCopy']): JoinedDemand[] {
  return records.flatMap(record => {
    const deeds = deedsOf(record)
    return record.demands
      .filter(({ evidence }) => !isCopy(placed(record.article.id, evidence)))
      .map(demand => taken(record, demand, deeds, who))
  })
}

function taken({ article: { id } }: Record, demand: Demand, deeds: Deeds, who: Identities['who']): JoinedDemand {
  const verdict = demand.verdict && deeds(demand.verdict.in)
  const outcome = demand.outcome === undefined ? null : deeds(demand.outcome)
  return {
    by: who(id, demand.by),
    of: who(id, demand.of),
    date: (demand.statement === undefined ? null : deeds(demand.statement)?.date) ?? null,
    evidence: [placed(id, demand.evidence)],
    answers: demand.answers.flatMap(answer => {
      const deed = deeds(answer.in)
      return deed ? [{ ...undated(deed), by: who(id, answer.by), kind: answer.kind }] : []
    }),
    ...(demand.verdict && verdict
      ? { verdict: { ...undated(verdict), by: who(id, demand.verdict.by), satisfied: demand.verdict.satisfied } }
      : {}),
    ...(outcome ? { outcome: undated(outcome) } : {}),
    status: demand.status,
  }
}
