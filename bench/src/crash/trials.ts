import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openArchive, search } from '@onrecord/archive'
import { killedAfter, type Run, running } from './command.ts'
import { type Holding, holding, losses } from './whole.ts'

/** What trials found. */
export interface Trials {
  readonly kills: number
  /** How many of them met a command that had something safe and something left to do. */
  readonly midway: number
  readonly faults: readonly string[]
}

/** What to add, where to, and what is in it when all is well. */
export interface Trial {
  /** A file of JSON lines. */
  readonly articles: string
  readonly folder: string
}

/**
 * Kills `onrecord add` at so many random moments, each time looking at what is in the archive, and letting it go on there; whenever
 * all is in, compares it with an archive that was made in peace, and begins anew. `random` gives numbers from 0 to 1.
 */
export async function killAdding({ articles, folder }: Trial, kills: number, random: () => number): Promise<Trials> {
  const peace = join(folder, 'peace.db')
  const start = performance.now()
  const whole = await running(['add', articles, '--archive', peace]).ended
  const time = performance.now() - start
  const ideal = await holding(peace)
  const faults = whole.status === 0 ? losses(ideal, whole.acknowledged) : [`without a kill: ${whole.told}`]
  let midway = 0
  let archive = 0
  let acknowledged: string[] = []
  for (let kill = 0; kill < kills; kill++) {
    const path = join(folder, `killed-${archive}.db`)
    const run = await killedAfter(['add', articles, '--archive', path], time * 1.1 * random())
    acknowledged = [...acknowledged, ...run.acknowledged]
    const held = await holding(path)
    faults.push(...losses(held, acknowledged).map(fault => `after kill ${kill}: ${fault}`))
    if (held.versions.length > 0 && held.versions.length < ideal.versions.length) midway++
    if (run.status === null && held.versions.length < ideal.versions.length && kill < kills - 1) continue
    const end = await running(['add', articles, '--archive', path]).ended
    const full = await holding(path)
    faults.push(...losses(full, end.acknowledged), ...differences(full, ideal))
    if (end.status !== 0) faults.push(`going on after kill ${kill}: ${end.told}`)
    archive++
    acknowledged = []
  }
  return { kills, midway, faults }
}

/** What an archive holds otherwise than one that was made in peace. */
function differences(held: Holding, ideal: Holding): string[] {
  const due = new Set(ideal.versions.map(({ address }) => address))
  const there = new Set(held.versions.map(({ address }) => address))
  return [
    ...[...due].filter(address => !there.has(address)).map(address => `${address} is missing`),
    ...[...there].filter(address => !due.has(address)).map(address => `${address} is too much`),
    ...(held.statements === ideal.statements ? [] : [`${held.statements} statements instead of ${ideal.statements}`]),
  ]
}

/** Two commands that add the same articles to one new archive at once. */
export async function addTwiceAtOnce({ articles, folder }: Trial): Promise<string[]> {
  const path = join(folder, 'both.db')
  const runs = await Promise.all([1, 2].map(() => running(['add', articles, '--archive', path]).ended))
  const held = await holding(path)
  return [
    ...runs.filter(({ status }) => status !== 0).map(({ told }) => `one of two at once: ${told}`),
    ...losses(
      held,
      runs.flatMap(({ acknowledged }) => acknowledged),
    ),
  ]
}

/** A command whose disk is full before it has added all: what it had said to be safe is, and it says in a line what is wrong. */
export async function addToFullDisk({ articles }: Pick<Trial, 'articles'>, path: string): Promise<string[]> {
  const run = await running(['add', articles, '--archive', path]).ended
  const held = await holding(path)
  return [
    ...losses(held, run.acknowledged),
    ...(run.status === 1 && /the disk is full/.test(run.told) ? [] : [`with a full disk: ${run.status} ${run.told}`]),
    ...(run.told.includes('    at ') ? [`with a full disk it tells of its insides: ${run.told}`] : []),
  ]
}

/** A file in which whole pages were overwritten: it says so in a line and writes nothing more into it. */
export async function addToDamaged({ articles, folder }: Trial): Promise<string[]> {
  const path = join(folder, 'damaged.db')
  await running(['add', articles, '--archive', path]).ended
  const bytes = readFileSync(path)
  bytes.fill(0x5a, 8192, bytes.length - 4096)
  writeFileSync(path, bytes)
  const run = await running(['add', articles, '--archive', path]).ended
  return [
    ...toldInALine('a damaged file', run, /is damaged/),
    ...(readFileSync(path).equals(bytes) ? [] : ['it changed']),
  ]
}

/** A disk that takes no writing any more: a line says so, and what is in the archive can still be read. */
export async function addToReadOnly(
  { articles }: Pick<Trial, 'articles'>,
  path: string,
  freeze: () => boolean,
): Promise<string[]> {
  const before = await running(['add', articles, '--archive', path]).ended
  if (!freeze()) return ['the disk cannot be made read-only']
  const run = await running(['add', articles, '--archive', path]).ended
  const store = await openArchive(path, { mode: 'read' })
  const { total } = await search(store, { query: 'wrong' })
  await store.close()
  return [
    ...toldInALine('a read-only disk', run, /is read-only/),
    ...(before.status === 0 && total > 0 ? [] : [`on a read-only disk: ${before.told} ${total} statements are found`]),
  ]
}

function toldInALine(where: string, { status, told }: Run, what: RegExp): string[] {
  const isClear = status !== null && status > 0 && what.test(told) && /^onrecord: [^\n]+\n$/.test(told)
  return isClear ? [] : [`with ${where}: ${status} ${told}`]
}
