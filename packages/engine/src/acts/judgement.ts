import type { Act, Span } from '@onrecord/record'
import type { Document, Segmented } from '../document.ts'
import type { Tagged } from '../tags/tags.ts'

/** What somebody does by saying something; `polarity` where it is a feeling or a judgement: against, neither, for. */
export interface Judgement {
  readonly act: Act
  readonly polarity?: -1 | 0 | 1
}

/** The words that a judgement goes by. */
export interface Words {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** Judges what is done by saying something. */
export type Judge = (doc: Document & Segmented & Tagged, words: Words) => Judgement

/** The acts that have a polarity. */
export function hasPolarity(act: Act): boolean {
  return act === 'express' || act === 'assess'
}
