import type { Transaction } from 'kysely'
import { inChunks } from '../rows/chunks.ts'
import { padded } from '../rows/padded.ts'
import type { Tables } from '../schema/tables.ts'
import type { Db } from '../store.ts'
import type { Decision } from './decision.ts'
import { endsAfter, resolved, type Step } from './identity.ts'
import { identityDecisions } from './standing.ts'

/**
 * Draws who is who from what the engine found and the decisions to merge and split, in their order: whom people are merged
 * into, and who stands in which version. It changes only what differs, and gives the versions in which somebody is
 * somebody else now; their statements are to be settled.
 */
export async function settlePeople(db: Transaction<Tables>): Promise<number[]> {
  const identity = await identityOf(db)
  const ends = endsAfter(identity.steps, [...identity.read.values()])
  const moved: number[] = []
  const rows = await peopleIn(db, [...identity.read.keys()])
  for (const { id, merged_into } of rows) {
    const end = ends.get(identity.read.get(id) ?? id) ?? id
    const into = end === id ? null : end
    if (into === merged_into) continue
    await db.updateTable('person').set({ merged_into: into }).where('id', '=', id).execute()
    moved.push(id)
  }
  const [stands, apart] = [await standsOf(db, moved), await standsIn(db, identity.articles)]
  const distinct = new Map([...stands, ...apart].map(stand => [`${stand.version} ${stand.entity}`, stand]))
  return settleStands(db, identity.steps, [...distinct.values()])
}

/** The same for who stands in some versions only, such as new ones: what was split stays apart in them. */
export async function settlePresence(db: Transaction<Tables>, versions: readonly number[]): Promise<number[]> {
  const { steps } = await identityOf(db)
  if (!steps.some(({ kind }) => kind === 'part')) return []
  const rows = await presences(db).where('version', 'in', padded(versions)).execute()
  return settleStands(db, steps, rows)
}

/** Everybody who was found by a standing decision to be one with others, or another. */
export async function decidedPeople(db: Db): Promise<ReadonlySet<number>> {
  const { steps } = await identityOf(db)
  const people = steps.flatMap(({ person, into }) => [person, into])
  return new Set(endsAfter(steps, people).values())
}

/** What was decided of who is who, by the numbers of people; `read` leads from each to whom the engine found them to be. */
interface Identity {
  readonly steps: readonly Step[]
  readonly read: ReadonlyMap<number, number>
  /** In which somebody is, or was, split from somebody. */
  readonly articles: readonly number[]
}

async function identityOf(db: Db): Promise<Identity> {
  const decisions = await identityDecisions(db)
  const named = decisions.flatMap(({ target, value }) => [(target as Named).person, (value as Into).into])
  const ids = await idsOf(db, named)
  const read = await readAs(db, [...ids.values()])
  const articles = await articleIds(
    db,
    decisions.flatMap(({ target }) => (target as Partial<Split>).articles ?? []),
  )
  const of = (id: string) => {
    const own = ids.get(id)
    return own === undefined ? undefined : (read.get(own) ?? own)
  }
  const steps = decisions.filter(({ undone }) => !undone).flatMap(decision => stepOf(decision, of, articles))
  return { steps: [...steps, ...ledBack(decisions, steps, of)], read, articles: [...articles.values()] }
}

interface Named {
  readonly person: string
}
interface Into {
  readonly into: string
}
interface Split {
  readonly articles: readonly string[]
}

function stepOf(
  decision: Decision,
  of: (id: string) => number | undefined,
  articles: ReadonlyMap<string, number>,
): Step[] {
  if (decision.kind !== 'merge' && decision.kind !== 'split') return []
  const [person, into] = [of(decision.target.person), of(decision.value.into)]
  if (person === undefined || into === undefined) return []
  if (decision.kind === 'merge') return [{ kind: 'join', person, into }]
  const within = new Set(decision.target.articles.flatMap(address => articles.get(address) ?? []))
  return [{ kind: 'part', person, articles: within, into }]
}

