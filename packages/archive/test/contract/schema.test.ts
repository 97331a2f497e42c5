import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { keep, openArchive, type Store } from '../../src/index.ts'
import { migrate } from '../../src/schema/migrate.ts'
import { migrations } from '../../src/schema/migrations/migrations.ts'
import { databases } from '../databases.ts'
import { recordOf } from '../making.ts'

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
  const own = rows.filter(({ name }) => !/^statement_(words|vocabulary)/.test(name))
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

  test('goes from one version to the next with what is in it, and all views stand again', async () => {
    const store = await openArchive(await database.place(), { mode: 'create' })
    await keep(store, [
      { record: recordOf('a', '“Yes,” Ada Brook said.', { people: ['Ada Brook'], says: [[0, 'Yes']] }) },
    ])
    const next = {
      up: async (db: Kysely<unknown>) => void (await sql`alter table article add column note text`.execute(db)),
    }
    await store.write(db => migrate(db, store.kind, [...migrations, next]))
    const { rows } = await sql`select note, words from statements_by_person, article`.execute(store.db)
    expect(rows).toEqual([{ note: null, words: 'Yes' }])
    expect((await store.db.selectFrom('archive').select('version').execute()).map(({ version }) => version)).toEqual([
      ...migrations.map((_, i) => i + 1),
      migrations.length + 1,
    ])
    const failing = { up: async () => Promise.reject(new Error('no')) }
    await expect(store.write(db => migrate(db, store.kind, [...migrations, next, failing]))).rejects.toThrow('no')
    expect((await real(store)).has('statements_by_person')).toBe(true)
    await store.close()
  })
})
