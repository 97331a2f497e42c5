import { PgBoss } from 'pg-boss'
import { asArchiveError } from '../postgres/errors.ts'
import { withoutPassword } from '../postgres/open.ts'
import { pack, unpack } from './packed.ts'

/** A piece of work, and what tells it from all others. */
export interface Work<Task> {
  /** SHA-256 (hex) of what there is to do: work is in the queue once, however often it is put there. */
  readonly key: string
  /** What people know it by, for whoever looks into the queue. */
  readonly name: string
  readonly task: Task
}

/** Work that waits in the database of an archive for any number of workers on any number of machines. */
export interface Queue<Task> {
  /** Puts work into the queue. What is in it already stays there once; what had failed for good is tried again. */
  put(work: readonly Work<Task>[]): Promise<void>
  /** Takes up to so much work, oldest first. No other worker gets it, unless this process ends and it is not done. */
  take(most: number): Promise<Work<Task>[]>
  /** Takes work out of the queue that is done, by its keys. */
  done(keys: readonly string[]): Promise<void>
  /** Puts work back that failed, but may not fail the next time; after many times it is left where people can look at it. */
  failed(keys: readonly string[], why: string): Promise<void>
  /** How much work waits or is being done. */
  size(): Promise<number>
  /** Gives back what was taken and is not done, and lets go of the database. */
  close(): Promise<void>
}

/** How a queue is opened. */
export interface QueueOptions {
  /** After so many seconds without a sign of life of a worker, what it has in hand is another's; 10 at least. */
  readonly patience?: number
}

const NAME = 'onrecord-add'
const PATIENCE = 30
/** Work that outlived so many workers is not tried again: it may be what they died of. */
const WORKERS = 20
const LEFT = `
  select count(*)::integer as count from onrecord_queue.job where name = $1 and state in ('created', 'retry', 'active')`
// The patience of a queue is that of whoever made it; each worker has its own.
const TAKEN = 'update onrecord_queue.job set heartbeat_seconds = $3 where name = $1 and id = any ($2::uuid[])'
const YEAR = 365 * 24 * 60 * 60
const HOURS = 12 * 60 * 60

/**
 * Opens the queue in a PostgreSQL database (pg-boss, in a schema of its own, `onrecord_queue`), which is made where there is none.
 * Rejects with ArchiveError where the database cannot be reached.
 */
export async function openQueue<Task>(
  address: string,
  { patience = PATIENCE }: QueueOptions = {},
): Promise<Queue<Task>> {
  const boss = new PgBoss({
    connectionString: address,
    schema: 'onrecord_queue',
    application_name: 'onrecord queue',
    max: 3,
    schedule: false,
    superviseIntervalSeconds: Math.ceil(patience / 3),
    monitorIntervalSeconds: Math.ceil(patience / 3),
  })
  boss.on('error', () => {}) // what is asked for next says so
  const where = withoutPassword(address)
  const asking = <T>(ask: () => Promise<T>): Promise<T> =>
    undisturbed(ask).catch(error => {
      throw asArchiveError(error, where)
    })
  await asking(() => boss.start())
  await asking(() =>
    boss.createQueue(NAME, {
      retryLimit: WORKERS,
      expireInSeconds: HOURS,
      retentionSeconds: YEAR,
      deleteAfterSeconds: 0,
      heartbeatSeconds: PATIENCE,
    }),
  )
  const hands = new Hands(boss, patience)
  return {
    async put(work) {
      if (work.length === 0) return
      const each = new Map(work.map(({ key, name, task }) => [idOf(key), { key, name, task: pack(task) }]))
      await asking(() =>
        boss.insert(
          NAME,
          [...each].map(([id, data]) => ({ id, data })),
        ),
      )
      await asking(() => boss.retry(NAME, [...each.keys()])) // only those that had failed for good
    },
    async take(most) {
      const jobs = await asking(() => boss.fetch<Packed>(NAME, { batchSize: most }))
      const ids = jobs.map(({ id }) => id)
      hands.took(ids)
      if (ids.length > 0) await asking(() => boss.getDb().executeSql(TAKEN, [NAME, ids, patience]))
      return jobs.map(({ data: { key, name, task } }) => ({ key, name, task: unpack<Task>(task) }))
    },
    async done(keys) {
      if (keys.length === 0) return
      const ids = keys.map(idOf)
      await asking(() => boss.deleteJob(NAME, ids))
      hands.left(ids)
    },
    async failed(keys, why) {
      if (keys.length === 0) return
      const ids = keys.map(idOf)
      await asking(() => boss.fail(NAME, ids, { message: why }))
      hands.left(ids)
    },
    async size() {
      const { rows } = await asking(() => boss.getDb().executeSql(LEFT, [NAME]))
      return rows[0].count
    },
    async close() {
      await hands.giveBack().catch(() => {}) // it is given to others all the same, only later
      await boss.stop({ graceful: false })
    },
  }
}

interface Packed {
  readonly key: string
  readonly name: string
  readonly task: string
}

const DEADLOCK = '40P01'
const ATTEMPTS = 5

/**
 * Asks again where the database broke a deadlock at the asker's cost: those who do work, those who let the database know of it and
 * those who look for what nobody does lock the same rows. Whatever is asked of the queue may be asked twice.
 */
async function undisturbed<T>(ask: () => Promise<T>, attempts = ATTEMPTS): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (attempts <= 1 || (error as { readonly code?: unknown }).code !== DEADLOCK) throw error
    return undisturbed(ask, attempts - 1)
  }
}

/** What this process has taken and not done: it lets the database know that it is still at work on it. */
class Hands {
  readonly #boss: PgBoss
  readonly #taken = new Set<string>()
  readonly #beat: NodeJS.Timeout

  constructor(boss: PgBoss, patience: number) {
    this.#boss = boss
    this.#beat = setInterval(() => this.#touch(), (patience * 1000) / 3).unref()
  }

  took(ids: readonly string[]): void {
    for (const id of ids) this.#taken.add(id)
  }

  left(ids: readonly string[]): void {
    for (const id of ids) this.#taken.delete(id)
  }

  async giveBack(): Promise<void> {
    clearInterval(this.#beat)
    if (this.#taken.size > 0) await this.#boss.fail(NAME, [...this.#taken], { message: 'given back' })
  }

  #touch(): void {
    // Where the database is away for a while, the next one may still be in time.
    if (this.#taken.size > 0) this.#boss.touch(NAME, [...this.#taken]).catch(() => {})
  }
}

/** A job's id, a UUID (version 8: of our own making) of the first half of its key. */
function idOf(key: string): string {
  const hex = `${key.slice(0, 12)}8${key.slice(13, 16)}8${key.slice(17, 32)}`
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
