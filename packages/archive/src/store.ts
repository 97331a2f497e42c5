import type { Kysely, RawBuilder, Transaction } from 'kysely'
import type { Tables } from './schema/tables.ts'

/** The databases that an archive can be in. */
export type Kind = 'sqlite' | 'postgres'

/** Whatever runs queries: the archive outside of transactions, or one of its transactions. */
export type Db = Kysely<Tables>

/**
 * An open archive, in SQLite or PostgreSQL: what every function of this package takes first. Where the two differ, the
 * difference is behind this interface, in the folder of the database.
 */
export interface Store {
  readonly kind: Kind
  /** The path of the file, or the address of the server without its password. */
  readonly where: string
  /** For single queries. Inside `read` and `write` use the transaction that is given: in SQLite there is one connection. */
  readonly db: Db
  readonly words: WordIndex
  /**
   * All or nothing, and one writer at a time on either database: whoever writes sees what all writers before wrote. When
   * the promise is fulfilled, the work is safe on disk. Waits for other writers; throws an ArchiveError after some time.
   */
  write<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T>
  /** Reads one state of the archive, whatever others write meanwhile. */
  read<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T>
  /** Unused ids for as many new rows of a table, in order; only within `write`, whose transaction is given. */
  reserve(db: Transaction<Tables>, table: Numbered, count: number): Promise<number[]>
  close(): Promise<void>
}

/** The tables whose rows have a number for an id. */
export type Numbered = {
  [Name in keyof Tables]: Tables[Name] extends { id: unknown } ? Name : never
}[keyof Tables]

/** The index of the words of statements. All words given to it are folded (`fold.ts`). */
export interface WordIndex {
  /** Indexes statements that are not in the index; `words` are folded, with spaces between. */
  put(db: Db, statements: readonly { readonly id: number; readonly words: string }[]): Promise<void>
  /** Takes statements out of the index, by their ids. */
  remove(db: Db, ids: readonly number[]): Promise<void>
  /** The ids of the statements that match, as a subquery: `where('statement.id', 'in', words.matching(query))`. */
  matching(query: WordQuery): RawBuilder<number>
}

/** What the words of a statement may be asked for. An empty phrase or list matches nothing. */
export type WordQuery =
  /** Words one after another; with `prefix`, the last one may go on. */
  | { readonly phrase: readonly string[]; readonly prefix?: boolean }
  | { readonly all: readonly WordQuery[] }
  | { readonly any: readonly WordQuery[] }
  /** What matches the first and not the second. */
  | { readonly some: WordQuery; readonly but: WordQuery }
