import type { Demand } from '@onrecord/record'
import type { Chapter, Place } from '../chains/chapter.ts'
import type { Told } from '../chains/chapters.ts'
import { namedIn } from '../chains/named-in.ts'
import type { Stage } from '../document.ts'
import { type DemandChain, demandsAcross } from './across.ts'

/** Layer of `demands`: who wants whom to do what, in the order in which the article tells it. */
export interface Demanded {
  readonly demands: readonly Demand[]
}

/** The stage that finds an article's demands, their answers and how they end. */
export const demands: Stage<Told, Demanded> = ({ chapter }) => ({
  demands: demandsAcross([chapter]).map((chain, i) => demandOf(chain, chapter, `d${i + 1}`)),
})

function demandOf(
  { by, of, statement, evidence, answers, verdict, outcome, status }: DemandChain,
  chapter: Chapter,
  id: string,
): Demand {
  const named = outcome && namedIn(chapter, outcome)
  return {
    id,
    by,
    of,
    ...(statement === null ? {} : { statement }),
    evidence: spanOf(evidence[0]),
    answers: answers.map(({ by, kind, ...at }) => ({ by, in: namedIn(chapter, at), at: spanOf(at), kind })),
    ...(verdict
      ? {
          verdict: { by: verdict.by, in: namedIn(chapter, verdict), at: spanOf(verdict), satisfied: verdict.satisfied },
        }
      : {}),
    ...(named ? { outcome: named } : {}),
    ...(outcome ? { outcomeAt: spanOf(outcome) } : {}),
    status,
  }
}

function spanOf({ from, to }: Place) {
  return { from, to }
}
