import type { Demanded } from '@onrecord/archive'
import { z } from 'zod'
import { Answer, answerOf, placedSource, Somebody, Source, somebody, sourceOf } from './sources.ts'

export const Status = z.enum(['open', 'met', 'refused', 'promised', 'overtaken'])

/** Somebody wants somebody to do something, and what became of it. */
export const Demand = z.object({
  by: Somebody,
  of: Somebody,
  date: z.string().nullable(),
  status: Status,
  evidence: z.array(Source),
  answers: z.array(Answer),
  verdict: Answer.nullable().describe('What whoever asked thought of the answers.'),
  outcome: Source.nullable(),
  replies: z.array(z.object({ words: z.string(), address: z.string().nullable(), date: z.string().nullable() })),
})

/** A demand with its sources. */
export function demandOf(demand: Demanded): z.input<typeof Demand> {
  const { by, byName, of, ofName, date, status, evidence, answers, verdict, outcome, replies } = demand
  return {
    by: somebody(by, byName),
    of: somebody(of, ofName),
    date,
    status,
    evidence: evidence.map(({ words, source }) => sourceOf(words, source)),
    answers: answers.map(answerOf),
    verdict: verdict && answerOf(verdict),
    outcome: placedSource(outcome),
    replies: replies.map(({ words, url, day }) => ({ words, address: url, date: day })),
  }
}
