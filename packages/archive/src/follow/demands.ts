import { sql } from 'kysely'
import type { DemandTable } from '../schema/tables.ts'
import type { Db, Store } from '../store.ts'
import { cursorAfter, keysIn } from './cursor.ts'
import type { Who } from './namesakes.ts'
import { type Placed, type PlacedBy, placesOf } from './placed.ts'
import { type Reply, repliesTo } from './replies.ts'
import { peopleBy } from './said.ts'
import { limitOf, type Page } from './search.ts'

/** Somebody wants somebody to do something, and what became of it. */
export interface Demanded {
  readonly id: number
  readonly by: Who | null
  readonly byName: string
  readonly of: Who | null
  readonly ofName: string
  readonly date: string | null
  readonly status: DemandTable['status']
  readonly evidence: readonly Placed[]
  readonly answers: readonly PlacedBy[]
  /** What whoever asked thought of the answers. */
  readonly verdict: PlacedBy | null
  readonly outcome: Placed | null
  /** What those concerned have to say to it, as reviewers noted it. */
  readonly replies: readonly Reply[]
}

/** Which demands are asked for. People are given by the numbers of their rows; all where they are left out. */
export interface DemandsAsked {
  readonly by?: readonly number[]
  readonly of?: readonly number[]
  readonly status?: DemandTable['status']
  /** The number of the story that tells them. */
  readonly story?: number
  readonly limit?: number
  readonly after?: string | undefined
}

/** Demands, the latest first. Throws QueryError where there is no such page. */
export function demands(store: Store, asked: DemandsAsked): Promise<Page<Demanded>> {
  return store.read(db => demandsIn(db, asked))
}

/** The same within a reading of the archive. */
export async function demandsIn(db: Db, asked: DemandsAsked): Promise<Page<Demanded>> {
  const { by, of, status, story } = asked
  const key = ['demands', by ?? null, of ?? null, status ?? null, ...(story === undefined ? [] : [story])]
  const limit = limitOf(asked.limit)
  const keys = asked.after === undefined ? undefined : keysIn(asked.after, key)
  const all = chosen(db, asked)
  const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const [day, id] = [String(keys?.[0]), Number(keys?.[1])]
  const rest = keys ? all.where(sql<boolean>`(${DAY} < ${day} or (${DAY} = ${day} and id < ${id}))`) : all
  const rows = await rest
    .select([...COLUMNS, DAY.as('day')])
    .orderBy(DAY, 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    total,
    items: await told(db, page),
    next: rows.length > limit && last ? cursorAfter(key, [last.day, last.id]) : null,
  }
}

/** One demand by its number; null where there is none such, or none any more. */
export function demand(store: Store, id: number): Promise<Demanded | null> {
  return store.read(async db => {
    const rows = await db.selectFrom('demand').select(COLUMNS).where('id', '=', id).execute()
    return (await told(db, rows))[0] ?? null
  })
}

const COLUMNS = ['id', 'asker', 'asker_name', 'asked', 'asked_name', 'date', 'status'] as const

// What has no day comes last.
const DAY = sql<string>`coalesce(date, '')`

function chosen(db: Db, { by, of, status, story }: DemandsAsked) {
  let all = db.selectFrom('demand')
  if (by) all = all.where('asker', 'in', [0, ...by])
  if (of) all = all.where('asked', 'in', [0, ...of])
  if (status) all = all.where('status', '=', status)
  if (story !== undefined) all = all.where('story', '=', story)
  return all
}

type Row = Omit<DemandTable, 'id' | 'story'> & { readonly id: number }

async function told(db: Db, rows: readonly Row[]): Promise<Demanded[]> {
  const people = await peopleBy(
    db,
    rows.flatMap(({ asker, asked }) => [asker ?? [], asked ?? []].flat()),
  )
  const places = await placesOf(
    db,
    'demand',
    rows.map(({ id }) => id),
  )
  const replies = await repliesTo(
    db,
    'demand',
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, asker, asker_name, asked, asked_name, date, status }) => {
    const at = places(id)
    return {
      id,
      by: people.get(asker ?? 0) ?? null,
      byName: asker_name,
      of: people.get(asked ?? 0) ?? null,
      ofName: asked_name,
      date,
      status,
      evidence: at('evidence').map(bare),
      answers: at('answer'),
      verdict: at('verdict')[0] ?? null,
      outcome: at('outcome').map(bare)[0] ?? null,
      replies: replies(id),
    }
  })
}

function bare({ words, date, source }: PlacedBy): Placed {
  return { words, date, source }
}
