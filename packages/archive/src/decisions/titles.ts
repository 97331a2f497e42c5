import type { Transaction } from 'kysely'
import { type Title, titlesOf } from '../people/member.ts'
import { insertNewRows } from '../rows/insert.ts'
import { padded } from '../rows/padded.ts'
import type { Tables } from '../schema/tables.ts'
import type { Db } from '../store.ts'

/**
 * Gives the offices that some articles tell of somebody to the one who was split from them there, and takes from the former
 * those that no other article tells of them: by its offices a name is known in articles to come.
 */
export async function partTitles(db: Transaction<Tables>, into: number, from: readonly Taken[]): Promise<void> {
  for (const { person, articles } of from) {
    const there = await had(db, person, await titlesIn(db, person, articles))
    const elsewhere = await titlesIn(db, person, articles, 'not in')
    await insertNewRows(
      db,
      'person_title',
      there.map(title => ({ person: into, ...title })),
    )
    const kept = new Set(elsewhere.map(keyOf))
    for (const { title, body } of there) {
      if (kept.has(keyOf({ title, body }))) continue
      await db
        .deleteFrom('person_title')
        .where('person', '=', person)
        .where('title', '=', title)
        .where('body', '=', body)
        .execute()
    }
  }
}

/** Gives them back. */
export async function rejoinTitles(db: Transaction<Tables>, into: number, from: readonly Taken[]): Promise<void> {
  for (const { person, articles } of from) {
    const there = await had(db, into, await titlesIn(db, person, articles))
    await insertNewRows(
      db,
      'person_title',
      there.map(title => ({ person, ...title })),
    )
  }
}

/** For whom the engine takes somebody, and in which articles. */
export interface Taken {
  readonly person: number
  readonly articles: readonly number[]
}

function keyOf({ title, body }: Title): string {
  return JSON.stringify([title, body])
}

/** Those of some offices by which somebody is known. */
async function had(db: Db, person: number, titles: readonly Title[]): Promise<Title[]> {
  const rows = await db.selectFrom('person_title').select(['title', 'body']).where('person', '=', person).execute()
  const known = new Set(rows.map(keyOf))
  return titles.filter(title => known.has(keyOf(title)))
}

/** The offices of those whom the engine takes for somebody, in some articles or outside of them. */
async function titlesIn(
  db: Db,
  person: number,
  articles: readonly number[],
  where: 'in' | 'not in' = 'in',
): Promise<Title[]> {
  const rows = await db
    .selectFrom('presence')
    .innerJoin('role', join =>
      join.onRef('role.version', '=', 'presence.version').onRef('role.person', '=', 'presence.person'),
    )
    .select(['role.title', 'role.body'])
    .distinct()
    .where(eb => eb(eb.fn.coalesce('presence.read_as', 'presence.person'), '=', person))
    .where('presence.article', where, padded(articles))
    .execute()
  const titles = titlesOf({ roles: rows.map(({ title, body }) => (body === null ? { title } : { title, body })) })
  return [...new Map(titles.map(title => [keyOf(title), title])).values()]
}
