import { setTimeout } from 'node:timers/promises'
import { openQueue } from '@onrecord/archive/queue'
import { type Running, running } from './command.ts'
import { holding, losses } from './whole.ts'

/** How workers are killed. */
export interface Killing {
  /** A file of JSON lines, and how many articles are in it. */
  readonly articles: string
  readonly count: number
  /** The address of an empty PostgreSQL database. */
  readonly database: string
  readonly workers: number
  readonly kills: number
  /** Numbers from 0 to 1. */
  readonly random: () => number
}

// The least that a queue takes, in seconds.
const PATIENCE = 10

/**
 * Fills the queue of an archive twice over while workers are at it, kills them (`kill -9`) at random moments, puts others in
 * their places, and lets these finish. Gives what was lost, or is in twice, or was left in the queue.
 */
export async function killWorkers({ articles, count, database, workers, kills, random }: Killing): Promise<string[]> {
  const fill = () => running(['add', articles, '--queue', '--archive', database]).ended
  const first = await fill()
  const work = () => running(['worker', '--archive', database, '--patience', String(PATIENCE)])
  const crew = Array.from({ length: workers }, work)
  const gone: Running[] = []
  const again = fill()
  for (let kill = 0; kill < kills; kill++) {
    await setTimeout(500 + 2500 * random())
    const place = Math.floor(random() * workers)
    const victim = crew[place] as Running
    victim.child.kill('SIGKILL')
    gone.push(victim)
    crew[place] = work()
  }
  const second = await again
  const left = await emptied(database)
  for (const { child } of crew) child.kill('SIGTERM')
  const runs = await Promise.all([...gone, ...crew].map(({ ended }) => ended))
  const held = await holding(database)
  return [
    ...losses(
      held,
      runs.flatMap(({ acknowledged }) => acknowledged),
    ),
    ...(held.versions.length === count ? [] : [`${held.versions.length} of ${count} articles are in`]),
    ...(left === 0 ? [] : [`${left} are left in the queue`]),
    ...[first, second].filter(({ status }) => status !== 0).map(({ told }) => `filling the queue: ${told}`),
    ...runs
      .slice(gone.length)
      .filter(({ status }) => status !== 143)
      .map(({ told }) => `a worker: ${told}`),
  ]
}

const LONGEST = 180_000

/** Waits until nothing is in the queue, for some minutes at most; gives how much is left. */
async function emptied(database: string): Promise<number> {
  const queue = await openQueue(database, { patience: PATIENCE })
  try {
    const end = performance.now() + LONGEST
    for (;;) {
      const left = await queue.size()
      if (left === 0 || performance.now() > end) return left
      await setTimeout(500)
    }
  } finally {
    await queue.close()
  }
}
