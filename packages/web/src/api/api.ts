import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import type { z } from 'zod'
import type { Room } from '../room.ts'
import { checked } from './checked.ts'
import { BASE } from './document.ts'
import type { Answering, Endpoint, Streaming } from './endpoint.ts'
import { endpoints } from './endpoints/endpoints.ts'
import { lines } from './lines.ts'

/** The routes of the API: one for each endpoint. */
export function api(room: Room): Hono {
  const app = new Hono()
  for (const endpoint of endpoints) {
    const path = `${BASE}${endpoint.at.replace(/\{(\w+)\}/g, ':$1')}`
    if ('line' in endpoint) app.on(endpoint.method, path, c => streamed(room, endpoint, c))
    else app.on(endpoint.method, path, etag(), c => answered(room, endpoint, c))
  }
  return app
}

async function answered(room: Room, endpoint: Answering, c: Context): Promise<Response> {
  const answer = await endpoint.give(room, await callOf(room, endpoint, c))
  const next = nextOf(answer, c)
  return c.body(JSON.stringify(answer), 200, {
    'content-type': 'application/json',
    'cache-control': endpoint.method === 'get' ? 'private, no-cache' : 'no-store',
    ...(next !== null && { link: `<${next}>; rel="next"` }),
  })
}

async function streamed(room: Room, endpoint: Streaming, c: Context): Promise<Response> {
  const all = endpoint.give(room, await callOf(room, endpoint, c))
  return c.body(lines(all), 200, { 'content-type': 'application/jsonl', 'cache-control': 'no-store' })
}

async function callOf({ desk }: Room, { path, query, body }: Endpoint, c: Context) {
  return {
    path: path ? checked(path, c.req.param(), 'the address') : {},
    query: query ? checked(query, given(c), 'the query') : {},
    body: await body?.read(c),
    stop: AbortSignal.any([c.req.raw.signal, desk.ending]),
  }
}

/** What stands behind `?`; what is empty was left out in a form. */
function given(c: Context): { readonly [name: string]: string } {
  const { searchParams } = new URL(c.req.url)
  return Object.fromEntries([...searchParams].filter(([, value]) => value !== ''))
}

/** The address of the page of a listing after this one. */
function nextOf(answer: z.input<Answering['answer']>, c: Context): string | null {
  if (c.req.method !== 'GET' || typeof answer !== 'object' || answer === null || !('next' in answer)) return null
  if (typeof answer.next !== 'string') return null
  const url = new URL(c.req.url)
  url.searchParams.set('after', answer.next)
  return `${url.pathname}${url.search}`
}
