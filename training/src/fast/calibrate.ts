import { type Calibration, type FastWeights, fastModel, logOddsOf } from '@onrecord/engine/training'
import type { Span } from '../data/polnear.ts'
import type { Marked } from './examples.ts'

/** An identity: what the model multiplies out is taken as it is. */
export const UNCALIBRATED: Calibration = { bias: 0, slope: 1 }

/**
 * Fits a calibration on articles that the weights have not seen: an attribution is right where an annotator marked the
 * same source, cue and content. Newton's method on the logistic likelihood.
 */
export function calibrate(weights: FastWeights, articles: readonly Marked[]): Calibration {
  const model = fastModel({ ...weights, calibration: UNCALIBRATED })
  const points = articles.flatMap(({ doc, article }) => {
    const gold = new Set(article.attributions.map(key))
    return model.attribute(doc).map(a => ({ x: logOddsOf(a.confidence), right: gold.has(key(a)) ? 1 : 0 }))
  })
  let [bias, slope] = [0, 1]
  for (let round = 0; round < 20; round++) {
    const sums = { gb: 0, gs: 0, bb: 0, bs: 0, ss: 0 }
    for (const { x, right } of points) {
      const p = 1 / (1 + Math.exp(-bias - slope * x))
      const spread = p * (1 - p)
      sums.gb += right - p
      sums.gs += (right - p) * x
      sums.bb += spread
      sums.bs += spread * x
      sums.ss += spread * x * x
    }
    const determinant = sums.bb * sums.ss - sums.bs ** 2
    bias += (sums.ss * sums.gb - sums.bs * sums.gs) / determinant
    slope += (sums.bb * sums.gs - sums.bs * sums.gb) / determinant
  }
  return { bias, slope }
}

type Parts = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }

function key({ source, cue, content }: Parts): string {
  const of = (spans: readonly Span[]) =>
    spans
      .map(s => `${s.from}-${s.to}`)
      .sort()
      .join('+')
  return [source, cue, content].map(of).join(' ')
}
