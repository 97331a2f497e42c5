import type { CompiledQuery, Insertable, Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import { inChunks } from './chunks.ts'

// At most so many rows a query: with fewer for the rest, so many different queries are ever prepared for a table.
const MOST = 32

/**
 * Inserts rows, each of which has all the columns that the first one has. A query is compiled once for a table and a number
 * of rows, and then run with other values: building it costs more than the database takes for it.
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
    const { sql, query, queryId } = compiled(db, table, columns, chunk, which)
    const parameters = chunk.flatMap(row => columns.map(column => (row as Record<string, unknown>)[column]))
    await db.executeQuery({ sql, query, queryId, parameters } as CompiledQuery)
  }
}

const known = new WeakMap<object, Map<string, CompiledQuery>>()

function compiled(
  db: Kysely<Tables>,
  table: keyof Tables & string,
  columns: readonly string[],
  rows: readonly object[],
  which: 'all' | 'new',
): CompiledQuery {
  const dialect = db.getExecutor().adapter.constructor
  const queries = known.get(dialect) ?? new Map<string, CompiledQuery>()
  known.set(dialect, queries)
  const key = `${which} ${table} ${rows.length} ${columns.join(' ')}`
  const before = queries.get(key)
  if (before) return before
  const all = db.insertInto(table).values(rows as never)
  const query: CompiledQuery = (which === 'all' ? all : all.onConflict(conflict => conflict.doNothing())).compile()
  queries.set(key, query)
  return query
}
