import type { Context, Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { type Asked, addressOf, askedOf } from './asked.ts'
import { atom } from './feeds/atom.ts'
import { formOf } from './form.ts'
import { layout } from './layout.ts'
import { type Page, SeeOther } from './page.ts'
import { Refusal } from './refusal.ts'
import type { Room } from './room.ts'

// In seconds: a visitor's own settings.
const A_YEAR = 365 * 24 * 60 * 60

/** Gives a page its addresses: its own, those of its JSON twin, its feed and its table; and takes in the form that it has. */
export function route<Answer>(app: Hono, room: Room, page: Page<Answer>): void {
  app.get(page.path, async c => {
    const asked = askedOf(c)
    if (asked.format === 'atom' && !page.feed) throw new Refusal(404, 'this page has no feed')
    if (asked.format === 'csv' && !page.table) throw new Refusal(404, 'this page is no table')
    return send(c, answered(page, await page.ask(room, asked), asked))
  })
  const { take } = page
  if (!take) return
  app.post(page.path, async c => {
    const asked = askedOf(c)
    const taken = await take.call(page, room, asked, await formOf(c))
    if (!(taken instanceof SeeOther)) return send(c, answered(page, taken, asked))
    for (const [name, value] of Object.entries(taken.cookies)) {
      setCookie(c, name, value, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: A_YEAR })
    }
    return c.redirect(taken.path, 303)
  })
}

function send(c: Context, { body, type }: ReturnType<typeof answered>): Response {
  return c.body(body, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'private, no-cache' })
}

function answered<Answer>(
  page: Page<Answer>,
  answer: Answer,
  asked: Asked,
): { readonly body: string; readonly type: string } {
  if (asked.format === 'json') {
    return { body: JSON.stringify(page.data ? page.data(answer, asked) : answer), type: 'application/json' }
  }
  if (asked.format === 'atom' && page.feed) {
    return { body: atom(page.feed(answer, asked), asked), type: 'application/atom+xml' }
  }
  if (asked.format === 'csv' && page.table) return { body: page.table(answer), type: 'text/csv' }
  const twins = {
    json: addressOf(asked, 'json'),
    atom: page.feed && addressOf(asked, 'atom', { after: null }),
    csv: page.table && addressOf(asked, 'csv'),
  }
  return { body: layout(page.show(answer, asked), { asked, twins }).source, type: 'text/html' }
}
