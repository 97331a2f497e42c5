import type { z } from 'zod'
import { Refusal } from '../refusal.ts'

// More than anybody mends at once.
const MOST = 5

/** A value that somebody sent, as a schema has it. Throws Refusal, saying what is wrong where in `what`. */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, what: string): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const faults = result.error.issues.slice(0, MOST).map(({ path, message }) => {
    const at = path.join('.')
    return `${at === '' ? what : at}: ${message}`
  })
  throw new Refusal(400, faults.join('; '))
}
