/**
 * `node bench/src/adding.ts [ARTICLES]`: how fast `onrecord add` is with the fast model, storage and the reading of stories
 * included, in SQLite and PostgreSQL, on two cores, beside `onrecord read`, which keeps nothing. The machine may be busy with other
 * things; the time of its processors says what it would be if it were not.
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../../packages/archive/test/postgres.ts'
import { coverage } from './coverage.ts'
import { table } from './table.ts'
import { pinned } from './worker.ts'

const COMMAND = join(import.meta.dirname, '../../packages/cli/bin/onrecord.js')
const CORES = 2

/** How long a command took, in seconds: by the clock, and of processors (PostgreSQL's own is not counted). */
interface Took {
  readonly wall: number
  readonly processors: number
}

const count = Number(process.argv[2] ?? 2000)
const folder = await mkdtemp(join(tmpdir(), 'onrecord-adding-'))
const server = startServer()
try {
  const file = join(folder, 'articles.jsonl')
  const articles = await coverage(count)
  await writeFile(file, articles.map(article => `${JSON.stringify(article)}\n`).join(''))
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const sqlite = join(folder, 'onrecord.db')
  timed(['read', '--input', 'jsonl', '--format', 'jsonl', file]) // leaves the compiled modules behind for the others
  const rows = [
    row('read, one thread', timed(['read', '--input', 'jsonl', '--format', 'jsonl', file])),
    row('add, SQLite', timed(['add', file, '--archive', sqlite])),
    row('add, PostgreSQL', timed(['add', file, '--archive', await server.database()])),
    row('add again, all held', timed(['add', file, '--archive', sqlite])),
  ]
  console.log(
    `${count} articles of ${Math.round(words / count)} words, ${CORES} cores, each command from start to end\n`,
  )
  console.log(
    table([['', 'seconds', 'articles/s', 'processor ms an article', `articles/s if ${CORES} were free`], ...rows]),
  )
  console.log(`\nSQLite: ${((await stat(sqlite)).size / count / 1024).toFixed(1)} KiB an article`)
} finally {
  server.stop()
  await rm(folder, { recursive: true })
}

function row(name: string, { wall, processors }: Took): string[] {
  const free = (CORES * count) / processors
  return [
    name,
    wall.toFixed(1),
    (count / wall).toFixed(0),
    ((1000 * processors) / count).toFixed(1),
    name.includes('one thread') ? (count / processors).toFixed(0) : free.toFixed(0),
  ]
}

/** Runs the command on two cores. Throws where it fails otherwise than at single articles. */
function timed(args: readonly string[]): Took {
  const pin = pinned ? `taskset -c 0-${CORES - 1} ` : ''
  const script = `TIMEFORMAT='%R %U %S'; time ${pin}"$0" "$@" > /dev/null`
  const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, COMMAND, ...args], { encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(`${args[0]} ended with ${status}: ${stderr}`)
  const [wall = 0, user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { wall, processors: user + system }
}
