import { applyStanding } from '../decisions/apply.ts'
import { settleStory } from '../decisions/settle-story.ts'
import { padded } from '../rows/padded.ts'
import type { Db, Store } from '../store.ts'
import { type Findings, type FindingsOf, findingsHere } from './findings.ts'
import { identify } from './identify.ts'
import { forget, note } from './joined.ts'
import { readStories, type ToldStory, toldStory, versionsOf } from './told.ts'

const AT_ONCE = 50

/** How to weave. */
export interface Weaving {
  /** Breaks it off between two lots of stories. */
  readonly stop?: AbortSignal
  /** Where what stories tell is found out; here, if nothing else is said. */
  readonly findings?: FindingsOf
}

/**
 * Reads anew, together, the articles of every story that changed: who is who in it, who took and left office, what was
 * demanded and how it was answered, where somebody went back on their word. Gives the number of stories. What is read
 * stands in the archive after each few stories, so that it can be broken off at any time. The latest stories come first.
 */
export async function weave(store: Store, { stop, findings = findingsHere }: Weaving = {}): Promise<number> {
  let all = 0
  let ahead: Promise<Lot> | undefined
  while (!stop?.aborted) {
    const lot = await (ahead ?? tell(store, [], findings))
    const told = lot.told.map(({ id }) => id)
    if (told.length === 0 && ahead === undefined) break
    // While one lot is written down, the next is told already; not where reviewers decided who is who, since what is
    // written down then may be of somebody who is in the next one, too.
    ahead = told.length > 0 && lot.decided === UNDECIDED ? tell(store, told, findings) : undefined
    ahead?.catch(() => {}) // told when its turn comes
    await write(store, lot)
    all += told.length
  }
  await ahead
  return all
}

/** Some stories as they were told, and what was decided until then. */
interface Lot {
  readonly told: readonly ToldStory[]
  readonly decided: string
}

/** Tells some of the stories that changed and are not just being written. Others write meanwhile. */
async function tell(store: Store, writing: readonly number[], findings: FindingsOf): Promise<Lot> {
  const { read, decided } = await store.read(async db => {
    const query = db.selectFrom('story').select('id').where('changed', '=', 1)
    const rows = await query
      .where('id', 'not in', padded([0, ...writing]))
      .orderBy('id', 'desc')
      .limit(AT_ONCE)
      .execute()
    const stories = rows.map(({ id }) => id)
    return { read: await readStories(db, stories), decided: await decisionsSoFar(db) }
  })
  const found = await findings(read)
  return { told: read.map((story, i) => toldStory(story, found[i] as Findings)), decided }
}

/** Writes down what stories tell; of those that others changed meanwhile, that is left for the next time. */
function write(store: Store, { told, decided }: Lot): Promise<void> {
  return store.write(async db => {
    const ids = told.map(({ id }) => id)
    const now = await versionsOf(db, ids)
    if ((await decisionsSoFar(db)) !== decided) return
    const settled = told.filter(({ id, versions }) => String(now.get(id)) === String(versions))
    const done = settled.map(({ id }) => id)
    if (done.length === 0) return
    await forget(db, done)
    for (const story of settled) {
      const people = await identify(store, db, story)
      if (decided !== UNDECIDED) await applyStanding(store, db, story.versions)
      await note(store, db, story, people)
      if (decided !== UNDECIDED) await settleStory(db, story.id)
    }
    await db.updateTable('story').set({ changed: 0 }).where('id', 'in', done).execute()
  })
}

/** Of no decisions at all. */
const UNDECIDED = '0 0'

/** Tells whether anything was decided or undone between two times. */
async function decisionsSoFar(db: Db): Promise<string> {
  const { made, undone } = await db
    .selectFrom('decision')
    .select(({ fn }) => [fn.count<number>('id').as('made'), fn.count<number>('undone_at').as('undone')])
    .executeTakeFirstOrThrow()
  return `${made} ${undone}`
}
