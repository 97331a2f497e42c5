import { type DemandChain, demandsAcross } from '@onrecord/engine/chains'
import type { JoinedDemand, Place } from '@onrecord/record'
import type { Chapters } from './chapters.ts'
import { placed } from './coverage.ts'
import type { Copies } from './reports.ts'

/** The demands of the articles, each with its answers wherever they are told; one that copies print, once. */
export function demandsIn({ chapters, party }: Chapters, isCopy: Copies['isCopy']): JoinedDemand[] {
  return demandsAcross(chapters).flatMap(chain => {
    const evidence = chain.evidence.filter(place => !isCopy(place))
    return evidence.length > 0 ? [joined({ ...chain, evidence }, party)] : []
  })
}

function joined({ verdict, outcome, ...chain }: DemandChain, party: Chapters['party']): JoinedDemand {
  const { by, of, date, evidence, answers, status } = chain
  return {
    by: party(by),
    of: party(of),
    date,
    evidence: evidence.map(placeOf),
    answers: answers.map(answer => ({ ...placeOf(answer), by: party(answer.by), kind: answer.kind })),
    ...(verdict ? { verdict: { ...placeOf(verdict), by: party(verdict.by), satisfied: verdict.satisfied } } : {}),
    ...(outcome ? { outcome: placeOf(outcome) } : {}),
    status,
  }
}

function placeOf({ article, ...span }: Place): Place {
  return placed(article, span)
}
