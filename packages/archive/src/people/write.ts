import type { Transaction } from 'kysely'
import { ask } from '../rows/ask.ts'
import { insertNewRows, insertRows } from '../rows/insert.ts'
import { storable } from '../rows/storable.ts'
import type { Tables } from '../schema/tables.ts'
import type { Store } from '../store.ts'
import type { Candidate } from './candidates.ts'
import { isTelling, type Member } from './member.ts'
import { withoutMiddle } from './middle-names.ts'
import { nameKey, sortKey } from './name-key.ts'
import { publicIds } from './public-id.ts'

/** A member and who it is. */
export interface Known {
  readonly member: Member
  readonly person: Candidate
}

/** Adds people whom the archive does not know; `doubt` are those of the same name from whom they stay apart. */
export async function addPeople(
  store: Store,
  db: Transaction<Tables>,
  added: readonly { readonly member: Member; readonly doubt: readonly Candidate[] }[],
): Promise<Known[]> {
  if (added.length === 0) return []
  const ids = await store.reserve(db, 'person', added.length)
  const slugs = await publicIds(
    db,
    added.map(({ member }) => member.key),
  )
  const people = added.map(({ member, doubt }, i) => ({
    member,
    doubt,
    person: newcomer(ids[i] as number, member),
  }))
  await insertRows(
    db,
    'person',
    people.map(({ member: { entity }, person }, i) => ({
      id: person.id,
      public: slugs[i] as string,
      type: entity.type,
      name: storable(entity.name),
      aliases: '[]',
      sort: sortKey(entity.name, entity.type),
      merged_into: null,
      read_as: null,
      read_name: null,
    })),
  )
  const names = people.map(({ member, person }) => ({
    name: member.key,
    person: person.id,
    whole: isTelling(member.entity) ? (1 as const) : (0 as const),
  }))
  await insertRows(db, 'person_name', names)
  const humans = people.filter(({ member }) => member.entity.type === 'person')
  const shorts = humans.map(({ member, person }) => ({ name: withoutMiddle(member.key), person: person.id }))
  await insertNewRows(
    db,
    'person_name',
    shorts.flatMap(({ name, person }) => (name === undefined ? [] : { name, person, whole: 0 as const })),
  )
  const doubts = people.flatMap(({ person, doubt }) => doubt.map(other => ({ person: person.id, other: other.id })))
  await insertRows(db, 'doubt', doubts)
  return people
}

function newcomer(id: number, { entity: { type, name } }: Member): Candidate {
  return { id, named: { id, name, aliases: [] }, type, name, aliases: [], titles: [] }
}

/** Where people stand; `day` is that of publication, else that of keeping. */
export interface Appearance {
  readonly version: number
  readonly article: number
  readonly day: string
}

/** Somebody who stands somewhere. */
export interface Standing extends Known {
  readonly where: Appearance
}

/** Writes down that people stand in versions, by which names and in which offices. */
export async function addPresence(db: Transaction<Tables>, known: readonly Standing[]): Promise<void> {
  await insertRows(
    db,
    'presence',
    known.map(({ member, person, where: { version, article, day } }) => ({
      person: person.id,
      version,
      article,
      entity: storable(member.entity.id),
      day,
      read_as: person.named.id === person.id ? null : person.named.id,
    })),
  )
  const roles = known.flatMap(({ member, person, where: { version } }) =>
    member.entity.roles.map(({ title, body, span }) => ({
      person: person.id,
      title: storable(title),
      body: body === undefined ? null : storable(body),
      version,
      starts: span.from,
      ends: span.to,
    })),
  )
  await insertRows(db, 'role', roles)
  const humans = known.filter(({ member }) => member.entity.type === 'person')
  const titles = humans.flatMap(({ member, person }) =>
    member.titles
      .filter(own => !person.titles.some(({ title, body }) => title === own.title && body === own.body))
      .map(title => ({ person: person.named.id, ...title })),
  )
  await insertNewRows(db, 'person_title', titles)
  await addAliases(db, known)
}

// More are misreadings, and a list nobody reads.
const MOST_ALIASES = 20

async function addAliases(db: Transaction<Tables>, known: readonly Known[]): Promise<void> {
  const told = known.map(each => ({ ...each, fresh: freshAliases(each) })).filter(({ fresh }) => fresh.length > 0)
  for (const { person, fresh } of told) {
    const { id, aliases } = person.named
    const values = [JSON.stringify([...aliases, ...fresh]), id] as const
    await ask(db, 'aliases', values, () => db.updateTable('person').set({ aliases: values[0] }).where('id', '=', id))
  }
  const names = told.map(({ fresh }) => [...new Set(fresh.map(nameKey))].filter(key => key !== ''))
  await insertNewRows(
    db,
    'person_name',
    told.flatMap(({ person }, i) =>
      (names[i] ?? []).map(name => ({ name, person: person.named.id, whole: 0 as const })),
    ),
  )
  // A name that tells by itself finds them from now on, by whatever they were found this time.
  for (const [i, { member, person }] of told.entries()) {
    if (!names[i]?.includes(member.key) || !isTelling(member.entity)) continue
    await ask(db, 'whole', [1, member.key, person.named.id], () =>
      db
        .updateTable('person_name')
        .set({ whole: 1 })
        .where('name', '=', member.key)
        .where('person', '=', person.named.id),
    )
  }
}

/** By what they are called for the first time. */
function freshAliases({ member, person: { named } }: Known): string[] {
  const { name, aliases } = member.entity
  const told = new Set([named.name, ...named.aliases].map(storable))
  const forms = new Set([name, ...aliases].map(storable))
  return [...forms].filter(form => !told.has(form)).slice(0, Math.max(0, MOST_ALIASES - named.aliases.length))
}
