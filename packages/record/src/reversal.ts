import { z } from 'zod'
import { Span } from './span.ts'

/**
 * How far somebody goes back on their word, as fact-checkers grade it: `partial` takes back or qualifies some of it,
 * `full` all. Who does not go back at all has no reversal. (People agree on these three grades and on no finer ones.)
 */
export const Grade = z.enum(['partial', 'full'])
export type Grade = z.infer<typeof Grade>

/**
 * Somebody's later word or deed goes against their earlier one. `before` and `after` name statements or events of the
 * same record, and are null where the article only tells of them or leaves them out; `beforeAt` and `afterAt` are the
 * words, as far as there are any. `reported` says that the text itself calls it a change of mind, `signal` where. The
 * engine always gives a `grade`.
 */
export const Reversal = z.object({
  id: z.string().min(1),
  who: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  beforeAt: Span.optional(),
  afterAt: Span.optional(),
  reported: z.boolean(),
  signal: Span.optional(),
  grade: Grade.optional(),
  confidence: z.number().min(0).max(1),
})
export type Reversal = Readonly<z.infer<typeof Reversal>>
