import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ArchiveError, openArchive } from '@onrecord/archive'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { appOf, deskAt, type Served, serve } from '../src/index.ts'
import { chromiumPath } from './chromium.ts'
import { exampleArchive } from './example.ts'

const PICTURES = join(import.meta.dirname, '../../../out/pages')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let example: Awaited<ReturnType<typeof exampleArchive>>
let room: Served
let browser: Browser
let context: BrowserContext
let page: Page
let complaints: string[]

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  example = await exampleArchive()
  room = await serve({ archive: example.where, port: 0, host: '127.0.0.1', token: null })
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await room?.close()
  await example?.away()
})

/** What the archive says at an address. */
async function got(path: string) {
  const answer = await fetch(new URL(path, room.address), { headers: { accept: 'application/json' } })
  expect(answer.status).toBe(200)
  return answer.json()
}

/** What lies before the reviewer of the page. */
async function before() {
  const { pathname, search } = new URL(page.url())
  const answer = await context.request.get(new URL(`${pathname}.json${search}`, room.address).href)
  expect(answer.status()).toBe(200)
  return answer.json()
}

async function begun(javaScriptEnabled = true): Promise<void> {
  context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } })
  page = await context.newPage()
  complaints = []
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  await page.goto(new URL('/review', room.address).href)
  await page.getByLabel('Your name').fill('R. Viewer')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Accept' }).waitFor()
}

/** Does something that leads to the page anew, and waits until it is there. */
async function anew(act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()])
}

async function faults(): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
}

