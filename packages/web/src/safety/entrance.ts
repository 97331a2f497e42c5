import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { html } from '@onrecord/pages'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { getSignedCookie, setSignedCookie } from 'hono/cookie'
import { askedOf } from '../asked.ts'
import { layout } from '../layout.ts'
import { Refusal } from '../refusal.ts'
import type { Room } from '../room.ts'
import { paced } from './paced.ts'

const COOKIE = 'onrecord'
// In seconds.
const SESSION = 30 * 24 * 60 * 60
// Tries of one visitor, a minute.
const TRIES = 10

/** The page on which a visitor gives the token, where there is one. */
export function entrance({ token }: Room): Hono {
  const app = new Hono()
  if (token === null) return app
  app.get('/enter', c => c.html(door(c).source))
  app.post('/enter', paced(TRIES), async c => {
    const { given, next } = await formOf(c)
    if (!isToken(given, token)) throw new Refusal(401, 'this is not the token')
    await begin(c, token)
    return c.redirect(next, 303)
  })
  return app
}

/**
 * Lets in who has a session, or the token: in `Authorization: Bearer`, or behind `?token=` of the first address, from
 * which it is taken out again. Sends everybody else's browser to the entrance. Throws Refusal where it is no browser.
 */
export function admitted({ token }: Room): MiddlewareHandler {
  return async (c, next) => {
    if (token === null || (await isInside(c, token))) return next()
    const url = new URL(c.req.url)
    const given = url.searchParams.get('token')
    if (given !== null && isToken(given, token)) {
      await begin(c, token)
      url.searchParams.delete('token')
      return c.redirect(`${url.pathname}${url.search}`, 303)
    }
    if (c.req.method === 'GET' && /\btext\/html\b/.test(c.req.header('accept') ?? '')) {
      return c.redirect(`/enter?next=${encodeURIComponent(url.pathname + url.search)}`, 303)
    }
    throw new Refusal(401, 'this archive asks for a token: Authorization: Bearer …', {
      'www-authenticate': 'Bearer realm="onrecord"',
    })
  }
}

async function isInside(c: Context, token: string): Promise<boolean> {
  const [, given] = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '') ?? []
  if (given !== undefined && isToken(given, token)) return true
  const expires = await getSignedCookie(c, secretOf(token), COOKIE)
  return typeof expires === 'string' && Number(expires) > Date.now()
}

/** A session is a signed date, so that a restart ends none and another token ends all. */
function begin(c: Context, token: string): Promise<void> {
  const expires = String(Date.now() + SESSION * 1000)
  return setSignedCookie(c, COOKIE, expires, secretOf(token), {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: SESSION,
    secure: new URL(c.req.url).protocol === 'https:',
  })
}

function secretOf(token: string): string {
  return createHmac('sha256', token).update('onrecord session').digest('hex')
}

function isToken(given: string, token: string): boolean {
  const [a, b] = [given, token].map(text => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}

async function formOf(c: Context): Promise<{ readonly given: string; readonly next: string }> {
  const { token, next } = await c.req.parseBody()
  return { given: typeof token === 'string' ? token.trim() : '', next: localPath(next) }
}

/** A path of this room, whatever somebody made of the address. */
function localPath(path: unknown): string {
  return typeof path === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/'
}

function door(c: Context) {
  const next = localPath(new URL(c.req.url).searchParams.get('next'))
  const main = html`<form method="post" action="/enter" class="door">
<input type="hidden" name="next" value="${next}">
<label for="token">Token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<button>Enter</button>
</form>`
  const lead = 'Whoever serves this archive gave out a token; onrecord serve printed it.'
  return layout({ title: 'This archive asks for a token', kind: 'door', lead, main }, { asked: askedOf(c), bare: true })
}
