/**
 * How fast a large archive answers: `node bench/src/archive.ts [STATEMENTS] [WHERE]`. It makes the archive once, in `.cache` or at
 * WHERE (postgres://…), and measures in a process of its own on one core.
 */
import { existsSync, statSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { makeArchive } from './archive-made.ts'
import type { Times } from './archive-times.ts'
import { table } from './table.ts'
import { pinned, runNode } from './worker.ts'

const BARS = { median: 50, p95: 150, open: 200 }

const [statements = '1000000', where = join(import.meta.dirname, `../../.cache/archive-${statements}.db`)] =
  process.argv.slice(2)
const isFile = !where.includes('://')
// An archive on a server is made where there is none; makeArchive fills an empty one only.
if (!isFile || !existsSync(where)) {
  const seconds = await makeArchive(where, Number(statements))
  if (seconds > 0) console.log(`made in ${Math.round(seconds)} s`)
}
const times: Times = JSON.parse(runNode('archive-times.ts', [where]))
console.log(`${times.statements} statements in ${times.articles} articles, ${times.people} people and bodies`)
if (isFile) {
  const { size } = statSync(where)
  console.log(`${(size / 2 ** 20).toFixed(0)} MiB, ${Math.round(size / times.statements)} bytes a statement`)
}
console.log(`opened in ${times.open.toFixed(0)} ms (bar ${BARS.open}); ${pinned ? 'one core' : 'all cores'}, warm\n`)
const rows = times.kinds.map(({ name, median, p95, work, work95, count, found }) => [
  name,
  median.toFixed(1),
  p95.toFixed(1),
  work.toFixed(1),
  work95.toFixed(1),
  String(count),
  String(found),
])
console.log(table([['ms', 'median', 'p95', 'processor', 'p95', 'asked', 'found, median'], ...rows]))
const all = times.kinds.filter(({ median, p95 }) => median > BARS.median || p95 > BARS.p95).map(({ name }) => name)
console.log(
  `\nbars: median ${BARS.median} ms, p95 ${BARS.p95} ms: ${all.length === 0 ? 'kept by all' : `missed by ${all.join(', ')}`}`,
)
const [load = 0] = loadavg()
if (load > cpus().length) {
  console.log(
    `the machine is busy (load ${load.toFixed(1)} on ${cpus().length} cores): look at the processor's time, for what SQLite takes`,
  )
}
