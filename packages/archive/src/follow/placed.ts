import { padded } from '../rows/padded.ts'
import type { PlaceTable } from '../schema/tables.ts'
import type { Db } from '../store.ts'
import type { Who } from './namesakes.ts'
import { peopleBy, type SourceOf, sourcesIn } from './said.ts'

/** Words of an article that tell something, and where they stand. */
export interface Placed {
  readonly words: string
  readonly date: string | null
  readonly source: SourceOf
}

/** Words of somebody: how they answer a demand, or what they think of an answer. */
export interface PlacedBy extends Placed {
  readonly by: Who | null
  readonly byName: string
  readonly value: PlaceTable['value']
}

/** The places of one thing that a story tells, each in order. */
export type Places = (part: PlaceTable['part']) => readonly PlacedBy[]

/** Where each of some things of a kind stands, by their ids. */
export async function placesOf(
  db: Db,
  kind: PlaceTable['kind'],
  items: readonly number[],
): Promise<(item: number) => Places> {
  if (items.length === 0) return () => () => []
  const rows = await db
    .selectFrom('place')
    .selectAll()
    .where('kind', '=', kind)
    .where('item', 'in', padded(items))
    .orderBy('item')
    .orderBy('number')
    .execute()
  const sources = await sourcesIn(
    db,
    rows.map(({ version, starts, ends }) => ({ version, from: starts, to: ends })),
  )
  const people = await peopleBy(
    db,
    rows.flatMap(({ person }) => person ?? []),
  )
  const placed = rows.map(({ item, part, words, date, person, person_name, value }, i) => ({
    item,
    part,
    place: {
      words,
      date,
      source: sources[i] as SourceOf,
      by: person === null ? null : (people.get(person) ?? null),
      byName: person_name ?? '',
      value,
    },
  }))
  return item => part => placed.filter(each => each.item === item && each.part === part).map(({ place }) => place)
}
