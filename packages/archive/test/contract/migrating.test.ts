import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { decide, decisions, openArchive, recordOf, type Store, search, who } from '../../src/index.ts'
import { TABLES } from '../../src/out/tables.ts'
import { VERSION } from '../../src/schema/migrations/migrations.ts'
import { databases, type TestDatabase } from '../databases.ts'

const FROZEN = join(import.meta.dirname, '../frozen')
const VERSIONS = Array.from({ length: VERSION }, (_, i) => i + 1)

type Rows = readonly { readonly [column: string]: unknown }[]

function frozen(kind: TestDatabase['name'], version: number): string {
  const path = join(FROZEN, `${version}.${kind}.sql`)
  if (!existsSync(path)) throw new Error(`version ${version} of the schema is not frozen; see test/frozen/freeze.ts`)
  return readFileSync(path, 'utf8')
}

/** Makes an archive as an earlier onrecord left it, and tells what is in its tables. */
async function thawed(kind: TestDatabase['name'], place: string, version: number): Promise<Map<string, Rows>> {
  const dump = frozen(kind, version)
  if (kind === 'sqlite') {
    // The index of words is written as it lay in the file.
    const database = new DatabaseSync(place, { defensive: false })
    database.exec(dump)
    database.close()
    const again = new DatabaseSync(place)
    const rows = contents(dump, query => again.prepare(query).all() as unknown as Rows)
    return rows.finally(() => again.close())
  }
  const client = new pg.Client({ connectionString: place })
  await client.connect()
  await client.query(dump)
  await client.query('set search_path to public')
  const rows = contents(dump, async query => (await client.query(query)).rows as Rows)
  return rows.finally(() => client.end())
}

async function contents(dump: string, ask: (query: string) => Rows | Promise<Rows>): Promise<Map<string, Rows>> {
  const there = TABLES.filter(({ name }) => new RegExp(`create table (?:public\\.)?${name} `, 'i').test(dump))
  const rows = new Map<string, Rows>()
  for (const { name, key } of there) rows.set(name, await ask(`select * from ${name} order by ${key.join(', ')}`))
  return rows
}

/** The columns of all tables and views, and all indexes, in the order of their names. */
async function shape(store: Store): Promise<unknown> {
  const tables = await store.db.introspection.getTables()
  const columns = tables.flatMap(({ name, columns }) =>
    columns.map(({ name: column, dataType, isNullable }) => `${name}.${column} ${dataType} ${isNullable}`),
  )
  const indexes =
    store.kind === 'sqlite'
      ? sql<{ made: string }>`select sql as made from sqlite_schema where type in ('index', 'view') and sql is not null`
      : sql<{ made: string }>`select indexdef as made from pg_indexes where schemaname = 'public'
          union all select view_definition from information_schema.views where table_schema = 'public'`
  const { rows } = await indexes.execute(store.db)
  return [...columns, ...rows.map(({ made }) => made)].sort()
}

describe.each(databases)('an archive of an earlier onrecord in $name', ({ name, place }) => {
  test.each(VERSIONS)('of version %i is brought to the present with all that is in it', async version => {
    const where = await place()
    const before = await thawed(name, where, version)
    const store = await openArchive(where, { mode: 'read' })
    for (const [table, rows] of before) {
      const key = TABLES.find(each => each.name === table)?.key ?? []
      const columns = Object.keys(rows[0] ?? { [key[0] ?? '']: null })
      const [asked, order] = [columns, key].map(names => sql.join(names.map(each => sql.ref(each))))
      const now = await sql`select ${asked} from ${sql.table(table)} order by ${order}`.execute(store.db)
      expect(now.rows, table).toEqual(rows)
    }
    expect(before.get('statement')).toHaveLength(50)
    const fresh = await openArchive(await place(), { mode: 'create' })
    expect(await shape(store)).toEqual(await shape(fresh))
    await Promise.all([store.close(), fresh.close()])
  })

  test.each(VERSIONS)('of version %i is searched, read and decided upon as one of today', async version => {
    const where = await place()
    await thawed(name, where, version)
    const store = await openArchive(where, { mode: 'write' })
    const found = await search(store, { query: '"never go" by:Achterberg' })
    expect(found.items.map(({ words }) => words)).toEqual(["'I will never go.'"])
    const { items } = await search(store, { query: 'outlet:"Command Weekly" advertisement' })
    expect(items.map(({ speaker }) => speaker?.name)).toEqual(['Piers van den Houten'])
    const versions = await store.db.selectFrom('version').select('id').execute()
    for (const { id } of versions) expect((await recordOf(store, id)).statements.length).toBeGreaterThan(20)
    expect((await decisions(store, {})).total).toBe(version === 1 ? 0 : 3)
    const [never] = await store.db
      .selectFrom('statement')
      .select('id')
      .where('words', '=', "'I will never go.'")
      .execute()
    await decide(store, { kind: 'reject', statement: never?.id ?? 0 }, { by: 'R. Viewer' })
    expect((await search(store, { query: '"never go"' })).total).toBe(0)
    expect(await who(store, 'rosalind-achterberg')).toMatchObject({ person: { name: 'Rosalind Achterberg' } })
    await store.close()
  })
})