describe('reviewing by keyboard', () => {
  beforeEach(() => begun())
  afterEach(async () => {
    expect(complaints).toEqual([])
    await context.close()
  })

  test('the least sure statement stands in its paragraph, marked, and axe finds nothing in light and dark', async () => {
    const { statement, spans } = await before()
    expect(statement.confidence).toBe((await got('/api/v1/statements/unreviewed?limit=1')).items[0].confidence)
    const { record } = await got(`/articles/${statement.source.article}.json`)
    const words = spans.content.map(({ from, to }: { from: number; to: number }) => record.article.text.slice(from, to))
    expect(await page.locator('#context mark.content').allTextContents()).toEqual(words)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await faults()).toEqual([])
      await page.screenshot({ path: join(PICTURES, `review-begun-${colorScheme}.png`), fullPage: true })
      await page.keyboard.press('?')
      expect(await page.getByRole('dialog').isVisible()).toBe(true)
      expect(await faults()).toEqual([])
      await page.screenshot({ path: join(PICTURES, `review-keys-${colorScheme}.png`) })
      await page.keyboard.press('Escape')
    }
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.screenshot({ path: join(PICTURES, 'review-begun-phone.png'), fullPage: true })
  })

  test('a accepts and shows the next one; u takes it back', async () => {
    const first = await before()
    await anew(() => page.keyboard.press('a'))
    const second = await before()
    expect(second.total).toBe(first.total - 1)
    expect(second.statement.statement).not.toBe(first.statement.statement)
    const [decision] = (await got('/api/v1/decisions')).items
    expect(decision).toMatchObject({ kind: 'confirm', by: 'R. Viewer', binding: 'applied' })
    expect(await page.getByRole('status').textContent()).toContain('is right as it is')
    await anew(() => page.keyboard.press('u'))
    expect(await before()).toMatchObject({ total: first.total, statement: first.statement, last: null })
    expect(await page.getByRole('status').textContent()).toMatch(/^Taken back: .*is right as it is/)
  })

  test('what is decided or taken back is told where one is: at the same statement, with the same control at hand', async () => {
    const first = await before()
    await anew(() => page.keyboard.press('a'))
    await anew(() => page.keyboard.press('j'))
    const there = await before()
    await page.getByRole('button', { name: 'Undo' }).focus()
    await anew(() => page.keyboard.press('Enter'))
    expect((await before()).statement).toEqual(there.statement)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status')
    expect(await page.getByRole('status').textContent()).toContain(`Taken back: “${first.statement.words.slice(0, 8)}`)
    expect(await faults()).toEqual([])
    await page.getByRole('button', { name: 'Accept' }).focus()
    await anew(() => page.keyboard.press('Enter'))
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Accept')
    expect(await page.getByRole('status').textContent()).toMatch(/^You decided: /)
    await anew(() => page.keyboard.press('u'))
    expect((await before()).total).toBe(first.total)
  })

  test('j and k go on and back', async () => {
    const first = await before()
    await anew(() => page.keyboard.press('j'))
    const second = await before()
    await anew(() => page.keyboard.press('j'))
    await anew(() => page.keyboard.press('k'))
    expect((await before()).statement).toEqual(second.statement)
    await anew(() => page.keyboard.press('k'))
    expect((await before()).statement).toEqual(first.statement)
  })

  test('r rejects: no search finds it, and its article does not mark it', async () => {
    const { statement } = await before()
    const { total } = await got('/search.json?q=')
    const { record } = await got(`/articles/${statement.source.article}.json`)
    await anew(() => page.keyboard.press('r'))
    expect((await got('/search.json?q=')).total).toBe(total - 1)
    const after = await got(`/articles/${statement.source.article}.json`)
    expect(after.record.statements).toHaveLength(record.statements.length - 1)
    await anew(() => page.keyboard.press('u'))
    expect((await got('/search.json?q=')).total).toBe(total)
  })

  test('s chooses who says it, among the people of the article or by name; the pages tell', async () => {
    const { statement, people } = await before()
    const other = people.find(({ id }: { id: string }) => id !== statement.speaker?.id)
    await page.keyboard.press('s')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('speaker')
    await page.locator('#speaker').selectOption(other.id)
    await anew(() => page.keyboard.press('Enter'))
    const said = async (id: string) =>
      (await got(`/search.json?q=&by=${id}&limit=200`)).items.map(({ statement }: { statement: number }) => statement)
    expect(await said(other.id)).toContain(statement.statement)
    await anew(() => page.keyboard.press('u'))
    expect(await said(other.id)).not.toContain(statement.statement)

    await page.keyboard.press('s')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Nobody McNobody')
    await anew(() => page.keyboard.press('Enter'))
    expect(await page.getByRole('alert').textContent()).toContain('nobody in the archive is called “Nobody McNobody”')
    expect(await faults()).toEqual([])
    await page.keyboard.press('s')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Rosalind Achterberg')
    await anew(() => page.keyboard.press('Enter'))
    const [{ source, speaker }] = (await got('/search.json?q=&by=rosalind-achterberg&limit=200')).items.filter(
      (each: { statement: number }) => each.statement === statement.statement,
    )
    expect(speaker.id).toBe('rosalind-achterberg')
    const article = await got(`/articles/${source.article}.json`)
    expect(Object.values(article.people)).toContainEqual(expect.objectContaining({ id: 'rosalind-achterberg' }))
    await anew(() => page.keyboard.press('u'))
  })

  test('somebody whom the archive does not know yet can have said it', async () => {
    const { statement } = await before()
    await page.locator('#named').fill('Nora Quill')
    await page.keyboard.press('Tab')
    await page.locator('#as').selectOption('person')
    await anew(() => page.keyboard.press('Enter'))
    const { person, statements } = await got('/people/nora-quill.json')
    expect(person).toMatchObject({ id: 'nora-quill', name: 'Nora Quill', type: 'person' })
    expect(statements.items).toMatchObject([{ statement: statement.statement, state: 'edited' }])
    await anew(() => page.keyboard.press('u'))
    expect((await got('/people/nora-quill.json')).statements.total).toBe(0)
  })

  test('e makes what is selected in the article what is said', async () => {
    const { statement, spans } = await before()
    const { record } = await got(`/articles/${statement.source.article}.json`)
    const [{ from, to }] = spans.content
    // The words without the last one, selected as a mouse does it.
    const kept = record.article.text.slice(from, to).replace(/\s+\S+$/, '')
    await page.evaluate(length => {
      const mark = document.querySelector('#context mark.content')
      const texts = document.createTreeWalker(mark as Element, NodeFilter.SHOW_TEXT)
      const first = texts.nextNode() as Text
      document.getSelection()?.setBaseAndExtent(first, 0, first, Math.min(length, first.length))
    }, kept.length)
    const chosen = await page.evaluate(() => String(document.getSelection()))
    await anew(() => page.keyboard.press('e'))
    const after = await got(`/articles/${statement.source.article}.json`)
    const { from: start } = spans.content[0]
    expect(after.record.statements.map(({ content }: { content: unknown }) => content)).toContainEqual([
      { from: start, to: start + chosen.length },
    ])
    expect((await got('/api/v1/decisions')).items[0]).toMatchObject({ kind: 'edit', by: 'R. Viewer' })
    await anew(() => page.keyboard.press('u'))
    expect((await before()).spans).toEqual(spans)
  })

  test('a selection that runs over paragraphs is as many parts', async () => {
    const { statement, spans } = await before()
    const { record } = await got(`/articles/${statement.source.article}.json`)
    await page.evaluate(() => {
      const [mark, last] = ['mark.content', 'p:last-child'].map(each => document.querySelector(`#context ${each}`))
      if (mark && last) document.getSelection()?.setBaseAndExtent(mark, 0, last.firstChild as Text, 20)
    })
    const chosen = await page.evaluate(() => String(document.getSelection()))
    await anew(() => page.keyboard.press('e'))
    const { statements } = (await got(`/articles/${statement.source.article}.json`)).record
    const { content } = statements.find(
      ({ content }: { content: { from: number }[] }) => content[0]?.from === spans.content[0].from,
    )
    expect(content.length).toBeGreaterThan(1)
    const words = content.map(({ from, to }: { from: number; to: number }) => record.article.text.slice(from, to))
    expect(words).toEqual(chosen.split(/\n+/).map(line => line.trim()))
    await anew(() => page.keyboard.press('u'))
  })

  test('without a selection e leads to the words, which are written; f to form and act', async () => {
    const { statement } = await before()
    await page.keyboard.press('e')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('words')
    const words = await page.locator('#words').inputValue()
    await page.locator('#words').fill('words that nobody wrote')
    await page.getByRole('button', { name: 'Fix what is said' }).focus()
    await anew(() => page.keyboard.press('Enter'))
    expect(await page.getByRole('alert').textContent()).toContain('does not stand in the article')
    expect(await page.locator('#words').inputValue()).toBe(words)
    await page.keyboard.press('f')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('form')
    const form = statement.form === 'mixed' ? 'indirect' : 'mixed'
    await page.locator('#form').selectOption(form)
    await page.locator('#act').selectOption('apologise')
    await page.locator('#act').focus()
    await anew(() => page.keyboard.press('Enter'))
    const { items } = await got('/search.json?q=&act=apologise&limit=200')
    expect(items).toContainEqual(expect.objectContaining({ statement: statement.statement, form, state: 'edited' }))
    await anew(() => page.keyboard.press('u'))
  })

  test('m merges two who are one; undone they are two again', async () => {
    const { people } = await before()
    const [one, other] = people.filter(({ type }: { type: string }) => type === 'person')
    const target = other ?? { id: 'rosalind-achterberg' }
    await page.keyboard.press('m')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('person')
    await page.locator('#person').selectOption(one.id)
    await page.keyboard.press('Tab')
    await page.keyboard.type(target.id)
    await anew(() => page.keyboard.press('Enter'))
    const moved = await fetch(new URL(`/people/${one.id}.json`, room.address), { redirect: 'manual' })
    expect([moved.status, moved.headers.get('location')]).toEqual([308, `/people/${target.id}.json`])
    expect(await page.getByRole('status').textContent()).toContain(`${one.id} is ${target.id}`)
    await anew(() => page.keyboard.press('u'))
    expect((await got(`/people/${one.id}.json`)).person.id).toBe(one.id)
  })

  test('single keys are turned off, and stay so; while one writes they are letters', async () => {
    const first = await before()
    await page.keyboard.press('s')
    await page.keyboard.press('Tab')
    await page.keyboard.type('a r u j')
    expect(await page.locator('#named').inputValue()).toBe('a r u j')
    await page.getByLabel('Single keys are shortcuts').uncheck()
    await page.reload()
    expect(await page.getByLabel('Single keys are shortcuts').isChecked()).toBe(false)
    for (const key of ['a', 'r', 'j', '?']) await page.keyboard.press(key)
    expect(await page.getByRole('dialog').isVisible()).toBe(false)
    expect(await before()).toEqual(first)
  })
})

