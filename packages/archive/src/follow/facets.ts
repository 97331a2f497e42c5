import type { Act, Form } from '@onrecord/record'
import { padded } from '../rows/padded.ts'
import type { Db, Store } from '../store.ts'
import { idAt } from '../words/at.ts'
import type { Acquaintance } from './acquaintances.ts'
import { parsed } from './parse.ts'
import { planned } from './plan.ts'
import { peopleBy } from './said.ts'
import type { Search } from './search.ts'

/** What is in some statements, the most frequent first: by what a search could be narrowed. */
export interface Facets {
  /** How many statements were looked at: all that a search finds, or the newest of them. */
  readonly of: number
  readonly isAll: boolean
  readonly speakers: readonly Acquaintance[]
  readonly acts: readonly Facet<Act>[]
  readonly forms: readonly Facet<Form>[]
  readonly outlets: readonly Facet<string>[]
  /** Years, the latest first. */
  readonly years: readonly Facet<string>[]
}

/** A value that statements have, and how many of them do. */
export interface Facet<Value> {
  readonly value: Value
  readonly statements: number
}

// Of more statements the newest so many are looked at, so that the time does not grow with the archive.
const MOST = 1000
const SHOWN = 8

/** What the statements that a search finds can be narrowed by. Throws QueryError where the query makes no sense. */
export function facets(store: Store, { query, filters = [] }: Pick<Search, 'query' | 'filters'>): Promise<Facets> {
  return store.read(async db => {
    const plan = await planned(db, parsed(query), filters)
    const found = (await store.words.first(db, plan.query, plan.stretch, 'newest', MOST + 1)).map(idAt)
    const rows = await rowsOf(db, found.slice(0, MOST))
    const counted = <Value>(of: (row: Row) => Value | null) => most(rows.map(of), SHOWN)
    const speakers = counted(({ speaker }) => speaker)
    const people = await peopleBy(
      db,
      speakers.map(({ value }) => value),
    )
    return {
      of: rows.length,
      isAll: found.length <= MOST,
      speakers: speakers.flatMap(({ value, statements }) => {
        const who = people.get(value)
        return who ? [{ who, statements }] : []
      }),
      acts: most(
        rows.map(({ act }) => act),
        rows.length,
      ),
      forms: counted(({ form }) => form),
      outlets: counted(({ outlet }) => outlet),
      years: most(
        rows.map(({ day }) => day?.slice(0, 4) ?? null),
        rows.length,
      ).sort((a, b) => (a.value < b.value ? 1 : -1)),
    }
  })
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

function rowsOf(db: Db, ids: readonly number[]) {
  return db
    .selectFrom('statement')
    .select(['speaker', 'act', 'form', 'outlet', 'day'])
    .where('id', 'in', padded([0, ...ids]))
    .execute()
}

function most<Value>(values: readonly (Value | null)[], limit: number): Facet<Value>[] {
  const counts = new Map<Value, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, statements]) => ({ value, statements }))
    .sort((a, b) => b.statements - a.statements)
    .slice(0, limit)
}
