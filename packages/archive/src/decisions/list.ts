import { cursorAfter, keysIn } from '../follow/cursor.ts'
import type { Page } from '../follow/search.ts'
import { inChunks } from '../rows/chunks.ts'
import type { Db, Store } from '../store.ts'
import { type Binding, bindings } from './binding.ts'
import { type Decision, decisionIn } from './decision.ts'

/** A decision and what it comes to now. */
export type ListedDecision = Decision & { readonly binding: Binding }

/** Which decisions are asked for. */
export interface DecisionsAsked {
  /** Only those of a reviewer. */
  readonly by?: string | undefined
  /** Only those that came to this; without it all but those undone. */
  readonly bindings?: readonly Binding[] | undefined
  readonly limit?: number
  readonly after?: string | undefined
}

const USUAL: readonly Binding[] = ['applied', 'kept', 'needless', 'lost']

/** Decisions, the latest first, with what they come to. Throws QueryError where there is no such page. */
export function decisions(store: Store, asked: DecisionsAsked = {}): Promise<Page<ListedDecision>> {
  const { by, bindings: wanted = USUAL, limit = 20, after } = asked
  return store.read(async db => {
    const key = ['decisions', by ?? null, wanted]
    const keys = after === undefined ? undefined : keysIn(after, key)
    const all = (await listed(db, by, wanted)).filter(({ binding }) => wanted.includes(binding))
    const rest = keys ? all.filter(({ id }) => id < Number(keys[0])) : all
    const items = rest.slice(0, limit)
    const last = items.at(-1)
    return { total: all.length, items, next: rest.length > limit && last ? cursorAfter(key, [last.id]) : null }
  })
}

/** The last decision of a reviewer that stands; null where there is none. */
export async function lastDecision({ db }: Store, by: string): Promise<Decision | null> {
  const row = await db
    .selectFrom('decision')
    .selectAll()
    .where('decided_by', '=', by)
    .where('undone_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row && decisionIn(row)) ?? null
}

/** A decision by its number; null where there is none such. */
export async function decisionBy({ db }: Store, id: number): Promise<Decision | null> {
  const row = await db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()
  return (row && decisionIn(row)) ?? null
}

/** The decisions that stand and of which nothing is found any more, or only because of them. */
export async function unboundDecisions(store: Store): Promise<readonly ListedDecision[]> {
  return store.read(async db => (await listed(db, undefined, USUAL)).filter(({ binding }) => binding === 'lost'))
}

async function listed(db: Db, by: string | undefined, wanted: readonly Binding[]): Promise<ListedDecision[]> {
  let query = db.selectFrom('decision').selectAll().orderBy('id', 'desc')
  if (by !== undefined) query = query.where('decided_by', '=', by)
  if (!wanted.includes('undone')) query = query.where('undone_at', 'is', null)
  const rows = (await query.execute()).flatMap(row => decisionIn(row) ?? [])
  const all: ListedDecision[] = []
  for (const chunk of inChunks(rows, 200)) {
    const found = await bindings(db, chunk)
    all.push(...chunk.map((decision, i) => ({ ...decision, binding: found[i] as Binding })))
  }
  return all
}
