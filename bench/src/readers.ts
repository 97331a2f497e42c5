/**
 * `node bench/src/readers.ts [ARCHIVE] [SECONDS]`: how the web room serves fifty readers, each of whom opens about a page a second, while one
 * writer adds an article a second through the API. ARCHIVE is copied and stays as it is; `bench/src/archive.ts` makes one of a million
 * statements. Times are taken by the readers, from asking to the last byte, so that waiting in the room counts.
 */
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { coverage } from './coverage.ts'
import { addressesOf } from './readers/addresses.ts'
import { roomOn } from './room.ts'
import { table } from './table.ts'

const READERS = 50
const BARS = { median: 60, p95: 200 }
const [where = join(import.meta.dirname, '../../.cache/archive-1000000.db'), seconds = '600'] = process.argv.slice(2)

const folder = await mkdtemp(join(tmpdir(), 'onrecord-readers-'))
const archive = join(folder, 'onrecord.db')
await copyFile(where, archive)
const { process: room, base } = await roomOn(archive)
try {
  const addresses = await addressesOf(base)
  const until = performance.now() + 1000 * Number(seconds)
  const times = new Map<string, number[]>()
  const errors: string[] = []
  const memory: number[] = []
  const readers = Array.from({ length: READERS }, (_, i) => reading(i, until, addresses, times, errors))
  const [added] = await Promise.all([writing(until, errors), watching(until, memory), ...readers])
  const rows = [...times].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, all]) => row(kind, all))
  const all = row('all', [...times.values()].flat())
  console.log(table([['ms', 'median', 'p95', 'longest', 'pages'], ...rows, all]))
  console.log(
    `\nbars: median ${BARS.median} ms, p95 ${BARS.p95} ms; ${added} articles added meanwhile; ${errors.length} errors`,
  )
  for (const error of [...new Set(errors)].slice(0, 10)) console.log(`  ${error}`)
  console.log(`memory of the room, MiB, ten times: ${tenths(memory).join(' ')}`)
} finally {
  room.kill()
  await rm(folder, { recursive: true })
}

/**
 * Opens about a page a second, of a kind after the other, until the end. Readers look for half a second to one and a half, so that those
 * who waited for the same page do not ask for the next one together.
 */
async function reading(
  own: number,
  until: number,
  addresses: ReadonlyMap<string, readonly string[]>,
  times: Map<string, number[]>,
  errors: string[],
): Promise<void> {
  const kinds = [...addresses.keys()]
  await pause((1000 * own) / READERS)
  for (let i = own; performance.now() < until; i++) {
    const kind = kinds[i % kinds.length] as string
    const some = addresses.get(kind) ?? []
    const path = some[(i * 7919 + own * 104_729) % some.length] as string
    const began = performance.now()
    const answer = await fetch(new URL(path, base), { headers: { accept: 'text/html' } }).catch(error => error as Error)
    const fault =
      answer instanceof Error ? `${path}: ${answer.message}` : answer.status >= 400 && `${path}: ${answer.status}`
    if (fault) errors.push(fault)
    if (!(answer instanceof Error)) await answer.arrayBuffer()
    const took = performance.now() - began
    times.set(kind, [...(times.get(kind) ?? []), took])
    await pause(500 + 1000 * Math.random() - Math.min(took, 500))
  }
}

/** Adds an article a second, and gives how many. */
async function writing(until: number, errors: string[]): Promise<number> {
  const articles = await coverage(Number(seconds))
  let added = 0
  for (const { id, text, outlet, published } of articles) {
    if (performance.now() >= until) break
    const began = performance.now()
    const answer = await fetch(new URL('/api/v1/articles', base), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: `readers ${id}`, text, outlet, published }),
    })
    if (answer.ok) added += 1
    else errors.push(`adding: ${answer.status} ${await answer.text()}`)
    await pause(Math.max(0, 1000 - (performance.now() - began)))
  }
  return added
}

/** Writes down what memory the room takes, in MiB, every second. */
async function watching(until: number, memory: number[]): Promise<void> {
  for (; performance.now() < until; await pause(1000)) {
    const [, kilobytes] =
      /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${room.pid}/status`, 'utf8').catch(() => '')) ?? []
    memory.push(Math.round(Number(kilobytes) / 1024))
  }
}

function row(name: string, times: readonly number[]): string[] {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1)
  return [name, at(0.5), at(0.95), at(1), String(times.length)]
}

function tenths(values: readonly number[]): number[] {
  return Array.from({ length: 10 }, (_, i) => values[Math.floor((i * (values.length - 1)) / 9)] ?? 0)
}
