import type { Context, MiddlewareHandler } from 'hono'
import { Refusal } from '../refusal.ts'

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

/**
 * Answers only where this machine is meant by name. Any page of the web can have its own name lead to this machine
 * (DNS rebinding) and would then read the archive as if it were part of it.
 */
export function ownName(): MiddlewareHandler {
  return async (c, next) => {
    const host = hostOf(c)
    if (!LOOPBACK.test(host)) throw new Refusal(421, `this archive is served to this machine only, not as ${host}`)
    await next()
  }
}

/** The name and port by which a request calls this machine. */
export function hostOf(c: Context): string {
  return c.req.header('host') ?? new URL(c.req.url).host
}
