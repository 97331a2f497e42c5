import { type PairWeights, pairFeatures, VERDICTS } from '@onrecord/engine/contradiction'
import type { Pair } from './data/pairs.ts'

export { type Pair, readPairs } from './data/pairs.ts'

/** How the judge of pairs is trained: `rest` is the weight of the penalty, `even` how far rare verdicts weigh more (0 to 1). */
export interface PairSettings {
  readonly rounds: number
  readonly rate: number
  readonly rest: number
  readonly even: number
}

/** Found by cross-validation on the published half of the pairs. */
export const PAIR_SETTINGS: PairSettings = { rounds: 150, rate: 1, rest: 0.003, even: 0.85 }

/** A pair as the judge sees it, and which verdict is right. */
export interface Row {
  readonly x: readonly number[]
  readonly y: number
}

/** Makes a row of a pair. */
export function rowOf({ earlier, later, verdict }: Pair): Row {
  return { x: pairFeatures(earlier, later), y: VERDICTS.indexOf(verdict) }
}

/** Trains the judge: multinomial logistic regression by gradient descent on all pairs at once. */
export function trainPairs(
  rows: readonly Row[],
  { rounds, rate, rest, even }: PairSettings = PAIR_SETTINGS,
): PairWeights {
  const counts = VERDICTS.map((_, v) => rows.filter(({ y }) => y === v).length)
  const worth = counts.map(n => (rows.length / (VERDICTS.length * Math.max(1, n))) ** even)
  const weights = VERDICTS.map(() => new Array<number>(rows[0].x.length).fill(0))
  for (let round = 0; round < rounds; round++) {
    const slopes = weights.map(row => row.map((w, i) => (i === 0 ? 0 : -rest * w)))
    for (const { x, y } of rows) {
      const points = weights.map(row => row.reduce((sum, w, i) => sum + w * x[i], 0))
      const top = Math.max(...points)
      const sizes = points.map(p => Math.exp(p - top))
      const all = sizes.reduce((a, b) => a + b)
      for (const [v, slope] of slopes.entries()) {
        const miss = ((v === y ? 1 : 0) - sizes[v] / all) * worth[y]
        for (const [i, value] of x.entries()) slope[i] += (miss * value) / rows.length
      }
    }
    for (const [v, row] of weights.entries()) for (const i of row.keys()) row[i] += rate * slopes[v][i]
  }
  return weights
}