describe('one statement', () => {
  beforeEach(() => begun())
  afterEach(async () => {
    expect(complaints).toEqual([])
    await context.close()
  })

  test('is corrected from the side notes of its article, and one goes back to its words', async () => {
    await page.goto(new URL('/articles/1', room.address).href)
    const [{ content }] = (await got('/articles/1.json')).record.statements.slice(3)
    const span = { from: content[0].from, to: content.at(-1).to }
    await page.locator('#a1-s4').getByRole('link', { name: 'Correct this' }).press('Enter')
    await page.waitForURL('**/review?**')
    expect(await before()).toMatchObject({ statement: { source: { article: 1, span } }, next: null, previous: null })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Correct a statement')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await faults()).toEqual([])
      await page.screenshot({ path: join(PICTURES, `review-one-${colorScheme}.png`), fullPage: true })
    }
    const words = await page.locator('#words').inputValue()
    await page.locator('#words').fill(words.replace(/^that /, ''))
    await anew(() => page.getByRole('button', { name: 'Fix what is said' }).click())
    // Its words have moved, and it is still the one.
    const moved = await before()
    expect(moved.statement).toMatchObject({ state: 'edited', source: { span: { from: span.from + 5, to: span.to } } })
    await anew(() => page.keyboard.press('u'))
    expect((await before()).statement.source.span).toEqual(span)
    await anew(() => page.keyboard.press('r'))
    expect(await before()).toMatchObject({ statement: { state: 'rejected' } })
    expect(await page.getByRole('button', { name: 'Accept' }).count()).toBe(0)
    await anew(() => page.keyboard.press('u'))
    expect(await before()).toMatchObject({ statement: { state: 'as read' } })
    await page.keyboard.press('b')
    await page.waitForURL('**/articles/1/2?at=*')
    expect(await page.locator('#at').isVisible()).toBe(true)
  })

  test('is corrected from the page about who said it, and one goes back to it there', async () => {
    await page.goto(new URL('/people/rosalind-achterberg?sort=oldest', room.address).href)
    const entry = page.locator('#statements .entries > li').nth(2)
    const id = await entry.getAttribute('id')
    await entry.getByRole('link', { name: 'Correct this' }).click()
    await page.waitForURL('**/review?**')
    expect((await before()).statement.speaker.id).toBe('rosalind-achterberg')
    await anew(() => page.keyboard.press('a'))
    expect(await page.getByText('confirmed').isVisible()).toBe(true)
    await anew(() => page.keyboard.press('u'))
    await page.getByRole('link', { name: 'Back to the page about them' }).click()
    await page.waitForURL(`**/people/rosalind-achterberg?sort=oldest#${id}`)
    expect(await page.locator(`#${id}`).isVisible()).toBe(true)
  })

  test.each([
    '//evil.example/',
    'https://evil.example/',
    'javascript:alert(1)',
    '/articles\\evil',
    '/review',
    '/articles//é',
  ])('no address elsewhere is a way back: %s', async back => {
    await page.goto(new URL(`/review?statement=1&back=${encodeURIComponent(back)}`, room.address).href)
    expect(await page.locator('a[rel="up"]').getAttribute('href')).toMatch(/^\/articles\/\d+\/\d+\?at=[\d-]+#at$/)
  })

  test('that is none any more is told of', async () => {
    for (const path of ['/review?statement=999999', '/review?article=1&at=0-1', '/review?article=999&at=0-1']) {
      await page.goto(new URL(path, room.address).href)
      expect(await page.getByText('There is no such statement any more').isVisible()).toBe(true)
    }
    complaints = []
    for (const path of ['/review?article=1', '/review?statement=x', '/review?demand=1.5']) {
      expect((await context.request.get(new URL(path, room.address).href)).status()).toBe(400)
    }
  })
})

