import type { Html } from '@onrecord/pages'

/** A list that grows, the latest first, as feed readers take it. */
export interface Feed {
  readonly title: string
  readonly entries: readonly FeedEntry[]
}

/** One entry of a feed. */
export interface FeedEntry {
  /** Never changes and is nobody else's: `article/12/1/303-384`. */
  readonly id: string
  readonly title: string
  /** An ISO 8601 day or instant; null where none is known. */
  readonly day: string | null
  readonly author: string
  /** A path of this room. */
  readonly path: string
  readonly content: Html
}
