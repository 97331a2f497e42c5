import type { Person, Record } from '@onrecord/record'
import type { Transaction } from 'kysely'
import { absorb } from '../people/absorb.ts'
import { memberOf } from '../people/member.ts'
import { type Appearance, addPeople, addPresence, type Known } from '../people/write.ts'
import { insertNewRows } from '../rows/insert.ts'
import { padded } from '../rows/padded.ts'
import type { Tables } from '../schema/tables.ts'
import type { Store } from '../store.ts'
import { presenceKey as keyOf } from './findings.ts'
import { giveStatements } from './give-statements.ts'
import type { ToldStory } from './told.ts'

/**
 * Recognises within a story whom a name alone does not tell: a surname, "the council", "the minister". Whoever the dossier
 * finds to be somebody of the archive joins them; others become people of the archive, who stand in this story only. Gives
 * the archive's ids by the ids of the dossier's people.
 */
export async function identify(
  store: Store,
  db: Transaction<Tables>,
  { dossier, records, versions, strangers }: ToldStory,
): Promise<ReadonlyMap<string, number>> {
  const present = await presences(db, versions, strangers)
  const absorbed = new Map<number, number>()
  const presentAs = (version: number, entity: string): Present | undefined => {
    const known = present.get(keyOf(version, entity))
    if (!known) return undefined
    const { person, readAs, whole } = known
    return { person: absorbed.get(person) ?? person, readAs: absorbed.get(readAs) ?? readAs, whole }
  }
  const ids = new Map<string, number>()
  for (const person of dossier.people) {
    const members = entitiesOf(person, records)
    const known = members.map(({ version, entity }) => presentAs(version, entity.id))
    const id = (await oneOf(store, db, known, absorbed)) ?? (await added(store, db, members[0] as Found))
    ids.set(person.id, id)
    await addMembers(
      store,
      db,
      members.filter((_, i) => known[i] === undefined),
      id,
      known.find(each => each?.person === id)?.readAs ?? id,
    )
  }
  return ids
}

interface Found {
  readonly version: number
  readonly record: Record
  readonly entity: Record['entities'][number]
}

interface Present {
  readonly person: number
  /** For whom the engine takes them, whatever reviewers decided. */
  readonly readAs: number
  readonly whole: 0 | 1
}

function entitiesOf(person: Person, records: ToldStory['records']): Found[] {
  return person.in.flatMap(({ article, entity: id }) => {
    const version = Number(article)
    const record = records.get(version)
    const entity = record?.entities.find(entity => entity.id === id)
    return record && entity ? [{ version, record, entity }] : []
  })
}

/** Who is in some versions already, and whether it is somebody with a name that tells. */
async function presences(
  db: Transaction<Tables>,
  versions: readonly number[],
  strangers: ToldStory['strangers'],
): Promise<ReadonlyMap<string, Present>> {
  const rows = await db
    .selectFrom('presence')
    .select(['version', 'entity', 'person', 'read_as'])
    .select(eb =>
      eb
        .selectFrom('person_name')
        .select(({ fn }) => fn.max('whole').as('whole'))
        .whereRef('person_name.person', '=', 'presence.person')
        .as('whole'),
    )
    .where('version', 'in', padded(versions))
    .execute()
  const named = [...strangers].map(([key, person]) => [key, { person, readAs: person, whole: 1 }] as const)
  return new Map<string, Present>([
    ...named,
    ...rows.map(
      ({ version, entity, person, read_as, whole }) =>
        [keyOf(version, entity), { person, readAs: read_as ?? person, whole: whole ? 1 : 0 }] as const,
    ),
  ])
}

/**
 * The one person of the archive that a person of the dossier is, the one met most. Those without a telling name are
 * found to be that one; two with telling names stay apart, and in doubt: the archive knows more of them than this story.
 */
async function oneOf(
  store: Store,
  db: Transaction<Tables>,
  known: readonly (Present | undefined)[],
  absorbed: Map<number, number>,
): Promise<number | undefined> {
  const counts = Map.groupBy(
    known.filter(each => each !== undefined),
    ({ person }) => person,
  )
  const [best, ...others] = [...counts.values()].sort(
    (a, b) => (b[0]?.whole ?? 0) - (a[0]?.whole ?? 0) || b.length - a.length,
  )
  const one = best?.[0]
  if (!one) return undefined
  for (const [other] of others) {
    if (!other) continue
    if (other.whole === 0) {
      await absorb(store, db, other.person, one.person)
      absorbed.set(other.person, one.person)
    } else
      await insertNewRows(db, 'doubt', [
        { person: Math.max(one.person, other.person), other: Math.min(one.person, other.person) },
      ])
  }
  return one.person
}

async function added(store: Store, db: Transaction<Tables>, { entity }: Found): Promise<number> {
  const [known] = await addPeople(store, db, [{ member: memberOf(entity), doubt: [] }])
  return (known as Known).person.id
}

async function addMembers(
  store: Store,
  db: Transaction<Tables>,
  members: readonly Found[],
  person: number,
  readAs: number,
): Promise<void> {
  if (members.length === 0) return
  // What is told of them goes to the one whom the engine takes them for.
  const row = await db
    .selectFrom('person')
    .select(['type', 'name', 'aliases'])
    .where('id', '=', readAs)
    .executeTakeFirstOrThrow()
  const titles = await db.selectFrom('person_title').select(['title', 'body']).where('person', '=', readAs).execute()
  let named = { id: readAs, name: row.name, aliases: JSON.parse(row.aliases) as readonly string[] }
  for (const { version, record, entity } of members) {
    const where = await appearanceIn(db, version)
    // A description is no name to be found by.
    const member = memberOf(entity.type === 'unnamed' ? { ...entity, name: row.name, aliases: [] } : entity)
    await addPresence(db, where, [{ member, person: { ...row, aliases: named.aliases, id: person, named, titles } }])
    named = { ...named, aliases: [...named.aliases, entity.name, ...entity.aliases] }
    await giveStatements(store, db, version, record, entity.id, person)
  }
}

async function appearanceIn(db: Transaction<Tables>, version: number): Promise<Appearance> {
  const { article, published, added } = await db
    .selectFrom('version')
    .select(['article', 'published', 'added'])
    .where('id', '=', version)
    .executeTakeFirstOrThrow()
  return { version, article, day: (published ?? added).slice(0, 10) }
}
