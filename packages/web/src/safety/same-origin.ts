import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../refusal.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Nothing is changed at the wish of a foreign page. Browsers say where a request comes from (Fetch Metadata, and Origin
 * in older ones); what says nothing is no browser and carries no session of one.
 */
export function sameOrigin(): MiddlewareHandler {
  return async (c, next) => {
    if (
      !SAFE.has(c.req.method) &&
      isForeign(c.req.header('sec-fetch-site'), c.req.header('origin'), c.req.header('host'))
    )
      throw new Refusal(403, 'this request comes from another page; go to the archive itself')
    await next()
  }
}

function isForeign(site: string | undefined, origin: string | undefined, host: string | undefined): boolean {
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  return origin !== undefined && URL.parse(origin)?.host !== host
}
