import { z } from 'zod'

/**
 * A stretch of `article.text`: UTF-16 code units, `from` inclusive, `to` exclusive.
 * A span in a record is never empty.
 */
export const Span = z.object({
  from: z.int().nonnegative(),
  to: z.int().positive(),
})
export type Span = Readonly<z.infer<typeof Span>>
