import type { Paragraph } from '../../document.ts'
import type { SmallWeights } from '../../model/weights.ts'
import { decide } from './decide.ts'
import { type Slate, slate, viewOf } from './features.ts'
import { ROW } from './labels.ts'
import { type Landmarks, landmarks } from './landmarks.ts'
import { lattice, roomFor, stepFactors } from './lattice.ts'
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
  readonly scale: SmallWeights
}

/** What `roleFinder` writes in; one serves all paragraphs of up to so many tokens, one after another. */
export interface Desk {
  readonly token: Slate
  readonly marks: Landmarks
  readonly emissions: Float32Array
  readonly sums: Float64Array
}

/** A desk for paragraphs of up to so many tokens. */
export function deskFor(tokens: number): Desk {
  return {
    token: slate(),
    marks: landmarks(tokens),
    emissions: new Float32Array(tokens * ROW),
    sums: roomFor(tokens),
  }
}

/** Finds the role spans of a paragraph, in order, in token indices of the article. `desk` is overwritten. */
export function roleFinder({ rows, steps, scale }: RoleWeights) {
  const factors = stepFactors(steps)
  return (sight: Sight, paragraph: Paragraph, desk: Desk): LikelySpan[] => {
    const view = viewOf(sight, paragraph, desk.marks)
    const emissions = scores(rows, view, desk.token, desk.emissions)
    const sums = lattice(emissions, places(sight, paragraph), factors, desk.sums)
    return decide(weigh(scale, view, likelySpans(sums))).map(({ role, from, to, probability }) => ({
      role,
      from: from + paragraph.from,
      to: to + paragraph.from,
      probability,
    }))
  }
}
