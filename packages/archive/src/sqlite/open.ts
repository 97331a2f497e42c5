import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { Kysely, sql } from 'kysely'
import { ArchiveError } from '../error.ts'
import type { OpenMode } from '../open.ts'
import { ask } from '../rows/ask.ts'
import { migrate, versionOf } from '../schema/migrate.ts'
import { VERSION } from '../schema/migrations/migrations.ts'
import type { Tables } from '../schema/tables.ts'
import type { Store } from '../store.ts'
import { dialectOf } from './dialect.ts'
import { WAIT } from './driver.ts'
import { asArchiveError } from './errors.ts'
import { words } from './words.ts'
import { isWritableBeside } from './writable.ts'

// 'onrd' in ASCII: what tells an archive from other SQLite files, `file` included.
const APPLICATION = 0x6f6e7264
// In pages of 4 KiB: what many batches changed is then written back once.
const CHECKPOINT = 4000
// In KiB.
const CACHE = 65_536

/** Opens the archive in a file. */
export async function openSqlite(path: string, mode: OpenMode): Promise<Store> {
  if (mode !== 'create' && !existsSync(path)) {
    throw new ArchiveError('missing', `there is no archive ${path}; onrecord add makes one`)
  }
  const database = opened(path, mode)
  const db = new Kysely<Tables>({ dialect: dialectOf(database, path) })
  try {
    database.exec(`pragma cache_size = -${CACHE}`)
    const made = kindOf(database, path)
    if (made === 'empty' && mode !== 'create') throw new ArchiveError('not-an-archive', `${path} is empty`)
    if (mode !== 'read') await prepare(database, db, made)
    const version = await versionOf(db)
    if (version > VERSION) throw new ArchiveError('newer', `${path} was made by a newer onrecord; install that one`)
    if (version < VERSION) return await upgraded(path, db)
  } catch (error) {
    await db.destroy()
    throw asArchiveError(error, path)
  }
  return storeOf(path, db)
}

function opened(path: string, mode: OpenMode): DatabaseSync {
  try {
    if (mode !== 'read') return new DatabaseSync(path, { timeout: WAIT })
    return new DatabaseSync(isStill(path) ? still(path) : path, { readOnly: true, timeout: WAIT })
  } catch (error) {
    throw asArchiveError(error, path)
  }
}

/** Whether nobody is writing a file and its reader could not: on a read-only disk, in somebody else's folder. */
function isStill(path: string): boolean {
  return !existsSync(`${path}-wal`) && !isWritableBeside(path)
}

/** The file as one that never changes, for which SQLite needs no other files beside it. */
function still(path: string): URL {
  const url = pathToFileURL(path)
  url.searchParams.set('immutable', '1')
  return url
}

/** Whether a file is an archive or has nothing in it. Throws an ArchiveError where it is anything else. */
function kindOf(database: DatabaseSync, path: string): 'archive' | 'empty' {
  try {
    const { application_id } = database.prepare('pragma application_id').get() as { application_id: number }
    if (application_id === APPLICATION) return 'archive'
    const { tables } = database.prepare('select count(*) as tables from sqlite_schema').get() as { tables: number }
    if (application_id === 0 && tables === 0) return 'empty'
  } catch (error) {
    throw asArchiveError(error, path)
  }
  throw new ArchiveError('not-an-archive', `${path} is no onrecord archive`)
}

/** Every commit is on the disk when it is done: what was acknowledged outlives a loss of power. */
async function prepare(database: DatabaseSync, db: Kysely<Tables>, made: 'archive' | 'empty'): Promise<void> {
  database.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = ${CHECKPOINT}`)
  if (made === 'archive' && (await versionOf(db)) >= VERSION) return
  await db.transaction().execute(async transaction => {
    await sql.raw(`pragma application_id = ${APPLICATION}`).execute(transaction)
    await migrate(transaction, 'sqlite')
  })
}

/** An older archive, opened only for reading, is brought to this version first. */
async function upgraded(path: string, old: Kysely<Tables>): Promise<Store> {
  await old.destroy()
  const store = await openSqlite(path, 'write')
  await store.close()
  return openSqlite(path, 'read')
}

function storeOf(path: string, db: Kysely<Tables>): Store {
  return {
    kind: 'sqlite',
    where: path,
    db,
    words,
    write: work => db.transaction().execute(work),
    read: work => db.transaction().setAccessMode('read only').execute(work),
    // There is one writer at a time, and ids of rows that are gone are nobody's: the next ones are free.
    async reserve(transaction, table, count) {
      const query = sql<{ last: number | null }>`select max(id) as last from ${sql.table(table)}`
      const rows = await ask(transaction, `last ${table}`, [], () => ({ compile: () => query.compile(transaction) }))
      const last = rows[0]?.last ?? 0
      return Array.from({ length: count }, (_, i) => last + 1 + i)
    },
    async reserved() {},
    close: () => db.destroy(),
  }
}
