import type { Document } from './document.ts'

/** A row of stages, walked in order. `D` is the document with the layers that the stages so far gave. */
export interface Corridor<D extends Document, From extends Document = Document> {
  /** The corridor with one stage more. Does not compile where the stage needs a layer that nobody gave yet. */
  through<Gives>(stage: (doc: D) => Gives): Corridor<D & Gives, From>
  /** Walks one document through all stages. */
  walk(doc: From): D
}

/** The corridor's entrance: no stages, no layers. */
export const entrance: Corridor<Document> = corridor(doc => doc)

/** A corridor that goes on where another one ended: what enters it has the layers of `D` already. */
export function beyond<D extends Document>(): Corridor<D, D> {
  return corridor(doc => doc)
}

function corridor<D extends Document, From extends Document>(walk: (doc: From) => D): Corridor<D, From> {
  return {
    walk,
    through: stage =>
      corridor(doc => {
        const soFar = walk(doc)
        return { ...soFar, ...stage(soFar) }
      }),
  }
}
