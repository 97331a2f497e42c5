import type { Chapter } from '../chains/chapter.ts'
import type { Unit } from '../chains/units.ts'
import type { Ask } from './ask.ts'
import type { Shares } from './shares.ts'

/** A demand: all the places where it is made, oldest first, and the words that carry what is wanted. */
export interface Matter {
  readonly by: string
  readonly of: string
  readonly asks: readonly Ask[]
  readonly words: ReadonlySet<string>
  /** The sorts of deed that it asks for. */
  readonly deeds: readonly number[]
}

/** The articles of a story with what is said and told in each. */
export interface Story {
  readonly chapters: readonly Chapter[]
  readonly units: readonly (readonly Unit[])[]
  readonly shares: Shares
}
