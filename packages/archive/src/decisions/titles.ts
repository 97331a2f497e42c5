import type { Transaction } from 'kysely'
import { recordsOf } from '../keep/record-of.ts'
import { memberOf, type Title, titlesOf } from '../people/member.ts'
import { insertNewRows } from '../rows/insert.ts'
import { padded } from '../rows/padded.ts'
import { storable } from '../rows/storable.ts'
import type { Tables } from '../schema/tables.ts'
import type { Db } from '../store.ts'

/** An entity of a version that the engine takes for somebody, and a reviewer for another. */
export interface Taken {
  readonly person: number
  readonly version: number
  readonly article: number
  readonly entity: string
}

/**
 * Gives the offices of those who were split from somebody to the one they are now, and takes from the former those that
 * no other article tells of them: by its offices a name is known in articles to come.
 */
export async function partTitles(db: Transaction<Tables>, into: number, taken: readonly Taken[]): Promise<void> {
  for (const [person, own] of await titlesOfTaken(db, taken)) {
    await insertNewRows(db, 'person_title', rowsOf(into, own))
    const articles = taken.filter(each => each.person === person).map(({ article }) => article)
    const kept = new Set((await titlesElsewhere(db, person, articles)).map(keyOf))
    for (const { title, body } of own.filter(each => !kept.has(keyOf(each)))) {
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
export async function rejoinTitles(db: Transaction<Tables>, taken: readonly Taken[]): Promise<void> {
  for (const [person, own] of await titlesOfTaken(db, taken)) {
    await insertNewRows(db, 'person_title', rowsOf(person, own))
  }
}

function rowsOf(person: number, titles: readonly Title[]): Tables['person_title'][] {
  return titles.map(title => ({ person, ...title }))
}

function keyOf({ title, body }: Title): string {
  return JSON.stringify([title, body])
}

function distinct(titles: readonly Title[]): Title[] {
  return [...new Map(titles.map(title => [keyOf(title), title])).values()]
}

/** The offices that the articles tell of them, by whom the engine takes them for. */
async function titlesOfTaken(db: Db, taken: readonly Taken[]): Promise<ReadonlyMap<number, Title[]>> {
  const versions = [...new Set(taken.map(({ version }) => version))]
  const records = new Map((await recordsOf(db, versions)).map((record, i) => [versions[i], record]))
  const titles = taken.map(({ person, version, entity }) => {
    const own = records.get(version)?.entities.find(({ id }) => storable(id) === entity)
    return { person, titles: own?.type === 'person' ? memberOf(own).titles : [] }
  })
  return new Map(
    [...Map.groupBy(titles, ({ person }) => person)].map(([person, all]) => [
      person,
      distinct(all.flatMap(each => each.titles)),
    ]),
  )
}

/** The offices that other articles tell of those who are taken for somebody and are not split from them. */
async function titlesElsewhere(db: Db, person: number, articles: readonly number[]): Promise<Title[]> {
  const { end } = await db
    .selectFrom('person')
    .select(({ fn }) => fn.coalesce('merged_into', 'id').as('end'))
    .where('id', '=', person)
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('presence')
    .innerJoin('role', join =>
      join.onRef('role.version', '=', 'presence.version').onRef('role.person', '=', 'presence.person'),
    )
    .select(['role.title', 'role.body'])
    .distinct()
    .where(eb => eb(eb.fn.coalesce('presence.read_as', 'presence.person'), '=', person))
    .where('presence.person', '=', end)
    .where('presence.article', 'not in', padded(articles))
    .execute()
  return distinct(titlesOf({ roles: rows.map(({ title, body }) => (body === null ? { title } : { title, body })) }))
}
