import type { EntityType } from '@onrecord/record'
import type { Transaction } from 'kysely'
import { isTelling } from '../people/member.ts'
import { nameKey, sortKey } from '../people/name-key.ts'
import type { Tables } from '../schema/tables.ts'
import type { Db } from '../store.ts'
import { decisionIn } from './decision.ts'

/** Gives somebody the name that was last decided for them, or that they were read with; they are found by both. */
export async function settleName(db: Transaction<Tables>, who: string): Promise<void> {
  const person = await db.selectFrom('person').selectAll().where('public', '=', who).executeTakeFirst()
  if (!person) return
  const { id, type } = person
  const read = person.read_name ?? person.name
  const { given, ever } = await namesGiven(db, who)
  const name = given.at(-1) ?? read
  const aliases: string[] = JSON.parse(person.aliases)
  await db
    .updateTable('person')
    .set({ name, sort: sortKey(name, type), read_name: name === read ? null : read })
    .set({ aliases: JSON.stringify(aliases.filter(alias => alias !== read)) })
    .where('id', '=', id)
    .execute()
  const keys = await keysRead(db, id)
  const standing = new Set(given.map(nameKey))
  for (const key of new Set(ever.map(nameKey))) {
    const whole = standing.has(key) ? isWhole({ type, name: nameOf(given, key) }) || keys.get(key) : keys.get(key)
    await setKey(db, id, key, whole)
  }
  const articles = db.selectFrom('presence').select('article').where('person', '=', id)
  const stories = db.selectFrom('story_article').select('story').where('article', 'in', articles)
  await db.updateTable('story').set({ changed: 1 }).where('id', 'in', stories).execute()
}

function nameOf(names: readonly string[], key: string): string {
  return names.findLast(name => nameKey(name) === key) ?? ''
}

function isWhole({ type, name }: { readonly type: EntityType; readonly name: string }): 0 | 1 {
  return isTelling({ id: '', type, name, aliases: [], roles: [], mentions: [] }) ? 1 : 0
}

/** The names that reviewers `ever` gave somebody, in order, and those of them that nobody took back. */
async function namesGiven(
  db: Db,
  who: string,
): Promise<{ readonly given: readonly string[]; readonly ever: readonly string[] }> {
  const rows = await db.selectFrom('decision').selectAll().where('kind', '=', 'rename').orderBy('id').execute()
  const all = rows.flatMap(row => {
    const decision = decisionIn(row)
    return decision?.kind === 'rename' && decision.target.person === who ? decision : []
  })
  const namesOf = (these: typeof all) => these.map(({ value }) => value.name)
  return { given: namesOf(all.filter(({ undone }) => !undone)), ever: namesOf(all) }
}

/** By what somebody is found for what articles call them, and those whom a story found to be them: whole names or not. */
async function keysRead(db: Db, person: number): Promise<ReadonlyMap<string, 0 | 1>> {
  const rows = await db
    .selectFrom('person')
    .select(['type', 'name', 'read_name', 'aliases'])
    .where(eb => eb.or([eb('id', '=', person), eb('read_as', '=', person)]))
    .execute()
  const keys = new Map<string, 0 | 1>()
  for (const { aliases } of rows) for (const alias of JSON.parse(aliases) as string[]) keys.set(nameKey(alias), 0)
  for (const { type, name, read_name } of rows) {
    const own = read_name ?? name
    if (isWhole({ type, name: own })) keys.set(nameKey(own), 1)
    else if (!keys.has(nameKey(own))) keys.set(nameKey(own), 0)
  }
  return keys
}

async function setKey(db: Transaction<Tables>, person: number, name: string, whole: 0 | 1 | undefined): Promise<void> {
  if (whole === undefined) {
    await db.deleteFrom('person_name').where('person', '=', person).where('name', '=', name).execute()
    return
  }
  await db
    .insertInto('person_name')
    .values({ name, person, whole })
    .onConflict(conflict => conflict.columns(['name', 'person']).doUpdateSet({ whole }))
    .execute()
}
