import type { Transaction } from 'kysely'
import { padded } from '../rows/padded.ts'
import type { Tables } from '../schema/tables.ts'
import type { Db } from '../store.ts'
import type { Decision, DecisionOf, ReversalAnchor } from './decision.ts'
import { type End, likenessTo } from './end.ts'
import { insertReplies, type OnMatter } from './replies.ts'
import { standingOn } from './standing.ts'

/** A decision about a reversal. */
export type OnReversal = DecisionOf<'confirm-reversal' | 'reject-reversal' | 'reply'> & {
  readonly target: { readonly reversal: ReversalAnchor }
}

/** Whether a decision is about a reversal. */
export function isOnReversal(decision: Decision): decision is OnReversal {
  return 'reversal' in decision.target
}

/** Draws what was decided of the reversals of a story into them, in the order in which it was decided. */
export async function settleReversals(db: Transaction<Tables>, story: number): Promise<void> {
  const reversals = await reversalsOf(db, story)
  if (reversals.length === 0) return
  const ids = reversals.map(({ id }) => id)
  await db.deleteFrom('reply').where('kind', '=', 'reversal').where('item', 'in', padded(ids)).execute()
  const decisions = await standingOn(
    db,
    reversals.flatMap(({ before, after }) => [before?.address ?? [], after.address].flat()),
  )
  const distinct = new Map([...decisions.values()].flat().map(decision => [decision.id, decision]))
  const states = new Map(reversals.map(({ id }) => [id, 'as read' as Tables['reversal']['state']]))
  const replies: OnMatter[] = []
  for (const decision of [...distinct.values()].sort((a, b) => a.id - b.id)) {
    if (!isOnReversal(decision)) continue
    const found = boundTo(decision.target.reversal, reversals)
    if (!found) continue
    if (decision.kind === 'reply') replies.push({ reply: decision, item: found.id })
    else states.set(found.id, decision.kind === 'confirm-reversal' ? 'confirmed' : 'rejected')
  }
  for (const { id, state } of reversals) {
    const now = states.get(id)
    if (now && now !== state) await db.updateTable('reversal').set({ state: now }).where('id', '=', id).execute()
  }
  await insertReplies(db, 'reversal', replies)
}

/** A reversal of the index with both its ends. */
export interface Reversal {
  readonly id: number
  readonly name: string
  readonly state: Tables['reversal']['state']
  readonly before: End | null
  readonly after: End
}

/** The reversals that a story tells. */
export async function reversalsOf(db: Db, story: number): Promise<Reversal[]> {
  const rows = await db
    .selectFrom('reversal')
    .innerJoin('place', join => join.onRef('place.item', '=', 'reversal.id').on('place.kind', '=', 'reversal'))
    .innerJoin('version', 'version.id', 'place.version')
    .innerJoin('article', 'article.id', 'version.article')
    .select(['reversal.id', 'reversal.person_name as name', 'reversal.state', 'place.part'])
    .select([
      'place.starts as from',
      'place.ends as to',
      'article.address',
      'version.text',
      'version.text_hash as hash',
    ])
    .where('reversal.story', '=', story)
    .where('place.part', 'in', ['before', 'after'])
    .where('place.number', '=', 0)
    .orderBy('reversal.id')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, ends]) => {
    const [before = null, after] = ['before', 'after'].map(part => ends.find(end => end.part === part))
    return after ? { id, name: after.name, state: after.state, before, after } : []
  })
}

/** The reversal that a decision is about: the one whose ends have most in common with the words that it names. */
export function boundTo(anchor: ReversalAnchor, reversals: readonly Reversal[]): Reversal | undefined {
  let best: { readonly found: Reversal; readonly like: number } | undefined
  for (const reversal of reversals) {
    const after = likenessTo(anchor.after, reversal.after)
    const before = anchor.before && reversal.before ? likenessTo(anchor.before, reversal.before) : 0
    // The later end alone tells which it is where articles leave the earlier one out.
    const isOther = after === 0 || (before === 0 && anchor.before !== null && reversal.before !== null)
    const like = isOther ? 0 : after + before + (anchor.name === reversal.name ? 0.1 : 0)
    if (like > (best?.like ?? 0)) best = { found: reversal, like }
  }
  return best?.found
}
