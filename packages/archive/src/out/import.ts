import { ArchiveError } from '../error.ts'
import { VERSION } from '../schema/migrations/migrations.ts'
import type { Store } from '../store.ts'
import { put } from './put.ts'
import { inward, type Row, RowFault } from './row.ts'
import { type Column, columnsIn, type KeyedTable, TABLES } from './tables.ts'

/** A line of a file that is imported: its number, from 1, and its bytes; null where it is too long to be one. */
export interface ImportLine {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** A line that could not be imported, and why. */
export interface BadLine {
  readonly line: number
  readonly error: string
}

/** How many rows were put into the archive, and how many were there already. */
export interface Imported {
  readonly added: number
  readonly same: number
}

/** A row on its way in. */
export interface Entry {
  readonly line: number
  readonly row: Row
}

// What one transaction takes: enough rows to be quick, few enough to hold.
const BATCH = { rows: 500, bytes: 4 << 20 }
// Rows that point to later ones wait for these; more than that is no archive.
const MOST_WAITING = 10_000

/**
 * Puts an export into an archive that is empty or that an import of the same file was begun with: what is there already is
 * passed over, so that it can go on where it stopped. A line that is wrong is told to `onBad` and stops nothing.
 * Throws an ArchiveError where the lines are no export, or the archive is another one.
 */
export async function importArchive(
  store: Store,
  lines: AsyncIterable<ImportLine>,
  onBad: (bad: BadLine) => void,
): Promise<Imported> {
  const columns = await columnsIn(store.db)
  const totals = { added: 0, same: 0 }
  let headed = false
  let waiting: Entry[] = []
  let current: KeyedTable | undefined
  let batch: Entry[] = []
  let size = 0

  const take = async (table: KeyedTable, entries: readonly Entry[]): Promise<void> => {
    const { added, same, refused } = await taken(store, table, entries)
    totals.added += added
    totals.same += same
    for (const { entry, fault, mayWait } of refused) {
      if (mayWait && waiting.length < MOST_WAITING) waiting.push(entry)
      else onBad({ line: entry.line, error: fault })
    }
  }
  const flush = async () => {
    if (current && batch.length > 0) {
      if (current.name === 'article' && totals.added + totals.same === 0) await refuseOthers(store, current, batch)
      await take(current, batch)
    }
    batch = []
    size = 0
  }
  const finish = async () => {
    await flush()
    // What pointed to rows that have come since finds them now; once more for each that is found.
    for (let before = Number.POSITIVE_INFINITY; current && waiting.length > 0 && waiting.length < before; ) {
      const again = waiting
      before = again.length
      waiting = []
      await take(current, again)
    }
    for (const { line } of waiting) onBad({ line, error: 'it points to what is not there' })
    waiting = []
  }

  for await (const { number: line, bytes } of lines) {
    try {
      const parsed = parsedLine(bytes)
      if (parsed === undefined) continue
      if (!headed) {
        checkHead(parsed)
        headed = true
        continue
      }
      const { table, row } = entryIn(parsed, columns)
      if (table !== current) {
        await finish()
        current = table
      }
      batch.push({ line, row })
      size += bytes?.length ?? 0
      if (batch.length >= BATCH.rows || size >= BATCH.bytes) await flush()
    } catch (error) {
      if (!(error instanceof RowFault)) throw error
      if (!headed) throw noExport()
      onBad({ line, error: error.message })
    }
  }
  await finish()
  if (!headed) throw noExport()
  return totals
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

/** Whether an archive that is not empty holds other articles than those that come. */
async function refuseOthers(store: Store, table: KeyedTable, entries: readonly Entry[]): Promise<void> {
  const [held] = await store.db.selectFrom('article').select(['id', 'address']).orderBy('id').limit(1).execute()
  if (!held) return
  const same = entries.some(({ row }) => row.id === held.id && row.address === held.address)
  if (same && table.name === 'article') return
  throw new ArchiveError('refused', `${store.where} holds other articles; import into a new archive`)
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** What a line holds, undefined where it is blank. */
function parsedLine(bytes: Uint8Array | null): unknown {
  if (!bytes) throw new RowFault('the line is too long')
  try {
    const text = utf8.decode(bytes)
    return text.trim() === '' ? undefined : JSON.parse(text)
  } catch (error) {
    throw new RowFault(error instanceof SyntaxError ? 'the line is not JSON' : 'the line is not UTF-8')
  }
}

function checkHead(value: unknown): void {
  const { onrecord, schema } = (value ?? {}) as { readonly onrecord?: unknown; readonly schema?: unknown }
  if (onrecord !== 'archive' || typeof schema !== 'number') throw noExport()
  if (schema > VERSION) throw new ArchiveError('newer', 'the file was made by a newer onrecord; install that one')
}

function noExport(): ArchiveError {
  return new ArchiveError('not-an-archive', 'the file is no export of an archive; its first line would say so')
}

const BY_NAME = new Map<string, KeyedTable>(TABLES.map(table => [table.name, table]))

function entryIn(value: unknown, columns: ReadonlyMap<string, ReadonlyMap<string, Column>>) {
  const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
  const [[name, row] = ['', undefined]] = entries
  const table = BY_NAME.get(name)
  if (!table || entries.length !== 1) throw new RowFault('the line is no row of a table')
  return { table, row: inward(name, row, columns.get(name) ?? new Map()) }
}
