import type { Document } from './document.ts'

/** A row of stages, walked in order. `D` is the document with the layers that the stages so far gave. */
export interface Corridor<D extends Document> {
  /** The corridor with one stage more. Does not compile where the stage needs a layer that nobody gave yet. */
  through<Gives>(stage: (doc: D) => Gives): Corridor<D & Gives>
  /** Walks one document through all stages. */
  walk(doc: Document): D
}

/** The corridor's entrance: no stages, no layers. */
export const entrance: Corridor<Document> = corridor(doc => doc)

function corridor<D extends Document>(walk: (doc: Document) => D): Corridor<D> {
  return {
    walk,
    through: stage =>
      corridor(doc => {
        const soFar = walk(doc)
        return { ...soFar, ...stage(soFar) }
      }),
  }
}
