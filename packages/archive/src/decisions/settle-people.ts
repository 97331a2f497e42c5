import type { Transaction } from 'kysely'
import { inChunks } from '../rows/chunks.ts'
import { padded } from '../rows/padded.ts'
import type { Tables } from '../schema/tables.ts'
import type { Db } from '../store.ts'
import { endsAfter, resolved, type Step } from './identity.ts'
import { identityOf } from './identity-of.ts'

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

async function peopleIn(db: Db, ids: readonly number[]) {
  const people: { readonly id: number; readonly merged_into: number | null }[] = []
  for (const chunk of inChunks(ids, 256)) {
    const rows = db.selectFrom('person').select(['id', 'merged_into']).where('id', 'in', padded(chunk))
    people.push(...(await rows.execute()))
  }
  return people
}

/** Somebody in a version. */
export type Presence = Pick<Tables['presence'], 'version' | 'article' | 'entity' | 'person' | 'read_as'>

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
export async function standsIn(db: Db, articles: readonly number[]): Promise<Presence[]> {
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
