import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult, type TransactionSettings } from 'kysely'
import { ArchiveError } from '../error.ts'
import { asArchiveError } from './errors.ts'

/** How long to wait for another writer, in milliseconds. */
export const WAIT = 10_000

/**
 * Runs Kysely's queries on Node's own SQLite. There is one connection, which Kysely hands to one user at a time. What
 * SQLite complains of comes out as an ArchiveError where its user should know.
 */
export class SqliteDriver implements Driver {
  readonly #connection: SqliteConnection

  constructor(database: DatabaseSync, path: string) {
    this.#connection = new SqliteConnection(database, path)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection
  }

  /** Whoever will write takes the file at once: a transaction that reads first might find that it may not write. */
  async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    if (accessMode === 'read only') await run(connection, 'begin')
    else await this.#beginWriting(connection)
  }

  /** Waits for other writers without standing still, since the other one may be of this very process. */
  async #beginWriting(connection: DatabaseConnection): Promise<void> {
    const { database } = this.#connection
    const end = performance.now() + WAIT
    database.exec('pragma busy_timeout = 0')
    try {
      for (;;) {
        try {
          return await run(connection, 'begin immediate')
        } catch (error) {
          if (!(error instanceof ArchiveError) || error.trouble !== 'locked' || performance.now() > end) throw error
        }
        await setTimeout(1 + 20 * Math.random())
      }
    } finally {
      database.exec(`pragma busy_timeout = ${WAIT}`)
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await run(connection, 'commit')
  }

  /** Rolls back, unless SQLite already did: it does of itself where the disk is full. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#connection.database.isTransaction) await run(connection, 'rollback')
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#connection.database.close()
  }
}

async function run(connection: DatabaseConnection, statement: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(statement))
}

// More than the different queries of a program; texts beyond that come from lists of varying length.
const KEPT_STATEMENTS = 1000

/** A query that SQLite has compiled, and whether it gives rows: asking for that costs more than most queries. */
interface Prepared {
  readonly statement: StatementSync
  readonly gives: boolean
}

class SqliteConnection implements DatabaseConnection {
  readonly database: DatabaseSync
  readonly #path: string
  readonly #statements = new Map<string, Prepared>()

  constructor(database: DatabaseSync, path: string) {
    this.database = database
    this.#path = path
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      const { statement, gives } = this.#prepared(sql)
      if (gives) return { rows: statement.all(...(parameters as SQLInputValue[])) as Row[] }
      const { changes, lastInsertRowid } = statement.run(...(parameters as SQLInputValue[]))
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
    } catch (error) {
      throw asArchiveError(error, this.#path)
    }
  }

  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    try {
      // Of its own: the kept statement may be run again while this one is read.
      const statement = this.database.prepare(sql)
      for (const row of statement.iterate(...(parameters as SQLInputValue[]))) yield { rows: [row as Row] }
    } catch (error) {
      throw asArchiveError(error, this.#path)
    }
  }

  #prepared(sql: string): Prepared {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.database.prepare(sql)
    const prepared = { statement, gives: statement.columns().length > 0 }
    // The last id that was given may be one of the index of words, beyond what a number holds.
    if (!prepared.gives) statement.setReadBigInts(true)
    if (this.#statements.size >= KEPT_STATEMENTS) this.#statements.clear()
    this.#statements.set(sql, prepared)
    return prepared
  }
}
