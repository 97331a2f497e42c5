import type { Transaction } from 'kysely'
import { recordsOf } from '../keep/record-of.ts'
import { memberOf, type Title, titlesOf } from '../people/member.ts'
import { inChunks } from '../rows/chunks.ts'
import { insertNewRows } from '../rows/insert.ts'
import { storable } from '../rows/storable.ts'
import type { Tables } from '../schema/tables.ts'
import type { Db } from '../store.ts'
import { routesOf } from './identity.ts'
import { identityOf } from './identity-of.ts'
import { type Presence, standsIn } from './settle-people.ts'

/**
 * Gives the offices of those who were split from somebody to the one they are now, takes from the former those that no
 * other article tells of them, and gives back what was taken where a split was undone: by its offices a name is known in
 * articles to come. Whose the index is in these articles must have been settled before.
 */
export async function settleTitles(db: Transaction<Tables>): Promise<void> {
  const { steps, articles } = await identityOf(db)
  if (articles.length === 0) return
  const stands = await standsIn(db, articles)
  const titles = await titlesAt(db, stands)
  const routes = routesOf(
    steps,
    stands.map(({ person, read_as, article }) => ({ person: read_as ?? person, article })),
  )
  const [has, had] = [new Titles(), new Titles()]
  for (const [i, route] of routes.entries()) {
    const [own, now] = [titles[i] ?? [], route.at(-1) as number]
    has.add(now, own)
    for (const person of route) if (person !== now) had.add(person, own)
  }
  await insertNewRows(db, 'person_title', has.rows())
  for (const [person, lost] of had.without(has)) {
    const elsewhere = new Set((await titlesElsewhere(db, person, articles)).map(keyOf))
    for (const { title, body } of lost.filter(each => !elsewhere.has(keyOf(each)))) {
      await db
        .deleteFrom('person_title')
        .where('person', '=', person)
        .where('title', '=', title)
        .where('body', '=', body)
        .execute()
    }
  }
}

/** The different offices of people. */
class Titles {
  readonly #of = new Map<number, Map<string, Title>>()

  add(person: number, titles: readonly Title[]): void {
    if (titles.length === 0) return
    const own = this.#of.get(person) ?? new Map<string, Title>()
    this.#of.set(person, own)
    for (const title of titles) own.set(keyOf(title), title)
  }

  rows(): Tables['person_title'][] {
    return [...this.#of].flatMap(([person, own]) => [...own.values()].map(title => ({ person, ...title })))
  }

  /** Those that others do not hold of the same people, by person. */
  without(others: Titles): [number, Title[]][] {
    return [...this.#of]
      .map(([person, own]): [number, Title[]] => {
        const known = others.#of.get(person)
        return [person, [...own].filter(([key]) => !known?.has(key)).map(([, title]) => title)]
      })
      .filter(([, titles]) => titles.length > 0)
  }
}

function keyOf({ title, body }: Title): string {
  return JSON.stringify([title, body])
}

/** The offices that articles tell of some who stand in them, in their order; only human beings hold offices. */
async function titlesAt(db: Db, stands: readonly Presence[]): Promise<Title[][]> {
  const versions = [...new Set(stands.map(({ version }) => version))]
  const found = new Map<string, readonly Title[]>()
  for (const chunk of inChunks(versions, 50)) {
    for (const [i, { entities }] of (await recordsOf(db, chunk)).entries()) {
      const humans = entities.filter(({ type }) => type === 'person')
      for (const human of humans) found.set(`${chunk[i]} ${storable(human.id)}`, memberOf(human).titles)
    }
  }
  return stands.map(({ version, entity }) => [...(found.get(`${version} ${entity}`) ?? [])])
}

/** The offices that other articles tell of those who are taken for somebody there. */
async function titlesElsewhere(db: Db, person: number, articles: readonly number[]): Promise<Title[]> {
  const rows = await db
    .selectFrom('presence')
    .innerJoin('role', join =>
      join.onRef('role.version', '=', 'presence.version').onRef('role.person', '=', 'presence.person'),
    )
    .select(['role.title', 'role.body', 'presence.article'])
    .distinct()
    .where(eb => eb.or([eb('presence.read_as', '=', person), eb('presence.person', '=', person)]))
    .where(eb => eb(eb.fn.coalesce('presence.read_as', 'presence.person'), '=', person))
    .execute()
  const within = new Set(articles)
  const roles = rows.filter(({ article }) => !within.has(article))
  return titlesOf({ roles: roles.map(({ title, body }) => (body === null ? { title } : { title, body })) })
}
