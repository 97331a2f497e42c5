import type { Tables } from '../schema/tables.ts'
import type { Db } from '../store.ts'

/** A table of an archive and the columns that its rows are known by. */
export interface KeyedTable {
  readonly name: keyof Tables & string
  readonly key: readonly string[]
}

/** All tables that hold what an archive knows, each after those that its rows point to. */
export const TABLES: readonly KeyedTable[] = [
  { name: 'article', key: ['id'] },
  { name: 'version', key: ['id'] },
  { name: 'report', key: ['id'] },
  { name: 'run', key: ['hash', 'version'] },
  { name: 'person', key: ['id'] },
  { name: 'person_name', key: ['name', 'person'] },
  { name: 'person_title', key: ['person', 'title', 'body'] },
  { name: 'presence', key: ['version', 'entity'] },
  { name: 'doubt', key: ['person', 'other'] },
  { name: 'role', key: ['id'] },
  { name: 'statement', key: ['id'] },
  { name: 'about', key: ['statement', 'person'] },
  { name: 'addressee', key: ['statement', 'person'] },
  { name: 'story', key: ['id'] },
  { name: 'story_article', key: ['article'] },
  { name: 'office_change', key: ['id'] },
  { name: 'investigation', key: ['id'] },
  { name: 'demand', key: ['id'] },
  { name: 'reversal', key: ['id'] },
  { name: 'place', key: ['kind', 'item', 'part', 'number'] },
  { name: 'decision', key: ['id'] },
  { name: 'decision_article', key: ['decision', 'address'] },
  { name: 'reply', key: ['kind', 'item', 'decision'] },
  { name: 'source', key: ['hash', 'address'] },
  { name: 'fetched', key: ['url'] },
]

/** What a column takes. */
export interface Column {
  readonly type: 'text' | 'integer' | 'real' | 'bytes'
  readonly nullable: boolean
}

const TYPES: { readonly [type: string]: Column['type'] } = {
  text: 'text',
  integer: 'integer',
  int4: 'integer',
  real: 'real',
  float8: 'real',
  blob: 'bytes',
  bytea: 'bytes',
}

/** The columns of each table, as the database has them. */
export async function columnsIn(db: Db): Promise<ReadonlyMap<string, ReadonlyMap<string, Column>>> {
  const tables = await db.introspection.getTables()
  return new Map(
    tables.map(({ name, columns }) => [
      name,
      new Map(
        columns.map(({ name, dataType, isNullable }) => [
          name,
          { type: TYPES[dataType.toLowerCase()] ?? 'text', nullable: isNullable },
        ]),
      ),
    ]),
  )
}
