import type { Transaction } from 'kysely'
import { padded } from '../rows/padded.ts'
import type { Tables } from '../schema/tables.ts'
import type { Db } from '../store.ts'
import type { Decision, DecisionOf, DemandAnchor } from './decision.ts'
import { type End, likenessTo } from './end.ts'
import { insertReplies } from './replies.ts'
import { standingOn } from './standing.ts'

/** A decision about a demand. */
export type OnDemand = DecisionOf<'reply'> & { readonly target: { readonly demand: DemandAnchor } }

/** Whether a decision is about a demand. */
export function isOnDemand(decision: Decision): decision is OnDemand {
  return 'demand' in decision.target
}

/** Attaches the replies to the demands of a story to them. */
export async function settleDemands(db: Transaction<Tables>, story: number): Promise<void> {
  const demands = await demandsOf(db, story)
  const ids = demands.map(({ id }) => id)
  // Those to demands that a reading before this one found, too.
  const gone = db.selectFrom('demand').select('id')
  await db
    .deleteFrom('reply')
    .where('kind', '=', 'demand')
    .where(eb => eb.or([eb('item', 'in', padded([0, ...ids])), eb('item', 'not in', gone)]))
    .execute()
  if (demands.length === 0) return
  const decisions = await standingOn(
    db,
    demands.flatMap(({ places }) => places.map(({ address }) => address)),
  )
  const distinct = new Map([...decisions.values()].flat().map(decision => [decision.id, decision]))
  const replies = [...distinct.values()].filter(isOnDemand).flatMap(reply => {
    const found = demandOf(reply.target.demand, demands)
    return found ? [{ reply, item: found.id }] : []
  })
  await insertReplies(db, 'demand', replies)
}

/** A demand of the index and the places where it stands, the first of which was shown. */
export interface StoryDemand {
  readonly id: number
  readonly by: string
  readonly of: string
  readonly places: readonly End[]
}

/** The demands that a story tells. */
export async function demandsOf(db: Db, story: number): Promise<StoryDemand[]> {
  const rows = await db
    .selectFrom('demand')
    .innerJoin('place', join => join.onRef('place.item', '=', 'demand.id').on('place.kind', '=', 'demand'))
    .innerJoin('version', 'version.id', 'place.version')
    .innerJoin('article', 'article.id', 'version.article')
    .select(['demand.id', 'demand.asker_name as by', 'demand.asked_name as of'])
    .select(['place.starts as from', 'place.ends as to', 'article.address', 'version.text'])
    .select('version.text_hash as hash')
    .where('demand.story', '=', story)
    .where('place.part', '=', 'evidence')
    .orderBy('demand.id')
    .orderBy('place.number')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, places]) => {
    const [first] = places
    return first ? [{ id, by: first.by, of: first.of, places }] : []
  })
}

/** The demand that a decision is about: the one with a place that has most in common with the words that it names. */
export function demandOf(anchor: DemandAnchor, demands: readonly StoryDemand[]): StoryDemand | undefined {
  let best: { readonly found: StoryDemand; readonly like: number } | undefined
  for (const demand of demands) {
    const alike = Math.max(...demand.places.map(place => likenessTo(anchor.evidence, place)))
    const names = (anchor.by === demand.by ? 0.1 : 0) + (anchor.of === demand.of ? 0.1 : 0)
    const like = alike === 0 ? 0 : alike + names
    if (like > (best?.like ?? 0)) best = { found: demand, like }
  }
  return best?.found
}
