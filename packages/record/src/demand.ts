import { z } from 'zod'
import { Span } from './span.ts'

/**
 * How a demand was answered. `in` names the statement or event that answers it, and is null where the article only tells
 * what was done; `at` are the words.
 */
export const Answer = z.object({
  by: z.string(),
  in: z.string().nullable(),
  at: Span.optional(),
  kind: z.enum(['complies', 'promises', 'refuses', 'deflects', 'partly']),
})
export type Answer = Readonly<z.infer<typeof Answer>>

/**
 * Somebody wants somebody else to do something: who, of whom, in which statement, with what answers,
 * how whoever asked judged them (`verdict`), what became of it (`outcome`, a statement or event, and `outcomeAt`, the
 * words), and the state it ends in. `by` and `of` are entities, or the words for whoever is no entity of the record.
 */
export const Demand = z.object({
  id: z.string().min(1),
  by: z.string(),
  of: z.string(),
  statement: z.string().optional(),
  evidence: Span,
  answers: z.array(Answer).readonly(),
  verdict: z
    .object({ by: z.string(), in: z.string().nullable(), at: Span.optional(), satisfied: z.boolean() })
    .optional(),
  outcome: z.string().optional(),
  outcomeAt: Span.optional(),
  status: z.enum(['open', 'met', 'refused', 'promised', 'overtaken']),
})
export type Demand = Readonly<z.infer<typeof Demand>>
