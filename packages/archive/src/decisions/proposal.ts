import type { Act, Form, Span } from '@onrecord/record'

/** A statement, a reversal or a demand by its number, as listings of the archive have it. */
export type Matter = { readonly statement: number } | { readonly reversal: number } | { readonly demand: number }

/** What a reviewer wants to decide. People go by their public ids, articles by their addresses or urls. */
export type Proposal =
  | { readonly kind: 'merge'; readonly person: string; readonly into: string }
  | {
      readonly kind: 'split'
      readonly person: string
      /** Where they are somebody else. */
      readonly articles: readonly string[]
      /** The name of that one, if it is another. */
      readonly name?: string
    }
  | { readonly kind: 'rename'; readonly person: string; readonly name: string }
  /** `speaker` is null where it is not known who speaks. */
  | { readonly kind: 'assign'; readonly statement: number; readonly speaker: string | null }
  /** Somebody said it whom the archive does not know yet; a human where `type` is left out. */
  | {
      readonly kind: 'assign'
      readonly statement: number
      readonly newcomer: string
      readonly type?: 'person' | 'organisation' | 'group'
    }
  /** `confirm`: it is right as it is. `reject`: it is none. */
  | { readonly kind: 'confirm' | 'reject'; readonly statement: number }
  | {
      readonly kind: 'edit'
      readonly statement: number
      /** The words of the article that were said, if they are others. */
      readonly words?: string
      /** Where they stand in the article's text, in case they do several times: the place nearest to this offset is meant. */
      readonly at?: number
      /** The same by characters, for words that do not stand together: spans of the article's text, in their order. */
      readonly content?: readonly Span[]
      readonly form?: Form
      readonly act?: Act
    }
  | { readonly kind: 'confirm-reversal' | 'reject-reversal'; readonly reversal: number }
  | {
      readonly kind: 'reply'
      readonly to: Matter
      readonly words: string
      readonly url?: string
      readonly day?: string
      /** Who replies; whoever it concerns where it is left out. */
      readonly person?: string
    }

/** A decision that cannot be made; the message is one line that says why, for whoever wants to make it. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError'
}
