import type { Span } from '@onrecord/record'
import { type Chapter, wordsOf } from './chapter.ts'
import { saysStays } from './office-stance.ts'

/** Somebody leaves an office, as a fact: neither hypothetical nor denied, demanded or rumoured. */
export interface Departure {
  readonly who: string
  readonly at: Span
  /** Where the article speaks of it too: told again or foretold, not where it is ruled out. */
  readonly elsewhere: readonly Span[]
  readonly day: string | null
  /** Were they made to leave? */
  readonly isDismissal: boolean
}

/** The departures that an article tells, in the order of the text, each where it is told most firmly. */
export function departuresIn(chapter: Chapter): Departure[] {
  return chapter.changes
    .filter(({ change, status }) => change === 'leaves' && (status === 'announced' || status === 'effective'))
    .map(({ person, evidence, furtherEvidence = [], date, manner }) => ({
      who: person,
      at: evidence,
      elsewhere: furtherEvidence.filter(span => !saysStays(wordsOf(chapter, span))),
      day: date,
      isDismissal: manner === 'dismissed',
    }))
    .sort((a, b) => a.at.from - b.at.from)
}
