/**
 * `node packages/archive/test/frozen/freeze.ts ARCHIVE VERSION` writes down, as SQL, what an archive in a file is like in a version of
 * the schema, in both databases: `VERSION.sqlite.sql` and `VERSION.postgres.sql`, from which `migrating.test.ts` goes on. To
 * be run once, with the migration that makes the version; what is frozen never changes.
 *
 * In these archives are two articles of `examples/stories/severnshaw-chief`; from version 2 on two people of them are merged, a
 * statement is rejected and a reversal has a reply.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Insertable, Kysely, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { openArchive, type Store } from '../../src/index.ts'
import { TABLES } from '../../src/out/tables.ts'
import { dialectOf as postgres } from '../../src/postgres/dialect.ts'
import { words as postgresWords } from '../../src/postgres/words.ts'
import { insertRows } from '../../src/rows/insert.ts'
import { migrate } from '../../src/schema/migrate.ts'
import { migrations } from '../../src/schema/migrations/migrations.ts'
import type { Tables } from '../../src/schema/tables.ts'
import { dialectOf as sqlite } from '../../src/sqlite/dialect.ts'
import { words as sqliteWords } from '../../src/sqlite/words.ts'
import { indexedWords } from '../../src/words/indexed.ts'
import { startServer } from '../postgres.ts'

const [path = '', version = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-frozen-'))
const server = startServer()
const archive = await openArchive(path, { mode: 'read' })
try {
  const file = join(folder, 'onrecord.db')
  const database = new DatabaseSync(file)
  await fill({ kind: 'sqlite', words: sqliteWords }, new Kysely({ dialect: sqlite(database, file) }))
  const dump = execFileSync('sqlite3', [file, '.dump'], { encoding: 'utf8' })
  const { application_id } = await applicationOf(path)
  put('sqlite', `pragma application_id = ${application_id};\n${dump}`)

  const address = await server.database()
  await fill({ kind: 'postgres', words: postgresWords }, new Kysely({ dialect: postgres(poolOf(address), address) }))
  const args = ['--inserts', '--no-owner', '--no-privileges', '--no-comments', address]
  put('postgres', sqlOnly(execFileSync('pg_dump', args, { encoding: 'utf8' })))
} finally {
  await archive.close()
  server.stop()
  rmSync(folder, { recursive: true })
}

function put(kind: Store['kind'], text: string): void {
  writeFileSync(join(import.meta.dirname, `${version}.${kind}.sql`), text)
}

function poolOf(connectionString: string): pg.Pool {
  return new pg.Pool({ connectionString })
}

async function applicationOf(file: string): Promise<{ readonly application_id: number }> {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return database.prepare('pragma application_id').get() as { application_id: number }
  } finally {
    database.close()
  }
}

/** Puts the rows of the archive into an empty database of the version, and closes it. */
async function fill({ kind, words }: Pick<Store, 'kind' | 'words'>, db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async transaction => {
    await migrate(transaction, kind, migrations.slice(0, Number(version)))
    await sql`update archive set made = '2026-11-26T00:00:00.000Z'`.execute(transaction)
    const there = new Map((await transaction.introspection.getTables()).map(table => [table.name, table.columns]))
    for (const { name, key } of TABLES) {
      const columns = there.get(name)
      if (!columns) continue
      const names = sql.join(columns.map(column => sql.ref(column.name)))
      const order = sql.join(key.map(column => sql.ref(column)))
      const { rows } = await sql`select ${names} from ${sql.table(name)} order by ${order}`.execute(archive.db)
      await insertRows(transaction, name, rows as Insertable<Tables[typeof name]>[])
    }
    await index(transaction, words)
    if (kind === 'postgres') await numberOn(transaction)
  })
  await db.destroy()
}

async function index(transaction: Transaction<Tables>, words: Store['words']): Promise<void> {
  const statements = await archive.db.selectFrom('statement').selectAll().execute()
  const about = await archive.db.selectFrom('about').selectAll().execute()
  const indexed = statements.map(statement =>
    indexedWords(
      statement,
      about.filter(each => each.statement === statement.id).map(({ person }) => person),
    ),
  )
  await words.put(
    transaction,
    indexed.sort((a, b) => a.at - b.at),
  )
}

/** What comes next is numbered after what is there. */
async function numberOn(transaction: Transaction<Tables>): Promise<void> {
  for (const { name, key } of TABLES.filter(({ key: [first] }) => first === 'id')) {
    await sql`select setval(pg_get_serial_sequence(${name}, ${key[0]}), (select coalesce(max(id), 1) from ${sql.table(name)}))`.execute(
      transaction,
    )
  }
}

/** A dump without what only psql understands, and what only some servers do. */
function sqlOnly(dump: string): string {
  return dump
    .split('\n')
    .filter(line => !/^(?:\\|--|SET transaction_timeout)/.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}
