import { pairFeatures } from './features.ts'

/** How a later statement stands to an earlier one. */
export type Verdict = 'consistent' | 'inconsistent' | 'unrelated'

/** The verdicts, in the order in which weights and probabilities count them. */
export const VERDICTS: readonly Verdict[] = ['consistent', 'inconsistent', 'unrelated']

/** A row of weights for each verdict, in the order of `VERDICTS`. */
export type PairWeights = readonly (readonly number[])[]

/** How likely each verdict on two statements is, in the order of `VERDICTS`; they add up to 1. */
export function likelihoods(weights: PairWeights, earlier: string, later: string): number[] {
  return likelihoodsOf(weights, pairFeatures(earlier, later))
}

/** The same, of a pair's features. */
export function likelihoodsOf(weights: PairWeights, features: readonly number[]): number[] {
  const points = weights.map(row => row.reduce((sum, w, i) => sum + w * features[i], 0))
  const top = Math.max(...points)
  const sizes = points.map(p => Math.exp(p - top))
  const all = sizes.reduce((a, b) => a + b)
  return sizes.map(size => size / all)
}
