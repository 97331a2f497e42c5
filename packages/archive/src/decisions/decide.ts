import { insertRows } from '../rows/insert.ts'
import { storable } from '../rows/storable.ts'
import type { Store } from '../store.ts'
import { apply } from './apply.ts'
import { articlesOf, type Decision, decisionIn } from './decision.ts'
import { DecisionError, type Proposal } from './proposal.ts'
import { whatOf } from './what.ts'

/** Who decides, and at which instant (ISO 8601), now where it is left out. */
export interface Reviewer {
  readonly by: string
  readonly at?: string
}

/**
 * Makes a decision, notes who made it and when, and draws the index anew where it touches it; the stories concerned are
 * to be woven anew (`weave`). Throws DecisionError where it makes no sense.
 */
export function decide(store: Store, proposal: Proposal, reviewer: Reviewer): Promise<Decision> {
  const { by, at } = signed(reviewer)
  return store.write(async db => {
    const what = await whatOf(store, db, proposal)
    const [id = 0] = await store.reserve(db, 'decision', 1)
    const decision: Decision = { ...what, id, by, at, undone: null }
    const [target, value] = [JSON.stringify(what.target), JSON.stringify(what.value)]
    const row = { id, kind: what.kind, target, value, decided_by: by, decided_at: at, undone_by: null, undone_at: null }
    await insertRows(db, 'decision', [row])
    await insertRows(
      db,
      'decision_article',
      articlesOf(what).map(address => ({ decision: id, address })),
    )
    await apply(store, db, decision)
    return decision
  })
}

/**
 * Takes a decision back, and notes who did so and when: what it changed is again as the engine and the other decisions have
 * it. Throws DecisionError where there is no such decision that stands.
 */
export function undo(store: Store, id: number, reviewer: Reviewer): Promise<Decision> {
  const { by, at } = signed(reviewer)
  return store.write(async db => {
    const row = await db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()
    const decision = row && decisionIn(row)
    if (!decision) throw new DecisionError(`the archive has no decision ${id}`)
    if (decision.undone) throw new DecisionError(`decision ${id} was undone already, by ${decision.undone.by}`)
    await db.updateTable('decision').set({ undone_by: by, undone_at: at }).where('id', '=', id).execute()
    const undone = { ...decision, undone: { by, at } }
    await apply(store, db, undone)
    return undone
  })
}

const LONGEST = 200

function signed({ by, at = new Date().toISOString() }: Reviewer): { readonly by: string; readonly at: string } {
  const name = storable(by).replace(/\s+/g, ' ').trim()
  if (name === '') throw new DecisionError('say who decides')
  if (name.length > LONGEST) throw new DecisionError(`a reviewer’s name has at most ${LONGEST} characters`)
  return { by: name, at }
}
