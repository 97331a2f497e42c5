import { type Insertable, type SqlBool, sql, type Transaction } from 'kysely'
import { inChunks } from '../rows/chunks.ts'
import { insertRows } from '../rows/insert.ts'
import { padded } from '../rows/padded.ts'
import type { Tables } from '../schema/tables.ts'
import type { Numbered, Store } from '../store.ts'
import { type Indexable, indexedWords, reindex } from '../words/indexed.ts'
import type { Entry } from './import.ts'
import { outward, type Row } from './row.ts'
import type { KeyedTable } from './tables.ts'

/** What became of rows that were to be put in; of the `different`, something else has the key. */
export interface Put {
  readonly added: number
  readonly same: number
  readonly different: readonly Entry[]
}

/** Puts rows into a table, those that are not there, with what hangs on them: the index of words, the ids given next. */
export async function put(
  store: Store,
  db: Transaction<Tables>,
  table: KeyedTable,
  entries: readonly Entry[],
): Promise<Put> {
  const fresh: Entry[] = []
  const different: Entry[] = []
  const mayHave = await hasAny(db, table, entries)
  for (const entry of entries) {
    const held = mayHave ? await heldRow(db, table, entry.row) : undefined
    if (!held) fresh.push(entry)
    else if (!isSame(table, held, entry.row)) different.push(entry)
  }
  const rows = fresh.map(({ row }) => row)
  await insertRows(db, table.name, rows as unknown as readonly Insertable<Tables[typeof table.name]>[])
  if (table.name === 'statement') {
    // Whom they are about comes in later, and brings them up to that.
    const indexed = rows.map(row => indexedWords(row as unknown as Indexable, []))
    await store.words.put(
      db,
      indexed.sort((a, b) => a.at - b.at),
    )
  }
  if (table.name === 'about') await reindex(store, db, [...new Set(rows.map(({ statement }) => Number(statement)))])
  if (rows.length > 0 && table.key[0] === 'id') {
    await store.reserved(db, table.name as Numbered, Math.max(...rows.map(({ id }) => Number(id))))
  }
  return { added: fresh.length, same: entries.length - fresh.length - different.length, different }
}

/** Whether any row may be there that some rows would take the place of. */
async function hasAny(db: Transaction<Tables>, { name, key }: KeyedTable, entries: readonly Entry[]): Promise<boolean> {
  const [first = ''] = key
  const values = [...new Set(entries.map(({ row }) => row[first]))]
  for (const chunk of inChunks(values, 250)) {
    const { rows } = await sql`select 1 from ${sql.table(name)}
      where ${sql.ref(first)} in (${sql.join(padded(chunk))}) limit 1`.execute(db)
    if (rows.length > 0) return true
  }
  return false
}

async function heldRow(db: Transaction<Tables>, { name, key }: KeyedTable, row: Row): Promise<Row | undefined> {
  const same = key.map(column => sql<SqlBool>`${sql.ref(column)} = ${row[column]}`)
  const { rows } = await sql<Row>`select * from ${sql.table(name)} where ${sql.join(same, sql` and `)}`.execute(db)
  return rows[0]
}

function isSame({ name }: KeyedTable, a: Row, b: Row): boolean {
  return JSON.stringify(outward(name, a)) === JSON.stringify(outward(name, b))
}
