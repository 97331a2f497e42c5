import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keep, openArchive, weave } from '@onrecord/archive'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zipped } from '../../reader/test/zipped.ts'
import { appOf, deskAt, type Served, serve } from '../src/index.ts'
import { chromiumPath } from './chromium.ts'
import { exampleArchive } from './example.ts'
import { HARM, hostileRecords } from './hostile.ts'

/** Pages by the name that their pictures have. */
const PAGES = {
  home: '/',
  stories: '/stories',
  story: '/stories/1',
  articles: '/articles',
  article: '/articles/1',
  versions: '/articles/1/versions',
  'article-pointed': '/articles/1/1?at=300-420#at',
  people: '/people',
  'people-alike': '/people?name=Rosa',
  person: '/people/rosalind-achterberg',
  search: '/search?q=resign',
  'search-narrowed': '/search?act=refuse&from=2024&sort=oldest',
  'search-none': '/search?q=nobodysaidthis',
  'search-wrong': '/search?q=%28unclosed',
  turns: '/turns',
  demands: '/demands?status=open',
  review: '/review',
  'review-statement': '/review?statement=9',
  'review-demand': '/review?demand=1',
  add: '/add',
  try: '/try',
  check: '/check',
  audit: '/audit',
  'audit-narrowed': '/audit?outlet=Alba+Sport+Online&from=2024-09-01',
  nothing: '/nothing',
} as const

// Kept after a run, to be looked at.
const PICTURES = join(import.meta.dirname, '../../../out/pages')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SCHEMES = ['light', 'dark'] as const

let example: Awaited<ReturnType<typeof exampleArchive>>
let room: Served
let locked: Served
let browser: Browser

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  example = await exampleArchive()
  room = await serve({ archive: example.where, port: 0, host: '127.0.0.1', token: null })
  locked = await serve({ archive: example.where, port: 0, host: '127.0.0.1', token: 'wexcombe-harbour' })
  // Who opens the audit while it is counted sees another page.
  for (const path of [PAGES.audit, PAGES['audit-narrowed']]) {
    await fetch(new URL(path.replace('/audit', '/audit.json'), room.address))
  }
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await room?.close()
  await locked?.close()
  await example?.away()
})

/** A page at an address of the room, and what its console complained of. */
async function opened(path: string, width = 1280): Promise<{ page: Page; complaints: string[]; foreign: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  const [complaints, foreign]: [string[], string[]] = [[], []]
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => {
    if (!request.url().startsWith(room.address) && !request.url().startsWith(locked.address))
      foreign.push(request.url())
  })
  await page.goto(new URL(path, room.address).href)
  return { page, complaints, foreign }
}

/** What axe finds wrong with a page. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

describe.each(Object.entries(PAGES))('%s', (name, path) => {
  test('loads without complaint and asks nobody else, and axe finds nothing, in light and dark', async () => {
    const { page, complaints, foreign } = await opened(path)
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      expect(await faultsOf(page)).toEqual([])
      await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`), fullPage: true })
    }
    const expected = name === 'nothing' || name === 'search-wrong' ? [expect.stringContaining('Failed to load')] : []
    expect(complaints).toEqual(expected)
    expect(foreign).toEqual([])
    await page.close()
  })

  test('fits a phone and a wide screen', async () => {
    const { page } = await opened(path, 360)
    expect(await sideways(page)).toBe(0)
    expect(await faultsOf(page)).toEqual([])
    await page.screenshot({ path: join(PICTURES, `${name}-phone.png`), fullPage: true })
    await page.setViewportSize({ width: 1600, height: 1000 })
    expect(await sideways(page)).toBe(0)
    await page.close()
  })
})

describe('by keyboard', () => {
  test('everything on a page is reached, in order, and one sees where one is', async () => {
    for (const path of ['/', '/search?act=refuse', '/demands', '/articles/1', '/stories/1', '/check'] as const) {
      const { page } = await opened(path)
      const all = await page.evaluate(() => {
        const isShown = (element: Element) =>
          element.checkVisibility() && !element.closest('details:not([open]) > :not(summary)')
        const found = [
          ...document.querySelectorAll('a[href], input, select, textarea, button, summary, [tabindex="0"]'),
        ].filter(isShown)
        found.forEach((element, i) => {
          element.setAttribute('data-stop', String(i))
        })
        return found.length
      })
      const reached: string[] = []
      for (let i = 0; i < all; i++) {
        await page.keyboard.press('Tab')
        const stop = await page.evaluate(() => {
          const here = document.activeElement
          const style = here && getComputedStyle(here)
          return { stop: here?.getAttribute('data-stop') ?? here?.outerHTML, seen: style?.outlineStyle !== 'none' }
        })
        expect(stop).toEqual({ stop: expect.stringMatching(/^\d+$/), seen: true })
        reached.push(stop.stop ?? '')
      }
      expect(new Set(reached).size).toBe(all)
      await page.close()
    }
  }, 240_000)

  test('the first stop leads past the mast', async () => {
    const { page } = await opened('/turns')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the contents')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await page.close()
  })

  test('one searches, narrows, follows a statement to its words, and from there to who said it', async () => {
    const { page } = await opened('/')
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('resign')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=resign')
    const before = await page.locator('.entries > li').count()
    await page
      .getByRole('navigation', { name: 'Narrow the search' })
      .getByRole('link', { name: 'demand' })
      .press('Enter')
    await page.waitForURL('**/search?q=resign&act=demand')
    expect(await page.locator('.entries > li').count()).toBeLessThan(before)
    await page.locator('.entries > li').first().locator('.facts a').last().press('Enter')
    await page.waitForURL('**/articles/**')
    expect(await page.locator('#at').isVisible()).toBe(true)
    expect(await page.locator('#at').boundingBox()).toMatchObject({ y: expect.any(Number) })
    await page.locator('aside a.name[href^="/people/"]').first().press('Enter')
    await page.waitForURL('**/people/**')
    await page.close()
  })
})

