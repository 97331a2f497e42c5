import type { Span } from '@onrecord/record'
import type { Document, Segmented } from '../document.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'

/** Words that the text attributes to somebody: who (`source`), by what words (`cue`), and what (`content`). */
export interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  /** Never empty; in order; more than one where the text interrupts it or a paragraph ends. */
  readonly content: readonly Span[]
  /** From 0 to 1: how likely it is that a reader would mark it so. */
  readonly confidence: number
  /** Set where the words are a turn of a transcript: given word for word, though without quotation marks. */
  readonly turn?: true
}

/** Layer of `attributions`, in order of the first word of each. */
export interface Attributed {
  readonly attributions: readonly Attribution[]
}

/** Finds attributions: the one interface of the fast and the best model. */
export interface AttributionModel {
  /** What the record says of which model ran. */
  readonly name: string
  attribute(doc: Document & Segmented & Quoted & Tagged): readonly Attribution[]
}
