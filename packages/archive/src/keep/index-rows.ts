import type { Record } from '@onrecord/record'
import type { Transaction } from 'kysely'
import { recognise } from '../people/recognise.ts'
import { inChunks } from '../rows/chunks.ts'
import { insertRows } from '../rows/insert.ts'
import type { Tables } from '../schema/tables.ts'
import type { Store } from '../store.ts'
import { atOf } from '../words/at.ts'
import { indexedWords } from '../words/indexed.ts'
import { type StatementRow, statementRows } from './statement-rows.ts'

/** A version whose record is to be drawn into the index; `day` is that of publication, else that of keeping. */
export interface Indexed {
  readonly article: number
  readonly version: number
  readonly day: string
  /** Whether it is the version of its article that counts. */
  readonly current: 0 | 1
  readonly record: Record
}

/** Draws records into the index: who is who, and their statements. */
export async function index(store: Store, db: Transaction<Tables>, versions: readonly Indexed[]): Promise<void> {
  const ids = await store.reserve(
    db,
    'statement',
    versions.reduce((sum, { record }) => sum + record.statements.length, 0),
  )
  const rows: StatementRow[] = []
  const about: Tables['about'][] = []
  const addressees: Tables['addressee'][] = []
  for (const each of versions) {
    const people = await recognise(store, db, each)
    const own = statementRows({ ...each, people }, ids.slice(rows.length, rows.length + each.record.statements.length))
    const concerned = concernIn(own, people)
    about.push(...concerned(each.record.statements.map(({ about }) => about)))
    addressees.push(...concerned(each.record.statements.map(({ addressees }) => addressees)))
    rows.push(...own)
  }
  await insertRows(db, 'statement', rows)
  await insertRows(db, 'about', about)
  await insertRows(db, 'addressee', addressees)
  const concerned = Map.groupBy(about, ({ statement }) => statement)
  const indexed = rows.map(row => indexedWords(row, concerned.get(row.id)?.map(({ person }) => person) ?? []))
  await store.words.put(
    db,
    indexed.sort((a, b) => a.at - b.at),
  )
}

function concernIn(rows: readonly StatementRow[], people: ReadonlyMap<string, number>) {
  return (entities: readonly (readonly string[])[]) =>
    rows.flatMap(({ id }, i) => {
      const concerned = new Set((entities[i] ?? []).flatMap(entity => people.get(entity) ?? []))
      return [...concerned].map(person => ({ statement: id, person }))
    })
}

/** Takes versions out of the index, all but their words and their report: before their records are drawn anew. */
export async function unindex(store: Store, db: Transaction<Tables>, versions: readonly number[]): Promise<void> {
  for (const chunk of inChunks(versions, 100)) {
    const statements = await db.selectFrom('statement').select(['id', 'day']).where('version', 'in', chunk).execute()
    await store.words.remove(db, statements.map(atOf))
    for (const ids of inChunks(
      statements.map(({ id }) => id),
      1000,
    )) {
      await db.deleteFrom('about').where('statement', 'in', ids).execute()
      await db.deleteFrom('addressee').where('statement', 'in', ids).execute()
      await db.deleteFrom('reply').where('kind', '=', 'statement').where('item', 'in', ids).execute()
    }
    await db.deleteFrom('statement').where('version', 'in', chunk).execute()
    await db.deleteFrom('presence').where('version', 'in', chunk).execute()
    await db.deleteFrom('role').where('version', 'in', chunk).execute()
  }
}
