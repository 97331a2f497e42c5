import { toldBy } from '@onrecord/dossier'
import { applyStanding } from '../decisions/apply.ts'
import { settleReversals } from '../decisions/reversals.ts'
import type { Db, Store } from '../store.ts'
import { identify } from './identify.ts'
import { forget, note } from './joined.ts'
import { toldStories, versionsOf } from './told.ts'

const AT_ONCE = 50

/**
 * Reads anew, together, the articles of every story that changed: who is who in it, who took and left office, what was
 * demanded and how it was answered, where somebody went back on their word. Gives the number of stories. What is read
 * stands in the archive after each few stories, so that it can be broken off at any time, as it is by `stop`. The latest stories
 * come first.
 */
export async function weave(store: Store, stop?: AbortSignal): Promise<number> {
  let all = 0
  for (;;) {
    if (stop?.aborted) return all
    const woven = await weaveSome(store)
    if (woven === 0) return all
    all += woven
  }
}

async function weaveSome(store: Store): Promise<number> {
  // Dossiers are drawn while others write; what they changed meanwhile is left for the next time.
  const { told, decided } = await store.read(async db => {
    const query = db.selectFrom('story').select('id').where('changed', '=', 1).orderBy('id', 'desc').limit(AT_ONCE)
    const changed = (await query.execute()).map(({ id }) => id)
    return { told: await toldStories(db, changed, toldBy), decided: await decisionsSoFar(db) }
  })
  if (told.length === 0) return 0
  return store.write(async db => {
    const ids = told.map(({ id }) => id)
    const now = await versionsOf(db, ids)
    if ((await decisionsSoFar(db)) !== decided) return told.length
    const settled = told.filter(({ id, versions }) => String(now.get(id)) === String(versions))
    for (const story of settled) {
      await forget(db, story.id)
      const people = await identify(store, db, story)
      await applyStanding(store, db, story.versions)
      await note(store, db, story, people)
      await settleReversals(db, story.id)
    }
    const done = settled.map(({ id }) => id)
    if (done.length > 0) await db.updateTable('story').set({ changed: 0 }).where('id', 'in', done).execute()
    return told.length
  })
}

/** Tells whether anything was decided or undone between two times. */
async function decisionsSoFar(db: Db): Promise<string> {
  const { made, undone } = await db
    .selectFrom('decision')
    .select(({ fn }) => [fn.count<number>('id').as('made'), fn.count<number>('undone_at').as('undone')])
    .executeTakeFirstOrThrow()
  return `${made} ${undone}`
}
