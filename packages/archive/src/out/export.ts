import { type SqlBool, sql } from 'kysely'
import { VERSION } from '../schema/migrations/migrations.ts'
import type { Db, Store } from '../store.ts'
import { outward, type Row } from './row.ts'
import { type KeyedTable, TABLES } from './tables.ts'

/** The first line of an export: what it is, and of which version of the schema. */
export const HEAD = { onrecord: 'archive', schema: VERSION } as const

/**
 * Writes a whole archive as JSON lines, `{"table": row}` each, in one state of it, whatever is added meanwhile: records,
 * sources, decisions, and the index with its ids, so that who is who stays as it is. Exports of equal archives are equal
 * to the byte, whichever database they are in. `write` is given some lines at a time and is waited for.
 */
export async function exportArchive(store: Store, write: (lines: string) => Promise<void>): Promise<void> {
  await store.read(async db => {
    await write(`${JSON.stringify(HEAD)}\n`)
    for (const table of TABLES) {
      for await (const rows of pagesOf(db, table)) {
        await write(rows.map(row => `${JSON.stringify({ [table.name]: outward(table.name, row) })}\n`).join(''))
      }
    }
  })
}

// Versions hold whole articles and their records; the rest are short rows.
const PAGE = 1000
const PAGE_OF_VERSIONS = 50

/** The rows of a table in the order of its key, some at a time. */
async function* pagesOf(db: Db, { name, key }: KeyedTable): AsyncGenerator<readonly Row[]> {
  const size = name === 'version' ? PAGE_OF_VERSIONS : PAGE
  const columns = key.map(column => sql.ref(column))
  let after: Row | undefined
  do {
    const last = after
    const beyond = last && sql<SqlBool>`(${sql.join(columns)}) > (${sql.join(key.map(column => last[column]))})`
    const { rows } = await sql<Row>`select * from ${sql.table(name)} ${beyond ? sql`where ${beyond}` : sql``}
      order by ${sql.join(columns)} limit ${sql.lit(size)}`.execute(db)
    if (rows.length > 0) yield rows
    after = rows.length === size ? rows.at(-1) : undefined
  } while (after)
}
