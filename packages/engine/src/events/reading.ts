import type { Entity } from '@onrecord/record'
import type { Acted } from '../acts/acts.ts'
import type { Document, Segmented, Tokens } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Spoken } from '../speakers/speakers.ts'
import type { Tagged } from '../tags/tags.ts'
import { type Now, publicationOf } from '../times/now.ts'
import { holdersIn, type Placed, placesOf } from '../times/placed.ts'
import type { Dated } from '../times/times.ts'

/** The layers that events are found in. */
export type Doc = Document & Segmented & Quoted & Tagged & Mentioned & Recognised & Spoken & Dated & Acted

/** A document, and what each finder of events asks of it over and over. */
export interface Reading {
  readonly doc: Doc
  readonly placed: readonly Placed[]
  /** For each token the index of the innermost statement that holds it, or -1. */
  readonly inside: Int32Array
  readonly now: Now | null
  readonly byId: ReadonlyMap<string, Entity>
}

/** A sentence of the running text: its tokens, and the index of its paragraph. */
export interface Sentence extends Tokens {
  readonly paragraph: number
}

/** The reading of a document. */
export function readingOf(doc: Doc): Reading {
  const placed = placesOf(doc, doc.statements)
  return {
    doc,
    placed,
    inside: holdersIn(doc, placed),
    now: publicationOf(doc.article.published),
    byId: new Map(doc.cast.map(entity => [entity.id, entity])),
  }
}
