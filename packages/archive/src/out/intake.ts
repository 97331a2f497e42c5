import { ArchiveError } from '../error.ts'
import type { Store } from '../store.ts'
import type { BadLine, Entry, Imported } from './import.ts'
import { put } from './put.ts'
import type { KeyedTable } from './tables.ts'

// What one transaction takes: enough rows to be quick, few enough to hold.
const BATCH = { rows: 500, bytes: 4 << 20 }
// Rows that point to later ones of their table wait for these; more than that is no archive.
const MOST_WAITING = 10_000

/** Takes the rows of one table, some at a time. */
export class Intake {
  readonly table: KeyedTable
  readonly #store: Store
  readonly #onBad: (bad: BadLine) => void
  #batch: Entry[] = []
  #size = 0
  #waiting: Entry[] = []
  #added = 0
  #same = 0

  constructor(store: Store, table: KeyedTable, onBad: (bad: BadLine) => void) {
    this.table = table
    this.#store = store
    this.#onBad = onBad
  }

  /** Takes a row; `size` is that of its line, in bytes. */
  async add(entry: Entry, size: number): Promise<void> {
    this.#batch.push(entry)
    this.#size += size
    if (this.#batch.length >= BATCH.rows || this.#size >= BATCH.bytes) await this.#flush()
  }

  /** Takes what is left, what waited for it too, and tells how many rows were put in and how many were there. */
  async finish(): Promise<Imported> {
    await this.#flush()
    for (let before = Number.POSITIVE_INFINITY; this.#waiting.length > 0 && this.#waiting.length < before; ) {
      const again = this.#waiting
      before = again.length
      this.#waiting = []
      await this.#take(again)
    }
    for (const { line } of this.#waiting) this.#onBad({ line, error: 'it points to what is not there' })
    return { added: this.#added, same: this.#same }
  }

  async #flush(): Promise<void> {
    const batch = this.#batch
    this.#batch = []
    this.#size = 0
    if (this.table.name === 'article' && this.#added + this.#same === 0) await refuseOthers(this.#store, batch)
    await this.#take(batch)
  }

  async #take(entries: readonly Entry[]): Promise<void> {
    const { added, same, refused } = await taken(this.#store, this.table, entries)
    this.#added += added
    this.#same += same
    for (const { entry, fault, mayWait } of refused) {
      if (mayWait && this.#waiting.length < MOST_WAITING) this.#waiting.push(entry)
      else this.#onBad({ line: entry.line, error: fault })
    }
  }
}

/** A row that the database does not take; it may wait where what it points to may come later. */
interface Refused {
  readonly entry: Entry
  readonly fault: string
  readonly mayWait: boolean
}

/** Puts rows in, in one transaction; where the database does not take them, in two halves, down to the one that it refuses. */
async function taken(
  store: Store,
  table: KeyedTable,
  entries: readonly Entry[],
): Promise<Imported & { readonly refused: readonly Refused[] }> {
  try {
    const { added, same, different } = await store.write(db => put(store, db, table, entries))
    const fault = 'the archive has something else in its place'
    return { added, same, refused: different.map(entry => ({ entry, fault, mayWait: false })) }
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    const [entry, ...others] = entries
    if (!entry) return { added: 0, same: 0, refused: [] }
    if (others.length === 0) {
      const message = error instanceof Error ? error.message : String(error)
      return { added: 0, same: 0, refused: [{ entry, fault: message, mayWait: /foreign key/i.test(message) }] }
    }
    const half = entries.length >> 1
    const first = await taken(store, table, entries.slice(0, half))
    const second = await taken(store, table, entries.slice(half))
    return {
      added: first.added + second.added,
      same: first.same + second.same,
      refused: [...first.refused, ...second.refused],
    }
  }
}

/** Throws where an archive is not empty and holds other articles than those that come. */
async function refuseOthers(store: Store, entries: readonly Entry[]): Promise<void> {
  const [held] = await store.db.selectFrom('article').select(['id', 'address']).orderBy('id').limit(1).execute()
  if (!held) return
  const same = entries.some(({ row }) => row.id === held.id && row.address === held.address)
  if (same) return
  throw new ArchiveError('refused', `${store.where} holds other articles; import into a new archive`)
}