test('one pastes a draft, hears and sees what differs, and follows it to the words, by keyboard', async () => {
  const { page, complaints } = await opened('/check')
  await page.getByLabel('The draft', { exact: true }).focus()
  await page.keyboard.insertText(
    'Owner Henrik van der Aalst called it “a fishing trip without a pond”.\n\n“The herring are all in on the joke,” Ada Brook said.',
  )
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Check')
  await page.keyboard.press('Enter')
  await page.locator('.entries').waitFor()
  expect(await page.title()).toMatch(/^2\squotations: 1 altered, 1 not found/)
  const heard = await page.locator('.entries').ariaSnapshot()
  expect(heard).toMatch(/altered.*only in the source: rod.*only in the draft: pond.*not found in the archive/s)
  expect(heard).not.toMatch(/[✓✗]/)
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme })
    expect(await faultsOf(page)).toEqual([])
    await page.screenshot({ path: join(PICTURES, `check-judged-${colorScheme}.png`), fullPage: true })
  }
  await page.setViewportSize({ width: 360, height: 900 })
  expect(await sideways(page)).toBe(0)
  await page.screenshot({ path: join(PICTURES, 'check-judged-phone.png'), fullPage: true })
  await page.locator('.entries a').first().press('Enter')
  await page.waitForURL('**/articles/**')
  expect(await page.locator('#at').textContent()).toContain('fishing trip')
  expect(complaints).toEqual([])
  await page.close()
})

