import { type Entity, extent, type Record, type Statement } from '@onrecord/record'
import { placesIn } from './place.ts'
import { asSaid, joined } from './words.ts'

/** A statement as it is shown to a reader. */
export interface Shown {
  readonly statement: Statement
  /** From 1, in the record's order. */
  readonly number: number
  readonly speaker: Entity | undefined
  /** The speaker's name; where nobody is known to speak, the article's words for them. */
  readonly who: string
  /** Who hears it. */
  readonly to: readonly Entity[]
  /** Whom the words speak of. */
  readonly about: readonly Entity[]
  readonly words: string
  /** Where the words begin, such as "¶ 3". */
  readonly place: string
  /** The number of the statement that quotes this one. */
  readonly within: number | undefined
}

/** The statements of a record as they are shown, in order. */
export function shown(record: Record): Shown[] {
  const { article, entities, statements } = record
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  const named = (ids: readonly string[]) => ids.flatMap(id => byId.get(id) ?? [])
  const numbers = new Map(statements.map((statement, index) => [statement.id, index + 1]))
  const placeOf = placesIn(article)
  return statements.map((statement, index) => {
    const speaker = byId.get(statement.speaker ?? '')
    return {
      statement,
      number: index + 1,
      speaker,
      who: speaker?.name ?? (joined(article, statement.source) || 'speaker not known'),
      to: named(statement.addressees),
      about: named(statement.about),
      words: asSaid(article, statement),
      place: placeOf(extent(statement.content)),
      within: numbers.get(statement.within ?? ''),
    }
  })
}

/** Which way an assessment or a feeling goes, in a word. */
export const polarities = { '-1': 'negative', '0': 'neutral', '1': 'positive' } as const

/** The names of some entities, as a list. */
export function listed(entities: readonly Entity[]): string {
  return entities.map(({ name }) => name).join(', ')
}
