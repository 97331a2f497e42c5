import { z } from 'zod'
import { Span } from './span.ts'

/** How a demand was answered, and in which statement or event. */
export const Answer = z.object({
  by: z.string(),
  in: z.string(),
  kind: z.enum(['complies', 'promises', 'refuses', 'deflects', 'partly']),
})
export type Answer = Readonly<z.infer<typeof Answer>>

/**
 * Somebody wants somebody else to do something: who, of whom, in which statement, with what answers,
 * how whoever asked judged them (`verdict`), what became of it (`outcome`), and the state it ends in.
 */
export const Demand = z.object({
  id: z.string().min(1),
  by: z.string(),
  of: z.string(),
  statement: z.string().optional(),
  evidence: Span,
  answers: z.array(Answer).readonly(),
  verdict: z.object({ by: z.string(), in: z.string(), satisfied: z.boolean() }).optional(),
  outcome: z.string().optional(),
  status: z.enum(['open', 'met', 'refused', 'promised', 'overtaken']),
})
export type Demand = Readonly<z.infer<typeof Demand>>
