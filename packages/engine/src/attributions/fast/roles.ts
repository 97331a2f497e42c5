import type { Paragraph } from '../../document.ts'
import type { Chooser } from '../../model/choice.ts'
import { decide } from './decide.ts'
import { features } from './features.ts'
import { ROW } from './labels.ts'
import { lattice, stepFactors } from './lattice.ts'
import { type LikelySpan, likelySpans } from './likely.ts'
import { places } from './places.ts'
import { type Rows, scores } from './rows.ts'
import type { Sight } from './sight.ts'
import { weigh } from './weigh.ts'

/** What marks roles: a chain that says how likely spans are, and a scale that weighs them as wholes. */
export interface RoleWeights {
  readonly rows: Rows
  /** Weights of the chain's steps; see `Lattice`. */
  readonly steps: Float32Array
  readonly scale: Chooser
}

/** Finds the role spans of a paragraph, in order, in token indices of the article. */
export function roleFinder({ rows, steps, scale }: RoleWeights): (sight: Sight, paragraph: Paragraph) => LikelySpan[] {
  const bits = Math.log2((rows.pairs.length * 2) / ROW)
  const factors = stepFactors(steps)
  return (sight, paragraph) => {
    const sums = lattice(scores(rows, features(sight, paragraph, bits)), places(sight, paragraph), factors)
    return decide(weigh(scale, sight, paragraph, likelySpans(sums))).map(({ from, to, ...span }) => ({
      ...span,
      from: from + paragraph.from,
      to: to + paragraph.from,
    }))
  }
}
