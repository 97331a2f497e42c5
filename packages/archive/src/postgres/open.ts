import { Kysely, sql, type Transaction } from 'kysely'
import { Pool, types } from 'pg'
import { ArchiveError } from '../error.ts'
import type { OpenMode } from '../open.ts'
import { migrate, versionOf } from '../schema/migrate.ts'
import { VERSION } from '../schema/migrations/migrations.ts'
import type { Tables } from '../schema/tables.ts'
import type { Store } from '../store.ts'
import { dialectOf } from './dialect.ts'
import { asArchiveError } from './errors.ts'
import { words } from './words.ts'

// Whoever writes holds this advisory lock, so that there is one writer at a time, as in SQLite. Reading articles takes
// far longer than keeping them, so that many workers still feed one archive. 'onrd' in ASCII.
const WRITER = 0x6f6e7264
const WAIT = 60_000
const CONNECT_WAIT = 10_000

// Counts and sums are bigint and numeric, which pg leaves as text.
const BIGINT = 20
const NUMERIC = 1700

/** Opens the archive in a PostgreSQL database, which must be there; `create` makes the tables in it. */
export async function openPostgres(address: string, mode: OpenMode): Promise<Store> {
  const where = withoutPassword(address)
  const pool = poolOf(address, where)
  const db = new Kysely<Tables>({ dialect: dialectOf(pool, where) })
  try {
    await prepare(db, where, mode)
    return storeOf(where, db)
  } catch (error) {
    await db.destroy()
    throw asArchiveError(error, where)
  }
}

function poolOf(address: string, where: string): Pool {
  try {
    const pool = new Pool({
      connectionString: address,
      connectionTimeoutMillis: CONNECT_WAIT,
      options: `-c lock_timeout=${WAIT}`,
      application_name: 'onrecord',
      types: {
        getTypeParser: (oid, format) => (oid === BIGINT || oid === NUMERIC ? Number : types.getTypeParser(oid, format)),
      },
    })
    // A server that goes away: the query that is being answered, or else the next one, says so.
    pool.on('error', () => {})
    pool.on('connect', client => {
      client.on('error', () => {})
    })
    return pool
  } catch (error) {
    throw new ArchiveError('missing', `${where} is no address of a database`, { cause: error })
  }
}

/** The address of a database as it may be shown. */
export function withoutPassword(address: string): string {
  try {
    const url = new URL(address)
    url.password = ''
    url.search = ''
    return url.href
  } catch {
    return 'the database'
  }
}

async function prepare(db: Kysely<Tables>, where: string, mode: OpenMode): Promise<void> {
  const version = await found(db, where, mode)
  if (version > VERSION) throw new ArchiveError('newer', `${where} was made by a newer onrecord; install that one`)
  if (version < VERSION) await written(db, transaction => migrate(transaction, 'postgres'))
}

/** The version of the archive in the database, 0 where it is empty and one may be made in it. */
async function found(db: Kysely<Tables>, where: string, mode: OpenMode): Promise<number> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(db)
  const names = new Set(rows.map(({ name }) => name))
  if (names.has('archive') && names.has('statement_words')) return versionOf(db)
  if (names.size > 0 && names.has('article')) {
    throw new ArchiveError('not-an-archive', `${where} holds other tables and is no onrecord archive`)
  }
  if (mode !== 'create') throw new ArchiveError('missing', `there is no archive in ${where}; onrecord add makes one`)
  return 0
}

function storeOf(where: string, db: Kysely<Tables>): Store {
  return {
    kind: 'postgres',
    where,
    db,
    words,
    write: work => written(db, work),
    read: work => db.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(work),
    async reserve(transaction, table, count) {
      const { rows } = await sql<{ id: number }>`
        select nextval(pg_get_serial_sequence(${table}, 'id')) as id from generate_series(1, ${count}::integer)`.execute(
        transaction,
      )
      return rows.map(({ id }) => id)
    },
    async reserved(transaction, table, last) {
      const sequence = sql`pg_get_serial_sequence(${table}, 'id')`
      await sql`select setval(${sequence}, greatest(nextval(${sequence}), ${last}::integer))`.execute(transaction)
    },
    close: () => db.destroy(),
  }
}

function written<T>(db: Kysely<Tables>, work: (db: Transaction<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().execute(async transaction => {
    await sql`select pg_advisory_xact_lock(${WRITER}::bigint)`.execute(transaction)
    return work(transaction)
  })
}