/** Splits that were undone leave ids behind, which lead back, unless they were merged into others since. */
function ledBack(
  decisions: readonly Decision[],
  steps: readonly Step[],
  of: (id: string) => number | undefined,
): Step[] {
  const undone = decisions.filter(decision => decision.kind === 'split' && decision.undone !== null)
  return undone.flatMap(({ target, value }): Step[] => {
    const [person, into] = [of((target as Named).person), of((value as Into).into)]
    if (person === undefined || into === undefined) return []
    return endsAfter(steps, [into]).get(into) === into ? [{ kind: 'join', person: into, into: person }] : []
  })
}

async function idsOf(db: Db, names: readonly string[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const chunk of inChunks([...new Set(names)], 256)) {
    const rows = await db.selectFrom('person').select(['id', 'public']).where('public', 'in', padded(chunk)).execute()
    for (const { id, public: own } of rows) ids.set(own, id)
  }
  return ids
}

/** Whom the engine found people to be, in the end; those who are themselves, too, and those on the way. */
async function readAs(db: Db, people: readonly number[]): Promise<Map<number, number>> {
  const next = new Map<number, number | null>()
  for (let open = [...new Set(people)]; open.length > 0; ) {
    const found: { id: number; read_as: number | null }[] = []
    for (const chunk of inChunks(open, 256)) {
      const query = db.selectFrom('person').select(['id', 'read_as']).where('id', 'in', padded(chunk))
      found.push(...(await query.execute()))
    }
    for (const { id, read_as } of found) next.set(id, read_as)
    open = [...new Set(found.flatMap(({ read_as }) => (read_as === null || next.has(read_as) ? [] : read_as)))]
  }
  const endOf = (id: number, steps = next.size): number => {
    const into = next.get(id) ?? null
    return into === null || steps === 0 ? id : endOf(into, steps - 1)
  }
  return new Map([...next.keys()].map(id => [id, endOf(id)]))
}

async function articleIds(db: Db, addresses: readonly string[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const chunk of inChunks([...new Set(addresses)], 256)) {
    const rows = await db
      .selectFrom('article')
      .select(['id', 'address'])
      .where('address', 'in', padded(chunk))
      .execute()
    for (const { id, address } of rows) ids.set(address, id)
  }
  return ids
}

async function peopleIn(db: Db, ids: readonly number[]) {
  const people: { readonly id: number; readonly merged_into: number | null }[] = []
  for (const chunk of inChunks(ids, 256)) {
    const rows = db.selectFrom('person').select(['id', 'merged_into']).where('id', 'in', padded(chunk))
    people.push(...(await rows.execute()))
  }
  return people
}

/** Somebody in a version. */
type Presence = Pick<Tables['presence'], 'version' | 'article' | 'entity' | 'person' | 'read_as'>

function presences(db: Db) {
  return db.selectFrom('presence').select(['version', 'article', 'entity', 'person', 'read_as'])
}

/** Where somebody is one of some people, or taken for one by the engine. */
async function standsOf(db: Db, people: readonly number[]): Promise<Presence[]> {
  const stands: Presence[] = []
  for (const person of people) {
    stands.push(...(await presences(db).where('read_as', '=', person).execute()))
    stands.push(...(await presences(db).where('person', '=', person).execute()))
  }
  return stands
}

/** Who stands in some articles. */
async function standsIn(db: Db, articles: readonly number[]): Promise<Presence[]> {
  const stands: Presence[] = []
  for (const chunk of inChunks(articles, 256)) {
    const versions = db.selectFrom('version').select('id').where('article', 'in', padded(chunk))
    stands.push(...(await presences(db).where('version', 'in', versions).execute()))
  }
  return stands
}

/** Writes down who stands where, and gives the versions in which that changed. */
async function settleStands(
  db: Transaction<Tables>,
  steps: readonly Step[],
  stands: readonly Presence[],
): Promise<number[]> {
  const read = stands.map(({ person, read_as, article }) => ({ person: read_as ?? person, article }))
  const now = resolved(steps, read)
  const changed = new Set<number>()
  for (const [i, { version, entity, person }] of stands.entries()) {
    const [is, was] = [now[i] as number, read[i]?.person as number]
    if (is === person) continue
    await db
      .updateTable('presence')
      .set({ person: is, read_as: is === was ? null : was })
      .where('version', '=', version)
      .where('entity', '=', entity)
      .execute()
    changed.add(version)
  }
  return [...changed]
}
