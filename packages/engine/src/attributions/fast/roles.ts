import type { SmallWeights } from '../../model/weights.ts'
import { decide } from './decide.ts'
import type { Slate, View } from './features.ts'
import { lattice, stepFactors } from './lattice.ts'
import { type LikelySpan, likelySpans } from './likely.ts'
import { places } from './places.ts'
import { type Rows, scores } from './rows.ts'
import { weigh } from './weigh.ts'

/** What marks roles: a chain that says how likely spans are, and a scale that weighs them as wholes. */
export interface RoleWeights {
  readonly rows: Rows
  /** Weights of the chain's steps; see `Lattice`. */
  readonly steps: Float32Array
  readonly scale: SmallWeights
}

/** Finds the role spans of a paragraph, in order, in token indices of the article. `token` is overwritten. */
export function roleFinder({ rows, steps, scale }: RoleWeights): (view: View, token: Slate) => LikelySpan[] {
  const factors = stepFactors(steps)
  return (view, token) => {
    const { sight, paragraph } = view
    const sums = lattice(scores(rows, view, token), places(sight, paragraph), factors)
    return decide(weigh(scale, view, likelySpans(sums))).map(({ from, to, ...span }) => ({
      ...span,
      from: from + paragraph.from,
      to: to + paragraph.from,
    }))
  }
}
