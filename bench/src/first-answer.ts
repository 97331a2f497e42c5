/**
 * `node bench/src/first-answer.ts [TIMES]`: how long after the page where a text can be tried has loaded the record of a text that
 * was pasted at once is on it, in Chromium, with nothing cached: the engine and its model are fetched and opened within that time.
 */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive } from '@onrecord/archive'
import { type Browser, chromium } from 'playwright-core'
import { chromiumPath } from '../../packages/web/test/chromium.ts'
import { roomOn } from './room.ts'
import { table } from './table.ts'

const STORY = readFileSync(join(import.meta.dirname, '../../examples/harbour-chair-resigns.txt'), 'utf8')
const [times = '9'] = process.argv.slice(2)

const folder = await mkdtemp(join(tmpdir(), 'onrecord-first-answer-'))
const archive = join(folder, 'onrecord.db')
await (await openArchive(archive, { mode: 'create' })).close()
const { process: room, base } = await roomOn(archive)
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
try {
  // The first visit makes what is served.
  await answer(browser)
  const took: Answer[] = []
  for (let i = 0; i < Number(times); i++) took.push(await answer(browser))
  const median = (of: (answer: Answer) => number) =>
    (took.map(of).sort((a, b) => a - b)[took.length >> 1] ?? 0).toFixed(0)
  console.log('bar: under 1000 ms after load')
  console.log(
    table([
      ['ms', 'median'],
      ['after load', median(({ afterLoad }) => afterLoad)],
      ['after the click', median(({ afterClick }) => afterClick)],
    ]),
  )
} finally {
  await browser.close()
  room.kill()
  await rm(folder, { recursive: true })
}

/** When the first record was on the page, in milliseconds. */
interface Answer {
  readonly afterLoad: number
  readonly afterClick: number
}

async function answer(browser: Browser): Promise<Answer> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${base}try`, { waitUntil: 'commit' })
  await page.locator('textarea').fill(STORY)
  await page.locator('#a1 article').waitFor()
  const answer = await page.evaluate(() => {
    const [{ loadEventEnd = 0 } = {}] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return { afterLoad: performance.now() - loadEventEnd, afterClick: performance.now() }
  })
  await context.close()
  return answer
}
