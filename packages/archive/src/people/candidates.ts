import type { EntityType } from '@onrecord/record'
import { ask } from '../rows/ask.ts'
import { padded } from '../rows/padded.ts'
import type { Db } from '../store.ts'
import type { Member, Title } from './member.ts'
import { withoutMiddle } from './middle-names.ts'

/** Somebody of the archive who bears the name of a member. */
export interface Candidate {
  readonly id: number
  /** Who bears the name: another one where a reviewer decided that these two are one. What is told goes to them. */
  readonly named: Named
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly titles: readonly Title[]
}

/** Somebody as they are called. */
export interface Named {
  readonly id: number
  readonly name: string
  readonly aliases: readonly string[]
}

/** Who may be a member by name, the longest known first. */
export interface Namesakes {
  /** Those who bear the very name. */
  readonly same: readonly Candidate[]
  /** Humans who are called alike but for what stands between first name and surname. */
  readonly near: readonly Candidate[]
}

/** Who bears the names of some members, by the member's key. */
export async function candidatesFor(db: Db, members: readonly Member[]): Promise<ReadonlyMap<string, Namesakes>> {
  if (members.length === 0) return new Map()
  const shorts = members.filter(({ entity }) => entity.type === 'person').flatMap(({ key }) => withoutMiddle(key) ?? [])
  const keys = padded([...new Set([...members.map(({ key }) => key), ...shorts])])
  const rows = await ask(db, `candidates ${keys.length}`, keys, () =>
    db
      .selectFrom('person_name')
      .innerJoin('person as named', 'named.id', 'person_name.person')
      // Whoever was found to be somebody else is looked up there.
      .innerJoin('person', join => join.on(eb => eb('person.id', '=', eb.fn.coalesce('named.merged_into', 'named.id'))))
      .select([
        'person_name.name as key',
        'person_name.whole',
        'person.id',
        'person.type',
        'person.name',
        'person.aliases',
      ])
      .select(['named.id as named', 'named.name as namedName', 'named.aliases as namedAliases'])
      .where('person_name.name', 'in', keys)
      .orderBy('person.id'),
  )
  const humans = rows.filter(({ type }) => type === 'person')
  const titles = await titlesOf(db, [...new Set(humans.flatMap(({ id, named }) => [id, named]))])
  const byKey = Map.groupBy(rows, ({ key }) => key)
  const drawn = (all: readonly Row[]) => distinct(all).map(rows => candidateOf(rows, titles))
  return new Map(
    members.map(({ key, entity }) => {
      const own = byKey.get(key) ?? []
      const same = drawn(own.filter(({ whole }) => whole === 1))
      const alike = [...own.filter(({ whole }) => whole === 0), ...(byKey.get(withoutMiddle(key) ?? '') ?? [])]
      const isNear = ({ id, type }: Candidate) => type === 'person' && !same.some(one => one.id === id)
      return [key, { same, near: entity.type === 'person' ? drawn(alike).filter(isNear) : [] }]
    }),
  )
}

interface Row {
  readonly key: string
  readonly whole: 0 | 1
  readonly id: number
  readonly type: EntityType
  readonly name: string
  readonly aliases: string
  readonly named: number
  readonly namedName: string
  readonly namedAliases: string
}

/** The rows of each person, the one who bears the name themself first. */
function distinct(rows: readonly Row[]): Row[][] {
  const people = Map.groupBy(rows, ({ id }) => id)
  return [...people.values()].map(all => all.sort((a, b) => Number(a.named !== a.id) - Number(b.named !== b.id)))
}

function candidateOf(rows: readonly Row[], titles: ReadonlyMap<number, readonly Title[]>): Candidate {
  const [{ id, type, name, aliases, named, namedName, namedAliases }] = rows as [Row]
  const bearers = new Set([id, ...rows.map(row => row.named)])
  return {
    id,
    named: { id: named, name: namedName, aliases: JSON.parse(namedAliases) },
    type,
    name,
    aliases: JSON.parse(aliases),
    titles: [...bearers].flatMap(bearer => titles.get(bearer) ?? []),
  }
}

/** The offices of some people. */
export async function titlesOf(db: Db, people: readonly number[]): Promise<ReadonlyMap<number, readonly Title[]>> {
  if (people.length === 0) return new Map()
  const ids = padded(people)
  const rows = await ask(db, `titles ${ids.length}`, ids, () =>
    db.selectFrom('person_title').selectAll().where('person', 'in', ids),
  )
  return Map.groupBy(rows, ({ person }) => person)
}

// Enough to meet somebody again; whoever is in all the papers keeps company with everybody.
const LOOKED_AT = 200

/** How many of some others somebody stood in an article with before, going by the latest articles. */
export async function companyOf(db: Db, person: number, others: readonly number[]): Promise<number> {
  const known = others.filter(other => other !== person)
  if (known.length === 0) return 0
  const ids = padded(known)
  const [found] = await ask(db, `company ${ids.length}`, [person, LOOKED_AT, ...ids], () =>
    db
      .selectFrom(eb =>
        eb
          .selectFrom('presence')
          .select('version')
          .where('person', '=', person)
          .orderBy('day', 'desc')
          .limit(LOOKED_AT)
          .as('own'),
      )
      .innerJoin('presence as other', 'other.version', 'own.version')
      .select(({ fn }) => fn.count<number>('other.person').distinct().as('others'))
      .where('other.person', 'in', ids),
  )
  return Number(found?.others ?? 0)
}
