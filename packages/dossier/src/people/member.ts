import type { Entity } from '@onrecord/record'
import type { Coverage } from '../coverage.ts'
import { isNamed, type Name, nameOf } from './name.ts'

/** One entity of one record, on its way to being recognised as somebody of the dossier. */
export interface Member {
  readonly article: string
  /** Its place in the order of the articles, and in its record. */
  readonly rank: number
  readonly index: number
  readonly entity: Entity
  /** Its name as it is compared. */
  readonly name: Name
  /** Its aliases as they are compared. */
  readonly aliases: readonly Name[]
  /** Whether it is called by a name, not by a description only. */
  readonly named: boolean
  /** Who it is, where that was found out otherwise. */
  readonly known: string | undefined
}

/** Tells of an entity of an article who it is, where that was found out otherwise, such as by a human being. */
export type Known = (article: string, entity: string) => string | undefined

/** The people and bodies of all records, in order; crowds, texts and writers are nobody's to recognise. */
export function membersOf({ records }: Coverage, known: Known): Member[] {
  return records.flatMap(({ article, entities }, rank) =>
    entities.flatMap((entity, index) => {
      if (entity.type !== 'person' && entity.type !== 'organisation' && entity.type !== 'unnamed') return []
      const name = nameOf(entity.name)
      if (name.words.length === 0) return []
      const named = entity.type !== 'unnamed' && isNamed(entity.name)
      const aliases = entity.aliases.map(nameOf)
      return { article: article.id, rank, index, entity, name, aliases, named, known: known(article.id, entity.id) }
    }),
  )
}

/** Whether a member stands before another in the dossier's order. */
export function isBefore(a: Member, b: Member): boolean {
  return a.rank < b.rank || (a.rank === b.rank && a.index < b.index)
}
