import { ArchiveError } from '../error.ts'
import { VERSION } from '../schema/migrations/migrations.ts'
import type { Store } from '../store.ts'
import { Intake } from './intake.ts'
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

type Columns = ReadonlyMap<string, ReadonlyMap<string, Column>>

/** A row on its way in. */
export interface Entry {
  readonly line: number
  readonly row: Row
}

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
  let [added, same] = [0, 0]
  for await (const table of tablesIn(store, lines, onBad)) {
    added += table.added
    same += table.same
  }
  return { added, same }
}

/** Takes one table after another, and tells what became of the rows of each. */
async function* tablesIn(
  store: Store,
  lines: AsyncIterable<ImportLine>,
  onBad: (bad: BadLine) => void,
): AsyncGenerator<Imported> {
  const columns = await columnsIn(store.db)
  let headed = false
  let intake: Intake | undefined
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
      if (table !== intake?.table) {
        if (intake) yield await intake.finish()
        intake = new Intake(store, table, onBad)
      }
      await intake.add({ line, row }, bytes?.length ?? 0)
    } catch (error) {
      if (!(error instanceof RowFault)) throw error
      if (!headed) throw noExport()
      onBad({ line, error: error.message })
    }
  }
  if (intake) yield await intake.finish()
  if (!headed) throw noExport()
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

function entryIn(value: unknown, columns: Columns) {
  const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
  const [[name, row] = ['', undefined]] = entries
  const table = BY_NAME.get(name)
  if (!table || entries.length !== 1) throw new RowFault('the line is no row of a table')
  return { table, row: inward(name, row, columns.get(name) ?? new Map()) }
}
