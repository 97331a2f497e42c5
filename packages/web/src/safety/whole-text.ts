import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../refusal.ts'

/** Refuses addresses with the character U+0000, which no text has, and which not every database takes. */
export function wholeText(): MiddlewareHandler {
  return async (c, next) => {
    if (/%00/.test(c.req.url)) throw new Refusal(400, 'there is a character in the address that no text has')
    await next()
  }
}