test('one gives a draft as a Word file, and is told where one cannot be read', async () => {
  const { page } = await opened('/check')
  const docx = zipped({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml':
      '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>“It was a fishing trip without a pond,” the owner said.</w:t></w:r></w:p></w:body></w:document>',
  })
  await page.getByLabel('Or a file').setInputFiles({ name: 'draft.docx', mimeType: '', buffer: docx })
  await page.getByRole('button', { name: 'Check' }).click()
  await page.locator('.entries ins').first().waitFor()
  await page.getByLabel('Or a file').setInputFiles({ name: 'x.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7') })
  await page.getByRole('button', { name: 'Check' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('x.pdf is a PDF document')
  expect(await faultsOf(page)).toEqual([])
  await page.screenshot({ path: join(PICTURES, 'check-unread-light.png'), fullPage: true })
  await page.close()
})

test('a link into the record leaves the article in view, and leads back', async () => {
  const { page } = await opened('/articles/1')
  await page.locator('article sup a').first().click()
  expect(new URL(page.url()).hash).toMatch(/^#a1-s\d+$/)
  expect(await page.locator(':target').isVisible()).toBe(true)
  expect(await page.locator('article h2').isVisible()).toBe(true)
  await page.close()
})

test('an article of 5,000 words with 150 statements opens with all of them marked', async () => {
  const names = ['Ada Brook', 'Nora Quill', 'Tom Vale', 'Judith Carrow', 'Mara Stone']
  const hall =
    'The board met again in the long hall above the fish market, whose windows look out over the north breakwater. '
  const text = Array.from(
    { length: 75 },
    (_, i) =>
      `${hall.repeat(2)}“We looked at item ${i + 1} and it will not be paid before summer,” ${names[i % 5]} said. “We may look at item ${i + 2} in the autumn,” they added.`,
  ).join('\n\n')
  const body = new FormData()
  body.set('text', `Board hears of it all\n\n${text}`)
  const added = await fetch(new URL('/add', room.address), { method: 'POST', body, headers: { accept: 'text/html' } })
  const [, path = ''] = /href="(\/articles\/\d+)"/.exec(await added.text()) ?? []
  const { record } = await (await fetch(new URL(`${path}.json`, room.address))).json()
  expect(record.article.text.split(/\s+/).length).toBeGreaterThan(5000)
  expect(record.statements.length).toBeGreaterThanOrEqual(150)
  const { page } = await opened(path)
  expect(await page.locator('article mark.content').count()).toBeGreaterThanOrEqual(150)
  await page.screenshot({ path: join(PICTURES, 'article-long-light.png') })
  await page.close()
})

describe('adding', () => {
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  const QUAY = 'Quay <b>to</b> close\n\nAda Brook said: “We close the quay in May.”'

  test('files dropped on home are read, told of as they are kept, and lead to their record; a broken one stops nothing', async () => {
    const { page, complaints } = await opened('/')
    const dropped = await page.evaluateHandle(text => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'quay.txt'))
      data.items.add(new File(['%PDF-1.7'], '<img src=x onerror=alert(1)>.pdf'))
      return data
    }, QUAY)
    await page.dispatchEvent('h1', 'drop', { dataTransfer: dropped })
    await page.getByRole('status').filter({ hasText: '1 added, 1 not added.' }).waitFor()
    expect(await page.locator('.progress .failed').textContent()).toContain('<img src=x onerror=alert(1)>.pdf')
    expect(await faultsOf(page)).toEqual([])
    await page.screenshot({ path: join(PICTURES, 'home-added-light.png'), fullPage: true })
    await page.locator('[data-live="latest"]').getByRole('link', { name: 'Quay <b>to</b> close' }).waitFor()
    await page.locator('.progress').getByRole('link', { name: 'Quay <b>to</b> close' }).click()
    await page.waitForURL('**/articles/**')
    expect(await page.locator('article mark.content').textContent()).toContain('We close the quay in May.')
    expect(await page.locator('aside').textContent()).toContain('Ada Brook')
    expect(complaints).toEqual([])
    await page.close()
  })

  test('a folder dropped is gone through, as it comes from the desktop', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-dropped-'))
    mkdirSync(join(folder, 'coverage'))
    for (const [name, text] of [
      ['crane.txt', 'Crane falls\n\nTom Vale said: “The crane fell at night.”'],
      ['coverage/mole.md', 'Mole mended\n\nTom Vale said: “The mole is mended.”'],
      ['coverage/logo.svg', '<svg/>'],
    ] as const) {
      writeFileSync(join(folder, name), text)
    }
    const { page, complaints } = await opened('/')
    const devtools = await page.context().newCDPSession(page)
    const data = { items: [], files: [folder], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data })
    }
    expect(await page.locator('body').getAttribute('class')).toContain('dropping')
    await devtools.send('Input.dispatchDragEvent', { type: 'drop', x: 200, y: 300, data })
    await page.getByRole('status').filter({ hasText: '2 added.' }).waitFor()
    expect(await page.locator('.progress li a').allTextContents()).toEqual(
      expect.arrayContaining(['Crane falls', 'Mole mended']),
    )
    expect(complaints).toEqual([])
    rmSync(folder, { recursive: true })
    await page.close()
  })

  test('a text is added by keyboard, and what fails is told', async () => {
    const { page } = await opened('/add')
    await page.getByText('Paste a text').press('Enter')
    await page.getByLabel('Text of an article').fill('Nora Quill said: “The ferry is late.”')
    await page.getByRole('button', { name: 'Add' }).press('Enter')
    await page.getByRole('status').filter({ hasText: '1 added.' }).waitFor()
    await page.getByText('Give an address').press('Enter')
    await page.getByLabel('Of an article, a feed').fill('http://127.0.0.1:9/')
    await page.getByRole('button', { name: 'Add' }).press('Enter')
    await page.getByRole('status').filter({ hasText: '1 added, 1 not added.' }).waitFor()
    await page.close()
  })

  test('without scripts the answer lists what was added, with links', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(room.address)
    await page
      .getByLabel('Files')
      .setInputFiles([file('ferry.txt', 'Ferry on time\n\nNora Quill said: “It is on time.”'), file('b.txt', ' \n ')])
    await page.getByRole('button', { name: 'Add' }).click()
    expect(await page.getByText('Not added.').count()).toBe(1)
    await page.getByRole('link', { name: 'Ferry on time' }).click()
    expect(await page.locator('article mark.content').textContent()).toContain('It is on time.')
    await context.close()
  })
})

