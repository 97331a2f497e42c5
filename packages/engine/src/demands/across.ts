import type { Chapter, Place } from '../chains/chapter.ts'
import { overlaps } from '../chains/overlaps.ts'
import { withSharedSides } from '../chains/sides.ts'
import { unitsOf } from '../chains/units.ts'
import { answersTo } from './answers.ts'
import { type DemandStatus, endingOf } from './endings.ts'
import type { AnswerKind } from './kinds.ts'
import type { Matter, Story } from './matter.ts'
import { mattersOf } from './matters.ts'
import { sharesOf } from './shares.ts'
import { withoutStops, withStops } from './stops.ts'
import { verdictOn } from './verdicts.ts'

/** A demand and what became of it, across the articles of a story. Parties are the chapters' keys, or a description. */
export interface DemandChain {
  readonly by: string
  readonly of: string
  readonly date: string | null
  /** Where it is made, oldest first; the first is the demand, the others its repeats. */
  readonly evidence: readonly Place[]
  /** The statement that makes it, by the id it has in its article, or null. */
  readonly statement: string | null
  readonly answers: readonly (Place & { readonly by: string; readonly kind: AnswerKind })[]
  readonly verdict: (Place & { readonly by: string; readonly satisfied: boolean }) | null
  readonly outcome: Place | null
  readonly status: DemandStatus
}

/** The demands of a story and what became of each. `chapters` are its articles, oldest first, with keys shared by all. */
export function demandsAcross(chapters: readonly Chapter[]): DemandChain[] {
  const sided = withSharedSides(chapters).map(withoutStops)
  const matters = mattersOf(sided)
  if (matters.length === 0) return []
  const story = { chapters: sided, units: sided.map(unitsOf), shares: sharesOf(matters) }
  return matters.map(matter => chainOf(matter, matters, story))
}

function chainOf(matter: Matter, matters: readonly Matter[], story: Story): DemandChain {
  const { by, of, asks } = matter
  const answers = answersTo(matter, matters, story)
  const verdict = verdictOn(matter, matters, answers, story)
  const { status, outcome, left } = endingOf(matter, answers, verdict, story)
  // A promise to go is told once.
  const isTold = left && answers.some(a => a.kind === 'complies' || (a.article === left.article && overlaps(a, left)))
  const all = left && !isTold ? [...answers, left] : answers
  return {
    by: withStops(by),
    of: withStops(of),
    date: asks[0].day,
    evidence: asks.map(a => a.at),
    statement: asks[0].statement,
    answers: all.map(({ article, from, to, by, kind }) => ({ article, from, to, by: withStops(by), kind })),
    verdict: verdict && {
      article: verdict.article,
      from: verdict.from,
      to: verdict.to,
      by: withStops(verdict.by),
      satisfied: verdict.satisfied,
    },
    outcome,
    status,
  }
}
