import { type SelectQueryBuilder, sql } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import type { Db, Store } from '../store.ts'
import { cursorAfter, keysIn } from './cursor.ts'
import type { Who } from './namesakes.ts'
import { type Placed, type PlacedBy, placesOf } from './placed.ts'
import { type Reply, repliesTo } from './replies.ts'
import { peopleBy } from './said.ts'
import { limitOf, type Page } from './search.ts'

/** Somebody went back on their word: what they said or did before, and after. */
export interface Turn {
  readonly id: number
  readonly who: Who | null
  readonly whoName: string
  /** Whether an article calls it a change of mind; else it is read from the two. */
  readonly reported: boolean
  /** How far it goes; null where nobody graded it. */
  readonly grade: Tables['reversal']['grade']
  readonly confidence: number
  readonly state: State
  /** Null where the articles do not say what was before. */
  readonly before: Placed | null
  readonly after: Placed | null
  /** The article's words for it. */
  readonly signal: Placed | null
  /** What those concerned have to say to it, as reviewers noted it. */
  readonly replies: readonly Reply[]
}

type State = Tables['reversal']['state']

/** Which reversals are asked for. */
export interface TurnsAsked {
  /** The numbers of the people whose they are; all where it is left out. */
  readonly people?: readonly number[]
  /** Usually all but the rejected ones. */
  readonly states?: readonly State[]
  readonly limit?: number
  readonly after?: string | undefined
}

const USUAL: readonly State[] = ['as read', 'confirmed']

/** Reversals, the latest first. Throws QueryError where there is no such page. */
export function turns(store: Store, asked: TurnsAsked): Promise<Page<Turn>> {
  return store.read(db => turnsIn(db, asked))
}

/** The same within a reading of the archive. */
export async function turnsIn(db: Db, asked: TurnsAsked): Promise<Page<Turn>> {
  const { people, states = USUAL } = asked
  const key = ['turns', people ?? null, states]
  const limit = limitOf(asked.limit)
  const all = chosen(db, people, states)
  const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await after(all, asked.after === undefined ? undefined : keysIn(asked.after, key))
    .select(['reversal.id', 'reversal.person', 'reversal.person_name', 'reversal.reported', 'reversal.confidence'])
    .select(['reversal.state', 'reversal.grade', DAY.as('day')])
    .orderBy(DAY, 'desc')
    .orderBy('reversal.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const known = await peopleBy(
    db,
    page.flatMap(({ person }) => person ?? []),
  )
  const places = await placesOf(
    db,
    'reversal',
    page.map(({ id }) => id),
  )
  const replies = await repliesTo(
    db,
    'reversal',
    page.map(({ id }) => id),
  )
  return {
    total,
    items: page.map(({ id, person, person_name, reported, grade, confidence, state }) => {
      const of = places(id)
      return {
        id,
        who: person === null ? null : (known.get(person) ?? null),
        whoName: person_name,
        reported: reported === 1,
        grade,
        confidence,
        state,
        before: first(of('before')),
        after: first(of('after')),
        signal: first(of('signal')),
        replies: replies(id),
      }
    }),
    next: rows.length > limit && last ? cursorAfter(key, [last.day, last.id]) : null,
  }
}

function first([place]: readonly PlacedBy[]): Placed | null {
  return place ? { words: place.words, date: place.date, source: place.source } : null
}

// The day of what came after; what has none comes last.
const DAY = sql<string>`coalesce(place.date, '')`

function chosen(db: Db, people: readonly number[] | undefined, states: readonly State[]) {
  const all = db
    .selectFrom('reversal')
    .leftJoin('place', join =>
      join
        .onRef('place.item', '=', 'reversal.id')
        .on('place.kind', '=', 'reversal')
        .on('place.part', '=', 'after')
        .on('place.number', '=', 0),
    )
    .where('reversal.state', 'in', [...states])
  return people === undefined ? all : all.where('reversal.person', 'in', [0, ...people])
}

function after<Row>(
  all: SelectQueryBuilder<Tables, 'reversal' | 'place', Row>,
  keys: readonly (string | number)[] | undefined,
) {
  if (!keys) return all
  const [day, id] = [String(keys[0]), Number(keys[1])]
  return all.where(sql<boolean>`(${DAY} < ${day} or (${DAY} = ${day} and reversal.id < ${id}))`)
}
