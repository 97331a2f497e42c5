import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { Refusal } from '../refusal.ts'

// So many visitors are remembered; then all begin anew, so that memory stays small.
const VISITORS = 10_000
const MINUTE = 60_000

/** Lets each visitor make so many requests a minute, evenly on the whole, all at once at most. Throws Refusal beyond. */
export function paced(perMinute: number): MiddlewareHandler {
  const left = new Map<string, { readonly requests: number; readonly at: number }>()
  return async (c, next) => {
    const now = performance.now()
    const who = visitor(c)
    const before = left.get(who) ?? { requests: perMinute, at: now }
    const requests = Math.min(perMinute, before.requests + ((now - before.at) * perMinute) / MINUTE) - 1
    if (requests < 0) {
      throw new Refusal(429, 'too many requests; wait a little', { 'retry-after': String(Math.ceil(60 / perMinute)) })
    }
    if (left.size >= VISITORS) left.clear()
    left.set(who, { requests, at: now })
    await next()
  }
}

function visitor(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? ''
  } catch {
    // Asked without a server.
    return ''
  }
}
