import type { Span } from '@onrecord/record'
import type { Said } from './leaf.ts'

/** What a stretch of the article is to a statement. */
export type Part = 'content' | 'source' | 'cue'

/** One span of one statement, as it lies over the article. */
export interface Layer extends Span {
  readonly said: Said
  readonly part: Part
}

/** A stretch of the article that no span begins or ends inside, and the layers over all of it, outermost first. */
export interface Piece<L extends Span = Layer> extends Span {
  readonly layers: readonly L[]
}

/** Every span of some statements. */
export function layersOf(said: readonly Said[]): Layer[] {
  return said.flatMap(each =>
    (['content', 'source', 'cue'] as const).flatMap(part =>
      each.statement[part].map(span => ({ ...span, said: each, part })),
    ),
  )
}

/**
 * Cuts a text where any layer or any of the stretches given begins or ends, because elements of a page nest and spans
 * of a record need not: two that overlap share the piece between. Time grows with the pieces and how deep they lie.
 */
export function cut<L extends Span>(stretches: readonly Span[], layers: readonly L[]): Piece<L>[] {
  const bounds = new Set([...stretches, ...layers].flatMap(({ from, to }) => [from, to]))
  const ends = [...bounds].sort((a, b) => a - b)
  const outermostFirst = [...layers].sort((a, b) => a.from - b.from || b.to - a.to)
  const beginning = Map.groupBy(outermostFirst, layer => layer.from)
  let open: readonly L[] = []
  return ends.slice(0, -1).map((from, i) => {
    open = [...open.filter(layer => layer.to > from), ...(beginning.get(from) ?? [])]
    return { from, to: ends[i + 1] as number, layers: open }
  })
}
