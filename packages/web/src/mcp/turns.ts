import type { Turn } from '@onrecord/archive'
import { Grade } from '@onrecord/record'
import { z } from 'zod'
import { placedSource, Somebody, Source, somebody } from './sources.ts'

/** Somebody went back on their word. */
export const Reversal = z.object({
  who: Somebody,
  calledOneByTheCoverage: z.boolean().describe('Else it is read from the two by the program, and may be wrong.'),
  grade: Grade.nullable(),
  confidence: z.number(),
  review: z.string(),
  before: Source.nullable().describe('null where the articles do not say what was before.'),
  after: Source.nullable(),
  signal: Source.nullable().describe('The words of an article that call it a change of mind.'),
  replies: z.array(z.object({ words: z.string(), address: z.string().nullable(), date: z.string().nullable() })),
})

/** A reversal with its sources. */
export function reversalOf(turn: Turn): z.input<typeof Reversal> {
  const { who, whoName, reported, grade, confidence, state, before, after, signal, replies } = turn
  return {
    who: somebody(who, whoName),
    calledOneByTheCoverage: reported,
    grade,
    confidence,
    review: state,
    before: placedSource(before),
    after: placedSource(after),
    signal: placedSource(signal),
    replies: replies.map(({ words, url, day }) => ({ words, address: url, date: day })),
  }
}