describe('a reply to a demand', () => {
  test.each([
    ['demands', '/demands'],
    ['story', '/stories/1'],
  ])('is attached from the page of the %s, and stands there, without scripts too', async (_, path) => {
    await begun(false)
    await page.goto(new URL(path, room.address).href)
    const link = page.getByRole('link', { name: 'Attach a reply' }).nth(1)
    await link.click()
    const { demand } = await before()
    const words = `We did <b>it</b>, as ${path} shows.`
    await page.getByLabel('The reply').fill(words)
    await page.getByLabel('Day').fill('2026-03-13')
    await page.getByLabel('Address').fill('https://reply.example/1')
    await anew(() => page.getByRole('button', { name: 'Attach the reply' }).click())
    expect(await page.locator('.reply blockquote').allTextContents()).toContain(words)
    await page.screenshot({ path: join(PICTURES, 'review-reply-light.png'), fullPage: true })
    expect((await before()).demand.replies.at(-1)).toMatchObject({ words, by: demand.of && { id: demand.of.id } })
    await page.getByRole('link', { name: /^Back to/ }).click()
    await page.waitForURL(`**${path}#*`)
    const reply = page.locator('.reply').filter({ hasText: words })
    expect(await reply.textContent()).toContain('13 March 2026')
    expect(await reply.getByRole('link', { name: 'https://reply.example/1' }).count()).toBe(1)
    expect(JSON.stringify(await got(`${path}.json`))).toContain(words)
    const { items } = await got(`/api/v1/demands?limit=100${path === '/demands' ? '' : '&story=1'}`)
    expect(items.find(({ id }: { id: number }) => id === demand.id).replies.at(-1).words).toBe(words)
    await context.close()
  })
})

