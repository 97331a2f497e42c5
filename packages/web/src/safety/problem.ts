import { ArchiveError, DecisionError, QueryError } from '@onrecord/archive'
import { html } from '@onrecord/pages'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { addressOf, askedOf, isForPrograms } from '../asked.ts'
import { layout } from '../layout.ts'
import { Moved, Refusal } from '../refusal.ts'

const TITLES: { readonly [status: number]: string } = {
  400: 'This makes no sense here',
  401: 'This archive asks for a token',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not possible here',
  409: 'Not as things stand',
  413: 'Too large',
  415: 'Not a kind that is read here',
  421: 'Another address',
  422: 'Nothing can be made of this',
  429: 'Too many requests',
  500: 'Something went wrong',
  503: 'The archive cannot be read just now',
}

/** What is wrong, in the terms of RFC 9457. */
interface Problem {
  readonly status: Refusal['status'] | 500 | 503
  readonly detail: string
  readonly headers: Readonly<Record<string, string>>
}

/** Answers a request that failed: browsers get a page, all others `application/problem+json`. */
export function told(error: unknown, c: Context): Response {
  if (error instanceof Moved) {
    const asked = askedOf(c)
    const url = new URL(error.path, asked.url)
    return c.redirect(addressOf({ url }, asked.format), 308)
  }
  const { status, detail, headers } = problemOf(error)
  const title = TITLES[status] ?? 'Error'
  if (!wantsPage(c)) {
    const problem = { type: 'about:blank', title, status, detail }
    return c.body(JSON.stringify(problem), status, { ...headers, 'content-type': 'application/problem+json' })
  }
  const sheet = { title, kind: 'problem', main: html`<p class="problem">${sentence(detail)}</p>` }
  return c.html(layout(sheet, { asked: askedOf(c) }).source, status, { ...headers })
}

/** Whether a page is wanted, and not a twin of one. */
function wantsPage(c: Context): boolean {
  if (isForPrograms(c.req.path)) return false
  return askedOf(c).format === 'html' && /\btext\/html\b/.test(c.req.header('accept') ?? '')
}

function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return { status: error.status, detail: error.message, headers: error.headers }
  if (error instanceof QueryError) return { status: 400, detail: error.message, headers: {} }
  if (error instanceof DecisionError) return { status: 409, detail: error.message, headers: {} }
  if (error instanceof ArchiveError && error.trouble === 'read-only') {
    return { status: 403, detail: error.message, headers: {} }
  }
  if (error instanceof ArchiveError) return { status: 503, detail: error.message, headers: { 'retry-after': '5' } }
  if (error instanceof HTTPException && error.status < 500) return { status: 400, detail: error.message, headers: {} }
  console.error(error)
  return { status: 500, detail: 'the program has a fault here; its log tells more', headers: {} }
}

function sentence(line: string): string {
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`.replace(/([.!?])\.$/, '$1')
}
