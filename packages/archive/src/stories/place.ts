import { sql, type Transaction } from 'kysely'
import type { News } from '../keep/keep.ts'
import { ask } from '../rows/ask.ts'
import { insertRows } from '../rows/insert.ts'
import { storable } from '../rows/storable.ts'
import type { Tables } from '../schema/tables.ts'
import type { Store } from '../store.ts'

/** In days; a story that nobody wrote of for so long is another one when it comes back. */
const NEAR = 45
const LARGEST = 60
// Of how many people and bodies, each of whom stands mostly in articles of one story, makes an article part of it.
const FEWEST_SHARED = 2
const ENOUGH = 1.2
// Whoever stands in more articles of these weeks is in all the papers, and tells no story from another.
const EVERYWHERE = 25

/**
 * Puts a new article into the story that it tells: the one in which most of its people stand, and stand mostly, of those that
 * were told in these weeks; else into a story of its own. A new version stays in the story of its article.
 */
export async function placeInStory(store: Store, db: Transaction<Tables>, news: News): Promise<void> {
  const { article, version, number, day } = news
  if (number > 1) return markChanged(db, article)
  const story = await bestStory(db, version, day)
  if (story === undefined) await addStory(store, db, news)
  else await joinStory(db, story, news)
}

async function markChanged(db: Transaction<Tables>, article: number): Promise<void> {
  const own = db.selectFrom('story_article').select('story').where('article', '=', article)
  await db.updateTable('story').set({ changed: 1 }).where('id', 'in', own).execute()
}

async function bestStory(db: Transaction<Tables>, version: number, day: string): Promise<number | undefined> {
  const present = await ask(db, 'present', [version], () =>
    db.selectFrom('presence').select('person').where('version', '=', version).orderBy('person'),
  )
  const people = [...new Set(present.map(({ person }) => person))]
  if (people.length < FEWEST_SHARED) return undefined
  const rows = await appearances(db, people, shifted(day, -NEAR), shifted(day, NEAR))
  const full = new Set(rows.filter(({ articles }) => articles >= LARGEST).map(({ story }) => story))
  const [best] = [...scored(rows)]
    .filter(([story, { score, shared }]) => !full.has(story) && score >= ENOUGH && shared >= FEWEST_SHARED)
    .sort(([a, x], [b, y]) => y.score - x.score || a - b)
  return best?.[0]
}

interface Appearances {
  readonly person: number
  readonly story: number
  readonly articles: number
  readonly times: number
}

/** How often some people stand in the articles of each story, from one day to another; of those in all the papers, in part. */
function appearances(
  db: Transaction<Tables>,
  people: readonly number[],
  from: string,
  to: string,
): Promise<Appearances[]> {
  const latest = people.map(
    (person, i) => sql`select * from (select person, article from presence
      where person = ${person} and day >= ${from} and day <= ${to}
      order by day desc, article desc limit ${sql.lit(EVERYWHERE + 2)}) as ${sql.ref(`latest${i}`)}`,
  )
  const values = people.flatMap(person => [person, from, to])
  return ask(db, `appearances ${people.length}`, values, () => ({
    compile: () =>
      sql<Appearances>`select latest.person, story.id as story, story.articles, count(*) as times
        from (${sql.join(latest, sql` union all `)}) as latest
        join story_article on story_article.article = latest.article
        join story on story.id = story_article.story
        group by latest.person, story.id, story.articles`.compile(db),
  }))
}

/** For each story how much of their appearances its people have in it, summed, and how many people. */
function scored(rows: readonly Appearances[]) {
  const scores = new Map<number, { score: number; shared: number }>()
  for (const own of Map.groupBy(rows, ({ person }) => person).values()) {
    const all = own.reduce((sum, { times }) => sum + times, 0)
    if (all > EVERYWHERE) continue
    for (const { story, times } of own) {
      const { score, shared } = scores.get(story) ?? { score: 0, shared: 0 }
      scores.set(story, { score: score + times / all, shared: shared + 1 })
    }
  }
  return scores
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

async function addStory(store: Store, db: Transaction<Tables>, { article, day, record, text }: News): Promise<void> {
  const [story = 0] = await store.reserve(db, 'story', 1)
  const title = record.article.headline ?? text.slice(0, 100).trim().split('\n')[0] ?? ''
  const row = { id: story, title: storable(title), first_day: day, last_day: day, articles: 1, changed: 1 as const }
  await insertRows(db, 'story', [row])
  await insertRows(db, 'story_article', [{ story, article }])
}

async function joinStory(db: Transaction<Tables>, story: number, { article, day }: News): Promise<void> {
  await insertRows(db, 'story_article', [{ story, article }])
  await ask(db, 'grown', [1, day, day, day, day, 1, story], () =>
    db
      .updateTable('story')
      .set(eb => ({
        articles: eb('articles', '+', 1),
        first_day: eb.case().when('first_day', '<', day).then(eb.ref('first_day')).else(day).end(),
        last_day: eb.case().when('last_day', '>', day).then(eb.ref('last_day')).else(day).end(),
        changed: 1,
      }))
      .where('id', '=', story),
  )
}