test('hostile names and words run nothing and burst no page, by a name of three hundred letters either', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-hostile-'))
  const archive = join(folder, 'hostile.db')
  const store = await openArchive(archive, { mode: 'create' })
  const records = hostileRecords([...HARM, 'long'.repeat(75)])
  await keep(
    store,
    records.map(record => ({ record })),
  )
  await weave(store)
  const people = await store.db.selectFrom('person').select('public').execute()
  await store.close()
  const hostile = await serve({ archive, port: 0, host: '127.0.0.1', token: null })
  const { page, complaints } = await opened('/', 360)
  page.on('dialog', dialog => complaints.push(dialog.message()))
  const paths = [
    ...[
      '/',
      '/stories',
      '/stories/1',
      '/articles',
      '/people',
      '/search?q=never',
      '/turns',
      '/demands',
      '/review',
      '/review?demand=1',
      '/audit',
    ],
    ...records.map((_, i) => `/articles/${i + 1}`),
    ...people.map(person => `/people/${encodeURIComponent(person.public)}`),
  ]
  for (const path of paths) {
    await page.goto(new URL(path, hostile.address).href)
    expect([path, await sideways(page)]).toEqual([path, 0])
  }
  expect(complaints).toEqual([])
  await page.screenshot({ path: join(PICTURES, 'hostile-phone.png'), fullPage: true })
  await page.close()
  await hostile.close()
  rmSync(folder, { recursive: true })
})

test('pages read as well without scripts', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const path of Object.values(PAGES)) {
    await page.goto(new URL(path, room.address).href)
    expect((await page.locator('main').textContent())?.length).toBeGreaterThan(20)
  }
  await context.close()
})

test('an audit that is being counted is shown as soon as it is', async () => {
  const store = await openArchive(example.where, { mode: 'read' })
  const desk = deskAt(example.where)
  const never = { ...desk.audits, of: () => new Promise<never>(() => {}) }
  const body = await (await appOf({ store, desk: { ...desk, audits: never }, token: null }).request('/audit')).text()
  const page = await browser.newPage()
  const counting = Promise.withResolvers<void>()
  await page.route(`${room.address}audit`, route => route.fulfill({ body, contentType: 'text/html' }), { times: 1 })
  await page.route(`${room.address}audit.json`, async route => {
    await counting.promise
    await route.continue()
  })
  await page.goto(new URL('/audit', room.address).href)
  expect(await page.getByRole('status').textContent()).toContain('being counted')
  expect(await faultsOf(page)).toEqual([])
  counting.resolve()
  await page.getByRole('heading', { name: 'Kinds of speaker', exact: true }).waitFor()
  await page.close()
  await desk.close()
  await store.close()
})

test('print leaves out what only leads on', async () => {
  const { page } = await opened('/search?q=resign')
  await page.emulateMedia({ media: 'print' })
  for (const gone of ['.facets', '.rooms', '.searching']) expect(await page.locator(gone).isVisible()).toBe(false)
  expect(await page.locator('.entries > li').first().isVisible()).toBe(true)
  for (const path of ['/articles/1', '/demands', '/people/rosalind-achterberg'] as const) {
    await page.goto(new URL(path, room.address).href)
    expect(await page.locator('.correct').first().isVisible()).toBe(false)
    await page.screenshot({ path: join(PICTURES, `${path.split('/')[1]}-print.png`), fullPage: true })
  }
  await page.close()
})

test('a visitor without the token is asked for it, and then led to where they wanted', async () => {
  const page = await browser.newPage()
  await page.goto(new URL('/demands', locked.address).href)
  expect(await faultsOf(page)).toEqual([])
  await page.screenshot({ path: join(PICTURES, 'entrance-light.png') })
  await page.getByLabel('Token').fill('wexcombe-harbour')
  await page.getByRole('button', { name: 'Enter' }).click()
  await page.waitForURL('**/demands')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('What was demanded')
  await page.close()
})
