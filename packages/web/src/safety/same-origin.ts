import type { Context, MiddlewareHandler } from 'hono'
import { Refusal } from '../refusal.ts'
import { hostOf } from './own-name.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Nothing is changed at the wish of a foreign page. Browsers say where a request comes from (Fetch Metadata, and Origin
 * in older ones); what says nothing is no browser and carries no session of one.
 */
export function sameOrigin(): MiddlewareHandler {
  return async (c, next) => {
    if (!SAFE.has(c.req.method) && isForeign(c))
      throw new Refusal(403, 'this request comes from another page; go to the archive itself')
    await next()
  }
}

function isForeign(c: Context): boolean {
  const [site, origin] = [c.req.header('sec-fetch-site'), c.req.header('origin')]
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  return origin !== undefined && URL.parse(origin)?.host !== hostOf(c)
}
