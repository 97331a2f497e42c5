import { applyStanding } from '../decisions/apply.ts'
import { settleStory } from '../decisions/settle-story.ts'
import { padded } from '../rows/padded.ts'
import type { Db, Store } from '../store.ts'
import { type Findings, type FindingsOf, findingsHere } from './findings.ts'
import { identify } from './identify.ts'
import { forget, note } from './joined.ts'
import { type ReadStory, readStories, type ToldStory, toldStory, versionsOf } from './told.ts'

const AT_ONCE = 50
const ARTICLES_AT_ONCE = 100

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
  let lot = await begin(store, [], findings)
  while (lot.read.length > 0 && !stop?.aborted) {
    // Before one lot is written down, the next is in the threads' hands; not where reviewers decided who is who, since what
    // is written down then may be of somebody who is in the next one, too.
    const next = lot.decided === UNDECIDED ? await begin(store, lot.read, findings) : undefined
    await write(store, await toldOf(lot), lot.decided)
    all += lot.read.length
    lot = next?.read.length ? next : await begin(store, [], findings)
  }
  await lot.found
  return all
}

/** Some stories that are being told, and what was decided until then. */
interface Lot {
  readonly read: readonly ReadStory[]
  readonly found: Promise<readonly Findings[]>
  readonly decided: string
}

/** Begins to tell some of the stories that changed and are not in another lot. Others write meanwhile. */
async function begin(store: Store, others: readonly { readonly id: number }[], findings: FindingsOf): Promise<Lot> {
  const { read, decided } = await store.read(async db => {
    const rows = await db
      .selectFrom('story')
      .select(['id', 'articles'])
      .where('changed', '=', 1)
      .where('id', 'not in', padded([0, ...others.map(({ id }) => id)]))
      .orderBy('id', 'desc')
      .limit(AT_ONCE)
      .execute()
    return { read: await readStories(db, firstOf(rows)), decided: await decisionsSoFar(db) }
  })
  const found = findings(read)
  found.catch(() => {}) // told when its turn comes
  return { read, found, decided }
}

/** The first of some stories, as many as have so many articles together: a few long ones are as much as many short ones. */
function firstOf(stories: readonly { readonly id: number; readonly articles: number }[]): number[] {
  let articles = 0
  const most = stories.findIndex(story => {
    articles += story.articles
    return articles >= ARTICLES_AT_ONCE
  })
  return stories.slice(0, most < 0 ? undefined : most + 1).map(({ id }) => id)
}

async function toldOf({ read, found }: Lot): Promise<ToldStory[]> {
  const all = await found
  return read.map((story, i) => toldStory(story, all[i] as Findings))
}

/** Writes down what stories tell; of those that others changed meanwhile, that is left for the next time. */
function write(store: Store, told: readonly ToldStory[], decided: string): Promise<void> {
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
