import type { Entity, Record, Statement } from '@onrecord/record'
import { placesIn } from './place.ts'
import { asSaid, extent, joined } from './words.ts'

/** A statement as it is shown to a reader. */
export interface Shown {
  readonly statement: Statement
  /** From 1, in the record's order. */
  readonly number: number
  readonly speaker: Entity | undefined
  /** The speaker's name; where nobody is known to speak, the article's words for them. */
  readonly who: string
  readonly words: string
  /** Where the words begin, such as "¶ 3". */
  readonly place: string
  /** The number of the statement that quotes this one. */
  readonly within: number | undefined
}

/** The statements of a record as they are shown, in order. */
export function shown(record: Record): Shown[] {
  const { article, entities, statements } = record
  const speakers = new Map(entities.map(entity => [entity.id, entity]))
  const numbers = new Map(statements.map((statement, index) => [statement.id, index + 1]))
  const placeOf = placesIn(article)
  return statements.map((statement, index) => {
    const speaker = speakers.get(statement.speaker ?? '')
    return {
      statement,
      number: index + 1,
      speaker,
      who: speaker?.name ?? (joined(article, statement.source) || 'speaker not known'),
      words: asSaid(article, statement),
      place: placeOf(extent(statement.content)),
      within: numbers.get(statement.within ?? ''),
    }
  })
}
