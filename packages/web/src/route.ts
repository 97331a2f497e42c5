import type { Hono } from 'hono'
import { type Asked, addressOf, askedOf } from './asked.ts'
import { atom } from './feeds/atom.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'
import { Refusal } from './refusal.ts'
import type { Room } from './room.ts'

/** Gives a page its addresses: its own, that of its JSON twin, that of its feed. */
export function route<Answer>(app: Hono, room: Room, page: Page<Answer>): void {
  app.get(page.path, async c => {
    const asked = askedOf(c)
    if (asked.format === 'atom' && !page.feed) throw new Refusal(404, 'this page has no feed')
    const answer = await page.ask(room, asked)
    const { body, type } = answered(page, answer, asked)
    return c.body(body, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'private, no-cache' })
  })
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
  const twins = { json: addressOf(asked, 'json'), atom: page.feed && addressOf(asked, 'atom', { after: null }) }
  return { body: layout(page.show(answer, asked), { asked, twins }).source, type: 'text/html' }
}
