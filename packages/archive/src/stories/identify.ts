import type { Person, Record } from '@onrecord/record'
import type { Transaction } from 'kysely'
import { absorb } from '../people/absorb.ts'
import { type Candidate, titlesOf } from '../people/candidates.ts'
import { memberOf } from '../people/member.ts'
import { type Appearance, addPeople, addPresence, type Standing } from '../people/write.ts'
import { ask } from '../rows/ask.ts'
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
  const found: Recognised[] = []
  const settle = async () => {
    const all = found.splice(0)
    for (const [i, id] of (await write(store, db, all)).entries()) ids.set((all[i] as Recognised).id, id)
  }
  for (const { id, in: places } of dossier.people) {
    const members = entitiesOf(places, records)
    const known = members.map(({ version, entity }) => presentAs(version, entity.id))
    const [one, ...others] = byWeight(known)
    // What is told of somebody stands in the archive before they are met again, or found to be another.
    const isMet = found.some(({ one: other }) => one && other && isOne(one, other))
    if (isMet || others.some(({ whole }) => whole === 0)) await settle()
    if (one) await join(store, db, one, others, absorbed)
    found.push({ id, one, members: members.filter((_, i) => known[i] === undefined) })
  }
  await settle()
  return ids
}

/** A person of the dossier, the person of the archive that it is, if there is one, and where the archive did not know that. */
interface Recognised {
  readonly id: string
  readonly one: Present | undefined
  readonly members: readonly Found[]
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

function entitiesOf(places: Person['in'], records: ToldStory['records']): Found[] {
  return places.flatMap(({ article, entity: id }) => {
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
  const asked = padded(versions)
  const rows = await ask(db, `presences ${asked.length}`, asked, () =>
    db
      .selectFrom('presence')
      .select(['version', 'entity', 'person', 'read_as'])
      .select(eb =>
        eb
          .selectFrom('person_name')
          .select(({ fn }) => fn.max('whole').as('whole'))
          .whereRef('person_name.person', '=', 'presence.person')
          .as('whole'),
      )
      .where('version', 'in', asked),
  )
  const named = [...strangers].map(([key, person]) => [key, { person, readAs: person, whole: 1 }] as const)
  return new Map<string, Present>([
    ...named,
    ...rows.map(
      ({ version, entity, person, read_as, whole }) =>
        [keyOf(version, entity), { person, readAs: read_as ?? person, whole: whole ? 1 : 0 }] as const,
    ),
  ])
}

/** The people of the archive that a person of the dossier is, those with a telling name first, then the one met most. */
function byWeight(known: readonly (Present | undefined)[]): Present[] {
  const counts = Map.groupBy(
    known.filter(each => each !== undefined),
    ({ person }) => person,
  )
  return [...counts.values()]
    .sort((a, b) => (b[0]?.whole ?? 0) - (a[0]?.whole ?? 0) || b.length - a.length)
    .flatMap(([first]) => first ?? [])
}

function isOne(a: Present, b: Present): boolean {
  return a.person === b.person || a.readAs === b.readAs
}

/**
 * Makes one of the people of the archive that a person of the dossier is. Those without a telling name are found to be that
 * one; two with telling names stay apart, and in doubt: the archive knows more of them than this story.
 */
async function join(
  store: Store,
  db: Transaction<Tables>,
  one: Present,
  others: readonly Present[],
  absorbed: Map<number, number>,
): Promise<void> {
  for (const other of others) {
    if (other.whole === 0) {
      await absorb(store, db, other.person, one.person)
      absorbed.set(other.person, one.person)
    } else
      await insertNewRows(db, 'doubt', [
        { person: Math.max(one.person, other.person), other: Math.min(one.person, other.person) },
      ])
  }
}

/** Writes down where people stand and what they say, some of whom are new to the archive. Gives their ids. */
async function write(store: Store, db: Transaction<Tables>, found: readonly Recognised[]): Promise<number[]> {
  const firsts = found.flatMap(({ one, members: [first] }) => (one || !first ? [] : first))
  const added = await addPeople(
    store,
    db,
    firsts.map(({ entity }) => ({ member: memberOf(entity), doubt: [] })),
  )
  // What is told of people goes to those whom the engine takes them for.
  const met = await peopleBy(
    db,
    found.flatMap(({ one, members }) => (one && members.length > 0 ? one.readAs : [])),
  )
  const newcomers = added.values()
  const all = found.map(({ one, members }) => ({
    id: one?.person ?? 0,
    person: one ? met.get(one.readAs) : newcomers.next().value?.person,
    members,
  }))
  const ids = all.map(({ id, person }) => id || (person?.id ?? 0))
  const versions = found.flatMap(({ members }) => members.map(({ version }) => version))
  const where = await appearancesIn(db, [...new Set(versions)])
  await addPresence(
    db,
    all.flatMap(({ person, members }, i) =>
      person ? standings(members, { ...person, id: ids[i] as number }, where) : [],
    ),
  )
  const recognised = all.flatMap(({ members }, i) => members.map(each => ({ ...each, person: ids[i] as number })))
  await giveStatements(store, db, recognised)
  return ids
}

/** How a person stands in versions, called by one more name in each. */
function standings(
  members: readonly Found[],
  person: Candidate,
  where: ReadonlyMap<number, Appearance>,
): readonly Standing[] {
  let { named } = person
  return members.map(({ version, entity }) => {
    // A description is no name to be found by.
    const member = memberOf(entity.type === 'unnamed' ? { ...entity, name: person.name, aliases: [] } : entity)
    const standing = { member, person: { ...person, named }, where: where.get(version) as Appearance }
    named = { ...named, aliases: [...named.aliases, entity.name, ...entity.aliases] }
    return standing
  })
}

async function peopleBy(db: Transaction<Tables>, ids: readonly number[]): Promise<ReadonlyMap<number, Candidate>> {
  if (ids.length === 0) return new Map()
  const asked = padded(ids)
  const people = await ask(db, `people ${asked.length}`, asked, () =>
    db.selectFrom('person').select(['id', 'type', 'name', 'aliases']).where('id', 'in', asked),
  )
  const titles = await titlesOf(db, ids)
  return new Map(
    people.map(({ id, type, name, aliases: text }) => {
      const aliases: readonly string[] = JSON.parse(text)
      return [id, { id, named: { id, name, aliases }, type, name, aliases, titles: titles.get(id) ?? [] }]
    }),
  )
}

async function appearancesIn(
  db: Transaction<Tables>,
  versions: readonly number[],
): Promise<ReadonlyMap<number, Appearance>> {
  if (versions.length === 0) return new Map()
  const asked = padded(versions)
  const rows = await ask(db, `appearances in ${asked.length}`, asked, () =>
    db.selectFrom('version').select(['id', 'article', 'published', 'added']).where('id', 'in', asked),
  )
  return new Map(
    rows.map(({ id, article, published, added }) => [
      id,
      { version: id, article, day: (published ?? added).slice(0, 10) },
    ]),
  )
}
