import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely'
import { asArchiveError } from './errors.ts'

/** Kysely's driver for PostgreSQL, whose complaints come out as ArchiveErrors where their user should know. */
export function explaining(driver: Driver, where: string): Driver {
  const explained = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw asArchiveError(error, where)
    }
  }
  const own = (connection: DatabaseConnection) => (connection as ExplainingConnection).inner
  return {
    init: options => explained(() => driver.init(options)),
    acquireConnection: options =>
      explained(async () => new ExplainingConnection(await driver.acquireConnection(options), explained)),
    beginTransaction: (connection, settings: TransactionSettings) =>
      explained(() => driver.beginTransaction(own(connection), settings)),
    commitTransaction: connection => explained(() => driver.commitTransaction(own(connection))),
    rollbackTransaction: connection => explained(() => driver.rollbackTransaction(own(connection))),
    releaseConnection: (connection, options) => driver.releaseConnection(own(connection), options),
    destroy: options => driver.destroy(options),
  }
}

class ExplainingConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection
  readonly #explained: <T>(work: () => Promise<T>) => Promise<T>

  constructor(inner: DatabaseConnection, explained: <T>(work: () => Promise<T>) => Promise<T>) {
    this.inner = inner
    this.#explained = explained
  }

  executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    return this.#explained(() => this.inner.executeQuery<Row>(query))
  }

  streamQuery<Row>(query: CompiledQuery, size: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.inner.streamQuery<Row>(query, size)
  }
}
