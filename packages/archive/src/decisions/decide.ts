import { insertRows } from '../rows/insert.ts'
import { storable } from '../rows/storable.ts'
import type { Db, Store } from '../store.ts'
import { apply } from './apply.ts'
import { articlesOf, type Decision, type DecisionOf, decisionIn } from './decision.ts'
import { DecisionError, type Proposal } from './proposal.ts'
import { partTitles, rejoinTitles, type Taken } from './titles.ts'
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
    if (decision.kind === 'split') {
      const into = await splitOff(db, decision)
      await partTitles(db, into, await takenBy(db, into))
    }
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
    if (decision.kind === 'split') await rejoinTitles(db, await takenBy(db, await splitOff(db, decision)))
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

/** The number of the one who was split from others. */
async function splitOff(db: Db, { value }: DecisionOf<'split'>): Promise<number> {
  const { id } = await db.selectFrom('person').select('id').where('public', '=', value.into).executeTakeFirstOrThrow()
  return id
}

/** Who was split from whom where, as it stands now. */
async function takenBy(db: Db, person: number): Promise<Taken[]> {
  const rows = await db
    .selectFrom('presence')
    .select(['read_as', 'version', 'article', 'entity'])
    .where('person', '=', person)
    .execute()
  return rows.flatMap(({ read_as, ...where }) => (read_as === null ? [] : { person: read_as, ...where }))
}
