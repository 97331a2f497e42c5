import type { Place } from '../chains/chapter.ts'

/** One place where somebody wants somebody else to do something. */
export interface Ask {
  /** Key of who asks. */
  readonly by: string
  /** Key of whom it is asked, or the words for them where nobody known is meant. */
  readonly of: string
  /** Which chapter, counted from 0, and where in it: the words for what is to be done. */
  readonly chapter: number
  readonly at: Place
  /** The day on which it was asked, or null. */
  readonly day: string | null
  /** The statement that asks, or null where the text only reports that somebody asked. */
  readonly statement: string | null
}
