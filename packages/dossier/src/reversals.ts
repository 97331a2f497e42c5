import { type End, reversalsAcross } from '@onrecord/engine/chains'
import type { DatedPlace, JoinedReversal } from '@onrecord/record'
import type { Chapters } from './chapters.ts'
import { placed } from './coverage.ts'
import type { Copies } from './reports.ts'

/** The reversals of the articles, reported and inferred; one that copies print, once. */
export function reversalsIn({ chapters, party }: Chapters, isCopy: Copies['isCopy']): JoinedReversal[] {
  return reversalsAcross(chapters)
    .filter(({ after }) => !isCopy(after))
    .map(({ who, before, after, reported, signal, grade, confidence }) => ({
      who: party(who),
      before: before && dated(before),
      after: dated(after),
      reported,
      ...(signal ? { signal: placed(signal.article, signal) } : {}),
      grade,
      confidence,
    }))
}

function dated({ article, from, to, date }: End): DatedPlace {
  return { article, from, to, date }
}
