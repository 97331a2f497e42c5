import type { Span } from '@onrecord/record'

/** A place that tells, or lets one infer, that somebody went back on their word. */
export interface Turn {
  /** Key of who did. */
  readonly who: string
  /** The later word or deed. */
  readonly after: Span
  /** The words that call it a change, or null where it is inferred. */
  readonly signal: Span | null
  /** The words for what was said before, where the text gives them beside the signal; null elsewhere. */
  readonly before: Span | null
  /** The words that tell on what matter, as far as the text has any. */
  readonly matter: string
  /** 0 to 1. */
  readonly confidence: number
}
