import type { Span } from '@onrecord/record'
import { inChunks } from '../rows/chunks.ts'
import type { Db, Store, TimeStretch } from '../store.ts'
import { idAt } from '../words/at.ts'
import { countAll } from './count-all.ts'
import { cursorAfter, keysIn } from './cursor.ts'
import { hitsIn } from './hits.ts'
import type { Who } from './namesakes.ts'
import { parsed } from './parse.ts'
import { type Plan, planned, type Sought } from './plan.ts'
import { type Filter, QueryError } from './query.ts'
import { type Said, saidIn, whoOf } from './said.ts'

/** What is searched for, and how much of it is wanted. */
export interface Search {
  /** In the language of `parsed`; '' asks for everything that the filters leave. */
  readonly query: string
  /** Beside those in the query. */
  readonly filters?: readonly Filter[]
  /** `relevance`, which is usual, falls back on `newest` where there is too much to rank. */
  readonly sort?: Order
  /** How many on a page: 1 to 1,000, usually 20. */
  readonly limit?: number
  /** The `next` of the page before. */
  readonly after?: string | undefined
}

export type Order = 'relevance' | 'newest' | 'oldest'

/** A page of a listing: all pages together have `total` items. */
export interface Page<Item> {
  readonly total: number
  readonly items: readonly Item[]
  /** Asks for the next page; null on the last one. */
  readonly next: string | null
}

/** What was found. */
export interface Found extends Page<Hit> {
  /** What the items are sorted by. */
  readonly order: Order
  /** Whom the names of the query were taken for. */
  readonly people: readonly { readonly name: string; readonly found: readonly Who[] }[]
}

/** A statement that was found; `highlights` are the words that were sought, spans of `words`. */
export interface Hit extends Said {
  readonly highlights: readonly Span[]
}

/** So many statements and no more are ranked; of more the newest come first. */
export const MOST_RANKED = 1000
const USUAL_LIMIT = 20
const MOST_A_PAGE = 1000

/**
 * Searches the statements that count: those of the current versions that nobody rejected. Throws QueryError where the query
 * makes no sense.
 */
export function search(store: Store, asked: Search): Promise<Found> {
  return store.read(db => searchIn(store, db, asked))
}

/** The same within a reading of the archive. */
export async function searchIn(store: Store, db: Db, asked: Search): Promise<Found> {
  const limit = limitOf(asked.limit)
  const plan = await planned(db, parsed(asked.query), asked.filters ?? [])
  const total = plan.isAll ? await countAll(store, db) : await store.words.count(db, plan.query, plan.stretch)
  const key = [asked.query, asked.filters ?? [], asked.sort ?? 'relevance']
  const cursor = asked.after === undefined ? undefined : keysIn(asked.after, key)
  const order = orderOf(asked, plan, total, cursor?.[0])
  const places = await pageOf(store, db, plan, order, cursor?.slice(1), limit + 1)
  const page = places.slice(0, limit)
  const last = page.at(-1)
  const items = await saidIn(
    db,
    page.map(({ at }) => idAt(at)),
  )
  return {
    total,
    order,
    items: items.map(item => ({ ...item, highlights: hitsIn(item.words, plan.sought).spans })),
    next: places.length > limit && last ? cursorAfter(key, [order, last.score, last.at]) : null,
    people: plan.people.map(({ name, found }) => ({ name, found: found.map(whoOf) })),
  }
}

/** The size of a page. Throws QueryError where there is no such page. */
export function limitOf(limit = USUAL_LIMIT): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_A_PAGE) return limit
  throw new QueryError(`a page has 1 to ${MOST_A_PAGE} items, not ${limit}`)
}

const ORDERS: readonly Order[] = ['relevance', 'newest', 'oldest']

/** A listing keeps the order in which it began. */
function orderOf({ sort = 'relevance' }: Search, { sought }: Plan, total: number, before: unknown): Order {
  const begun = ORDERS.find(order => order === before)
  if (begun) return begun
  return sort === 'relevance' && (sought.length === 0 || total > MOST_RANKED) ? 'newest' : sort
}

/** Where a statement of a listing stands; `score` is 0 where nothing is ranked. */
interface Place {
  readonly at: number
  readonly score: number
}

async function pageOf(
  { words }: Store,
  db: Db,
  { query, stretch, sought }: Plan,
  order: Order,
  after: readonly (string | number)[] | undefined,
  limit: number,
): Promise<Place[]> {
  const [score = 0, at = 0] = (after ?? []).map(Number)
  if (order !== 'relevance') {
    const rest = after ? beyond(stretch, at, order) : stretch
    return (await words.first(db, query, rest, order, limit)).map(at => ({ at, score: 0 }))
  }
  const all = await words.first(db, query, stretch, 'newest', Number.MAX_SAFE_INTEGER)
  const ranked = (await scored(db, all, sought)).sort(byRank)
  const left = after ? ranked.filter(place => byRank(place, { at, score }) > 0) : ranked
  return left.slice(0, limit)
}

function beyond({ first, last }: TimeStretch, at: number, order: 'newest' | 'oldest'): TimeStretch {
  return order === 'newest' ? { first, last: Math.min(last, at - 1) } : { first: Math.max(first, at + 1), last }
}

/** The best first, of equals the newest. */
function byRank(a: Place, b: Place): number {
  return b.score - a.score || b.at - a.at
}

async function scored(db: Db, ats: readonly number[], sought: readonly Sought[]): Promise<Place[]> {
  const places: Place[] = []
  for (const chunk of inChunks(ats, MOST_RANKED)) {
    const byId = new Map(chunk.map(at => [idAt(at), at]))
    const rows = await db
      .selectFrom('statement')
      .select(['id', 'words'])
      .where('id', 'in', [...byId.keys()])
      .execute()
    places.push(...rows.map(({ id, words }) => ({ at: byId.get(id) as number, score: hitsIn(words, sought).score })))
  }
  return places
}
