import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fastModel, script } from '../src/assets/assets.ts'
import { type Served, serve } from '../src/index.ts'
import { chromiumPath } from './chromium.ts'
import { exampleArchive } from './example.ts'
import { HARM } from './hostile.ts'

const ROOT = join(import.meta.dirname, '../../..')
const STORY = readFileSync(join(ROOT, 'examples/harbour-chair-resigns.txt'), 'utf8')
const PICTURES = join(ROOT, 'out/pages')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// In bytes, as docs/web.md promises it.
const LARGEST = 8_000_000

let example: Awaited<ReturnType<typeof exampleArchive>>
let room: Served
let browser: Browser

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

interface Opened {
  readonly page: Page
  readonly complaints: string[]
  /** Addresses of what was asked for. */
  readonly asked: string[]
}

async function opened(): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const [complaints, asked]: [string[], string[]] = [[], []]
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => asked.push(request.url()))
  await page.goto(`${room.address}try`)
  await page.getByRole('status').filter({ hasText: 'Ready' }).waitFor()
  return { page, complaints, asked }
}

/** Pastes a text, and waits for what is told of it. */
async function pasted(page: Page, text: string): Promise<string> {
  await page.evaluate(() => document.querySelector('#status')?.replaceChildren())
  await page.evaluate(text => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement
    field.value = text
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }))
  }, text)
  const status = page.getByRole('status').filter({ hasText: /\w/ })
  await status.waitFor()
  return (await status.textContent()) ?? ''
}

test('all that the page loads to read is under 8 MB before compression', () => {
  const sizes = [script('try'), script('try-worker'), fastModel()].map(({ body }) => Buffer.byteLength(body))
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(LARGEST)
})

describe('a text pasted', () => {
  test('is read in the page, shown with its record as an article is, and nothing leaves', async () => {
    const { page, complaints, asked } = await opened()
    const before = asked.length
    expect(asked.filter(address => !address.startsWith(room.address))).toEqual([])
    const told = await pasted(page, STORY)
    expect(told).toMatch(/^\d+\sstatements by \d+\sspeakers, read in \d+ ms in this page; nothing was sent\.$/)
    expect(await page.locator('article h2').textContent()).toContain('Harbour board chair quits')
    expect(await page.locator('article mark.content').count()).toBeGreaterThan(5)
    expect(await page.locator('aside').textContent()).toContain('Judith Carrow')
    await page.getByLabel('Published').fill('2026-03-12')
    await page.getByRole('button', { name: 'Read' }).click()
    await page.locator('article .facts').filter({ hasText: '12 March 2026' }).waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: join(PICTURES, `try-read-${colorScheme}.png`), fullPage: true })
    }
    expect(asked.length).toBe(before)
    await page.evaluate(AXE)
    const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
    expect(violations).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  test('is the record that the archive makes of it', async () => {
    const { page } = await opened()
    await pasted(page, STORY)
    const here = await page.locator('aside ol > li').allTextContents()
    const answer = await fetch(`${room.address}api/v1/read`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: STORY,
    })
    expect(here).toHaveLength((await answer.json()).statements.length)
    await page.close()
  })

  test('of hostile words becomes no markup', async () => {
    const { page, complaints } = await opened()
    for (const harm of HARM) {
      await pasted(page, `${harm} headline\n\nAda Brook ${harm} said: “We will never ${harm} go.”`)
      const found = await page.locator('#a1').locator('script, img, svg, x, [onmouseover], [onerror], iframe').count()
      expect(found).toBe(0)
    }
    expect(complaints).toEqual([])
    await page.close()
  })

  test('that is none is told of, and the next one is read', async () => {
    const { page } = await opened()
    expect(await pasted(page, 'a\0b\0c')).toContain('cannot be read')
    expect(await pasted(page, STORY)).toContain('statements')
    await page.close()
  })
})

test('a text pasted before the engine is open is read as soon as it is', async () => {
  const page = await browser.newPage()
  await page.goto(`${room.address}try`, { waitUntil: 'commit' })
  await page.locator('textarea').fill(STORY)
  await page.locator('#a1 article').waitFor()
  expect(await page.getByRole('status').textContent()).toContain('statements')
  await page.close()
})

test('without scripts the page says so, and leads to adding', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${room.address}try`)
  await page.locator('main').getByRole('link', { name: 'Add the text' }).click()
  await page.waitForURL('**/add')
  await context.close()
})
