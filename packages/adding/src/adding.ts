import { ArchiveError, type Kept, keep, knownSources, noteFailure, type Store } from '@onrecord/archive'
import { ahead, isModelError } from '@onrecord/models'
import { batches } from './batches.ts'
import type { Found, Item } from './item.ts'
import { failed, held, type Outcome } from './outcome.ts'
import type { Reading } from './reading.ts'
import type { ReadingPool } from './reading-pool.ts'

/** How many articles are kept in one transaction, and for how many milliseconds the first of them may wait for the others. */
const KEPT_AT_ONCE = 50
const KEPT_WITHIN = 300

/** An item to be read, or one of which it is known already what becomes of it. */
type Looked = Item | Outcome

/** An item that was read, or one of which it is known already what becomes of it. */
type Read = { readonly item: Item; readonly reading: Exclude<Reading, { readonly error: string }> } | Outcome

/**
 * Adds items to an archive: reads, on all threads of a pool, those that are not in already, and keeps their records. Gives in
 * lists what became of them, in their order, each list when it is safe in the archive. Throws ArchiveError where the archive can take
 * no more; all that was given is in it then. Throws ModelError where the pool's model is not installed.
 */
export async function* adding(store: Store, items: AsyncIterable<Found>, pool: ReadingPool): AsyncGenerator<Outcome[]> {
  const read = ahead(looked(store, items), pool.atOnce, item => readOn(pool, item))
  for await (const list of batches(read, KEPT_AT_ONCE, KEPT_WITHIN)) yield kept(store, list)
}

const LOOKED_UP_AT_ONCE = 50
const LOOKED_UP_WITHIN = 20

/** The items; in the place of those that the archive has already, and of what cannot be had, that. */
async function* looked(store: Store, items: AsyncIterable<Found>): AsyncGenerator<Looked> {
  for await (const list of batches(items, LOOKED_UP_AT_ONCE, LOOKED_UP_WITHIN)) {
    const sources = list.flatMap(item => ('source' in item ? item.source : []))
    const known = await knownSources(store, sources)
    for (const item of list) {
      if ('known' in item) yield held(item)
      else if ('error' in item) yield failed(item, item.error)
      else if (known.has(item.source)) yield held(item)
      else yield item
    }
  }
}

async function readOn(pool: ReadingPool, item: Looked): Promise<Read> {
  if ('state' in item) return item
  try {
    const reading = await pool.run(item)
    return 'error' in reading ? failed(item, reading.error) : { item, reading }
  } catch (error) {
    if (isModelError(error)) throw error
    return failed(item, `${item.name}: reading it fails (${(error as Error).message})`, true)
  }
}

/** Keeps what was read of a list, and says what became of all of it. */
async function kept(store: Store, list: readonly Read[]): Promise<Outcome[]> {
  const read = list.filter(each => 'reading' in each)
  const outcomes = (await keptTogether(store, read)) ?? (await keptEach(store, read))
  let next = 0
  const all = list.map(each => ('reading' in each ? (outcomes[next++] as Outcome) : each))
  for (const outcome of all) if (outcome.state === 'failed') await noted(store, outcome)
  return all
}

/** A failure is told in the archive, too: of what a worker did somewhere, nobody may have read the lines. */
async function noted(store: Store, { name, source, error }: Extract<Outcome, { readonly state: 'failed' }>) {
  if (source !== undefined) await noteFailure(store, { hash: source, address: name, error })
}

type ReadItem = Extract<Read, { readonly item: Item }>

/** In one transaction; undefined where one of them cannot be kept. */
async function keptTogether(store: Store, read: readonly ReadItem[]): Promise<Outcome[] | undefined> {
  try {
    const outcomes = await keep(store, read.map(keptOf))
    return outcomes.map(({ state, address }, i) => {
      const { item, reading } = read[i] as ReadItem
      const { name, source, page } = item
      return { name, source, page, state: STATES[state], address, note: reading.note }
    })
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    if (read.length > 1) return undefined
    return read.map(({ item }) => failed(item, `${item.name}: keeping it fails (${(error as Error).message})`, true))
  }
}

/** One by one, so that one that cannot be kept stands in no other's way. */
async function keptEach(store: Store, read: readonly ReadItem[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const each of read) outcomes.push(...((await keptTogether(store, [each])) ?? []))
  return outcomes
}

const STATES = { new: 'added', version: 'version', same: 'held' } as const

function keptOf({ item, reading: { record, address } }: ReadItem): Kept {
  const own = record.article.url === undefined && address !== undefined ? { address } : {}
  return { record, source: { hash: item.source, ...own } }
}
