import type { Hono } from 'hono'
import { Refusal } from '../refusal.ts'

/** Tells what may be done at an address of the app to whoever tries something else there. Comes after all routes. */
export function methods(app: Hono): void {
  const own = app.routes.filter(({ method }) => method !== 'ALL')
  for (const [path, routes] of Map.groupBy(own, ({ path }) => path)) {
    const known = new Set(routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))
    app.all(path, () => {
      throw new Refusal(405, `here one can ${[...known].join(', ')}`, { allow: [...known].join(', ') })
    })
  }
}
