import type { EntityType } from '@onrecord/record'
import { fold } from '../fold.ts'
import { nameKey } from '../people/name-key.ts'
import { padded } from '../rows/padded.ts'
import { storable } from '../rows/storable.ts'
import type { Db } from '../store.ts'

/** Somebody of the archive. `id` is for addresses and never changes. */
export interface Who {
  readonly id: string
  readonly name: string
  readonly type: EntityType
}

/** Somebody of the archive and the number that the tables know them by. */
export interface Bearer extends Who {
  readonly row: number
  readonly aliases: readonly string[]
}

const MOST = 200

/**
 * Whom a name means: the one whose id it is; else all whose full name it is; else all who are also called that. Capitals,
 * accents, punctuation and titles do not count. Whoever was merged into somebody is that one. By id, nobody twice.
 */
export async function namesakes(db: Db, name: string): Promise<Bearer[]> {
  const byId = await db
    .selectFrom('person')
    .select('id')
    .where('public', '=', storable(name.trim().toLowerCase()))
    .execute()
  if (byId.length > 0)
    return somebody(
      db,
      byId.map(({ id }) => id),
    )
  const keys = [...new Set([nameKey(name), fold(name)])].filter(key => key !== '')
  if (keys.length === 0) return []
  const bearers = await db
    .selectFrom('person_name')
    .select(['person', 'whole'])
    .where('name', 'in', keys)
    .orderBy('person')
    .limit(MOST)
    .execute()
  const whole = bearers.filter(bearer => bearer.whole === 1)
  return somebody(
    db,
    (whole.length > 0 ? whole : bearers).map(({ person }) => person),
  )
}

/** Who is called much like a name that nobody has: whose name begins with it, or with its last word; a few of them. */
export async function alike(db: Db, name: string, limit: number): Promise<Bearer[]> {
  const words = nameKey(name).split(' ').filter(Boolean)
  const [last, ...before] = words.toReversed()
  if (last === undefined) return []
  const beginnings = [...new Set([words.join(' '), last, before.at(-1) ?? last, last.slice(0, 5)])]
  const found: number[] = []
  for (const beginning of beginnings) {
    const names = await db
      .selectFrom('person_name')
      .select('person')
      .distinct()
      .where('name', '>=', beginning)
      .where('name', '<', `${beginning}\uffff`)
      .orderBy('person')
      .limit(limit)
      .execute()
    const sorted = await db
      .selectFrom('person')
      .select('id')
      .where('sort', '>=', beginning)
      .where('sort', '<', `${beginning}\uffff`)
      .orderBy('sort')
      .limit(limit)
      .execute()
    found.push(...sorted.map(({ id }) => id), ...names.map(({ person }) => person))
    if (new Set(found).size >= limit) break
  }
  return (await somebody(db, [...new Set(found)])).slice(0, limit)
}

/** People by their numbers, in the order of these; those merged into others as these others, nobody twice. */
export async function somebody(db: Db, rows: readonly number[]): Promise<Bearer[]> {
  const ends = await endsOf(db, rows)
  const people = await db
    .selectFrom('person')
    .select(['id', 'public', 'name', 'type', 'aliases'])
    .where('id', 'in', padded([...new Set([0, ...ends.values()])]))
    .execute()
  const known = new Map(people.map(person => [person.id, person]))
  return [...new Set(rows.map(row => ends.get(row)))].flatMap(row => {
    const person = row === undefined ? undefined : known.get(row)
    if (!person) return []
    const { id, public: own, name, type, aliases } = person
    return [{ row: id, id: own, name, type, aliases: JSON.parse(aliases) }]
  })
}

/** Whom each of some people was merged into in the end; those who were not, as they are. */
async function endsOf(db: Db, rows: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const next = new Map<number, number | null>()
  for (let open = [...new Set(rows)]; open.length > 0; ) {
    const found = await db.selectFrom('person').select(['id', 'merged_into']).where('id', 'in', padded(open)).execute()
    for (const { id, merged_into } of found) next.set(id, merged_into)
    open = found.flatMap(({ merged_into }) => (merged_into === null || next.has(merged_into) ? [] : merged_into))
  }
  const endOf = (row: number): number => {
    const into = next.get(row) ?? null
    return into === null || into === row ? row : endOf(into)
  }
  return new Map(rows.filter(row => next.has(row)).map(row => [row, endOf(row)]))
}