describe('an archive that cannot be changed', () => {
  test('is gone through, and says that nothing can be decided', async () => {
    const store = await openArchive(example.where, { mode: 'read' })
    const shut = () => Promise.reject(new ArchiveError('read-only', 'the file is read-only'))
    const app = appOf({ store, desk: { ...deskAt(example.where), change: shut }, token: null })
    const shown = await (await app.request('/review')).text()
    expect(shown).toContain('This archive can be read, but not changed: the file is read-only')
    expect(shown).toContain('id="context"')
    expect(shown).toContain('rel="next"')
    expect(shown).not.toContain('<form method="post"')
    const body = new URLSearchParams({ do: 'confirm', statement: '1' })
    const answer = await app.request('/review', { method: 'POST', body, headers: { cookie: 'reviewer=R. Viewer' } })
    expect(answer.status).toBe(403)
    await store.close()
  })

  test.each([
    [{ do: 'confirm', statement: '1' }, '', 'say who reviews'],
    [{ do: 'sign', name: ' ' }, '', 'say who reviews'],
    [{ do: 'confirm', statement: '999999' }, 'R. Viewer', 'no statement 999999'],
    [{ do: 'confirm', statement: 'x' }, 'R. Viewer', 'which statement'],
    [{ do: 'edit', statement: '999999', words: 'a' }, 'R. Viewer', 'reviewed meanwhile'],
    [{ do: 'undo', decision: 'x' }, 'R. Viewer', 'no decision'],
    [{ do: 'merge', person: 'nobody', into: 'rosalind-achterberg' }, 'R. Viewer', 'nobody with the id'],
    [{ do: 'dance', statement: '1' }, 'R. Viewer', 'nothing of the kind'],
    [{}, 'R. Viewer', 'which statement'],
  ])('what makes no sense is told: %o', async (sent, by, told) => {
    const store = await openArchive(example.where, { mode: 'read' })
    const desk = deskAt(example.where)
    const app = appOf({ store, desk, token: null })
    const body = new URLSearchParams(sent as Record<string, string>)
    const headers = { cookie: `reviewer=${encodeURIComponent(by)}` }
    const answer = await app.request('/review', { method: 'POST', body, headers })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toMatch(new RegExp(`role="alert">[^<]*${told}`))
    await desk.close()
    await store.close()
  })
})

test('without scripts all of it is done by forms', async () => {
  await begun(false)
  const first = await before()
  expect(await page.getByText('Single keys').isVisible()).toBe(false)
  const words = await page.locator('#words').inputValue()
  await page.locator('#words').fill(words.split(/\s+/).slice(0, 2).join(' '))
  await anew(() => page.getByRole('button', { name: 'Fix what is said' }).click())
  await anew(() => page.getByRole('button', { name: 'Undo' }).click())
  for (const name of ['Accept', 'Reject', 'Fix the speaker']) {
    await anew(() => page.getByRole('button', { name, exact: true }).click())
    expect((await before()).total).toBe(first.total - 1)
    await anew(() => page.getByRole('button', { name: 'Undo' }).click())
  }
  expect((await before()).statement).toEqual(first.statement)
  await page.getByText('You review as R. Viewer').click()
  await page.getByLabel('Your name').fill('Another')
  await anew(() => page.getByRole('button', { name: 'Change' }).click())
  expect(await page.getByText('You review as Another').isVisible()).toBe(true)
  await context.close()
})
