import type { Span } from '@onrecord/record'

/** What a reported demand says: who asks, whom, and the words for what. */
export interface Directive {
  readonly by: string
  readonly of: string
  readonly what: Span
  /** Where the word that asks stands. */
  readonly verb: number
}
