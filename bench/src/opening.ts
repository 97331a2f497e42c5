/**
 * `node bench/src/opening.ts [TIMES]`: how long an article of 5,000 words with 150 statements or more takes to open in Chromium, of which
 * nothing is cached: from asking for it until all is laid out and loaded. The article is made of
 * paragraphs of other articles in which somebody is quoted.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keep, openArchive, type Store } from '@onrecord/archive'
import { engineOn } from '@onrecord/models'
import { articleFrom } from '@onrecord/reader'
import { type Browser, chromium } from 'playwright-core'
import { chromiumPath } from '../../packages/web/test/chromium.ts'
import { coverage } from './coverage.ts'
import { roomOn } from './room.ts'
import { table } from './table.ts'

const WORDS = 5000
const [times = '15'] = process.argv.slice(2)

const folder = await mkdtemp(join(tmpdir(), 'onrecord-opening-'))
const archive = join(folder, 'onrecord.db')
const store = await openArchive(archive, { mode: 'create' })
const held = await keptIn(store)
await store.close()
const { process: room, base } = await roomOn(archive)
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
try {
  const took: Opening[] = []
  for (let i = 0; i < Number(times); i++) took.push(await opening(browser, `${base}articles/1`))
  const row = (name: string, of: (opening: Opening) => number) => {
    const sorted = took.map(of).sort((a, b) => a - b)
    return [name, ...[0.5, 0.95].map(share => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0))]
  }
  console.log(`${held.words} words, ${held.statements} statements; bar: under 1000 ms`)
  console.log(
    table([
      ['ms', 'median', 'p95'],
      row('answered', ({ answered }) => answered),
      row('first words on screen', ({ painted }) => painted),
      row('opened', ({ opened }) => opened),
    ]),
  )
} finally {
  await browser.close()
  room.kill()
  await rm(folder, { recursive: true })
}

/** Reads and keeps the article, and tells how much is in it. */
async function keptIn(store: Store): Promise<{ readonly words: number; readonly statements: number }> {
  const all = (await coverage(400)).flatMap(({ text }) => text.split(/\n\s*\n/).slice(1))
  const paragraphs = all.filter(paragraph => /["“]/.test(paragraph))
  let text = 'Everything that was said'
  for (const paragraph of paragraphs) {
    if (wordsIn(text) >= WORDS) break
    text += `\n\n${paragraph.trim()}`
  }
  const engine = await engineOn('fast')
  const record = engine.read(await articleFrom(Buffer.from(text), { name: 'long', published: '2026-03-12' }))
  await keep(store, [{ record: await record }])
  return { words: wordsIn(text), statements: (await record).statements.length }
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length
}

/** In milliseconds since the page was asked for. */
interface Opening {
  readonly answered: number
  readonly painted: number
  readonly opened: number
}

async function opening(browser: Browser, address: string): Promise<Opening> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const began = performance.now()
  await page.goto(address, { waitUntil: 'load' })
  // What is below the fold is laid out too.
  await page.evaluate('document.documentElement.getBoundingClientRect().height')
  const opened = performance.now() - began
  const [answered, painted] = await page.evaluate<[number, number]>(`[
    performance.getEntriesByType('navigation')[0].responseEnd,
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  ]`)
  await context.close()
  return { answered, painted, opened }
}
