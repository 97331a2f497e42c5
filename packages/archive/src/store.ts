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
  /** Tells that rows were put in with ids of their own, up to `last`: `reserve` gives higher ones from then on. */
  reserved(db: Transaction<Tables>, table: Numbered, last: number): Promise<void>
  close(): Promise<void>
}

/** The tables whose rows have a number for an id. */
export type Numbered = {
  [Name in keyof Tables]: Tables[Name] extends { id: unknown } ? Name : never
}[keyof Tables]

/**
 * The index of the words of statements, and of marks that tell what else is known of them (`words/marks.ts`). All words
 * given to it are folded (`fold.ts`). It is ordered by where statements stand in time (`words/at.ts`).
 */
export interface WordIndex {
  /** Indexes statements that are not in the index; fastest in the order of `at`. */
  put(db: Db, statements: readonly IndexedWords[]): Promise<void>
  /** Takes statements out of the index, by where they stand in time. */
  remove(db: Db, ats: readonly number[]): Promise<void>
  /** The ids of the statements that match, as a subquery: `where('statement.id', 'in', words.matching(query))`. */
  matching(query: WordQuery): RawBuilder<number>
  /** How many match within a stretch of time. */
  count(db: Db, query: WordQuery, stretch: TimeStretch): Promise<number>
  /** Where the first few that match stand, in the order of time or against it, within a stretch. */
  first(db: Db, query: WordQuery, stretch: TimeStretch, order: 'oldest' | 'newest', limit: number): Promise<number[]>
  /**
   * About how many statements have each of some words; a word that is in no statement, or in hardly any, may be left
   * out. For choosing what to look for: within milliseconds, and never for telling a reader.
   */
  frequencies(db: Db, words: readonly string[]): Promise<ReadonlyMap<string, number>>
}

/** A statement as it is indexed: where it stands in time, its folded words with spaces between, its marks. */
export interface IndexedWords {
  readonly at: number
  readonly words: string
  readonly marks: readonly string[]
}

/** From one place in time to another, both included (`words/at.ts`). */
export interface TimeStretch {
  readonly first: number
  readonly last: number
}

/** What the words of a statement may be asked for. An empty phrase or list matches nothing. */
export type WordQuery =
  /** Words one after another; with `prefix`, the last one may go on. */
  | { readonly phrase: readonly string[]; readonly prefix?: boolean }
  | { readonly mark: string }
  | { readonly all: readonly WordQuery[] }
  | { readonly any: readonly WordQuery[] }
  /** What matches the first and not the second. */
  | { readonly some: WordQuery; readonly but: WordQuery }
