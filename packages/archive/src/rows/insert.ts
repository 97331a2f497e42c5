import type { Insertable, Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import { ask } from './ask.ts'
import { inChunks } from './chunks.ts'

// At most so many rows a query: with fewer for the rest, so many different queries are ever prepared for a table.
const MOST = 32

/**
 * Inserts rows, each of which has all the columns that the first one has.
 */
export async function insertRows<Table extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  await insert(db, table, rows, 'all')
}

/** The same, but rows that are already there are left as they are. */
export async function insertNewRows<Table extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  await insert(db, table, rows, 'new')
}

async function insert(
  db: Kysely<Tables>,
  table: keyof Tables & string,
  rows: readonly object[],
  which: 'all' | 'new',
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  for (const chunk of inChunks(rows, MOST)) {
    const values = chunk.flatMap(row => columns.map(column => (row as { readonly [name: string]: unknown })[column]))
    await ask(db, `insert ${which} ${chunk.length} ${table} ${columns.join(' ')}`, values, () => {
      const all = db.insertInto(table).values(chunk as never)
      return which === 'all' ? all : all.onConflict(conflict => conflict.doNothing())
    })
  }
}
