import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { openArchive, type Store } from '../../src/index.ts'
import { databases } from '../databases.ts'

const DOC = readFileSync(join(import.meta.dirname, '../../../../docs/archive.md'), 'utf8')
const CODE = /`([^`]+)`/g

/** The tables and views that the documentation lists, each with its columns. */
function documented(): Map<string, string[]> {
  const rows = DOC.split('\n').filter(line => line.startsWith('| `'))
  return new Map(
    rows.map(row => {
      const [, name = '', columns = ''] = row
        .split('|')
        .map(cell => [...cell.matchAll(CODE)].map(([, code]) => code ?? ''))
      return [name[0] ?? '', [...columns]]
    }),
  )
}

async function real(store: Store): Promise<Map<string, string[]>> {
  const columns =
    store.kind === 'sqlite'
      ? sql<{ name: string; column: string }>`select m.name, c.name as "column" from sqlite_schema m
          join pragma_table_info(m.name) c where m.type in ('table', 'view') order by m.name, c.cid`
      : sql<{ name: string; column: string }>`select table_name as name, column_name as "column"
          from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`
  const { rows } = await columns.execute(store.db)
  const own = rows.filter(({ name }) => !name.startsWith('statement_words'))
  return new Map(
    [...Map.groupBy(own, ({ name }) => name)].map(([name, all]) => [name, all.map(({ column }) => column)]),
  )
}

describe.each(databases)('the schema in $name', database => {
  test('is what docs/archive.md says, tables, views and columns', async () => {
    const store = await openArchive(await database.place(), { mode: 'create' })
    const [told, there] = [documented(), await real(store)]
    expect([...told].sort()).toEqual([...there].sort())
    await store.close()
  })
})
