import { type Attribution, type Calibration, type FastWeights, fastModel, logOddsOf } from '@onrecord/engine/training'
import type { GoldAttribution, Span } from '../data/polnear.ts'
import type { Marked } from './examples.ts'

/** An identity: what the model multiplies out is taken as it is. */
export const UNCALIBRATED: Calibration = { bias: 0, slope: 1 }

/**
 * Fits a calibration on articles that the weights have not seen: Newton's method on the logistic likelihood.
 */
export function calibrate(weights: FastWeights, articles: readonly Marked[]): Calibration {
  const model = fastModel({ ...weights, calibration: UNCALIBRATED })
  const points = articles.flatMap(({ doc, article }) => {
    const right = (a: Attribution) => (article.attributions.some(gold => isMarked(gold, a)) ? 1 : 0)
    return model.attribute(doc).map(a => ({ x: logOddsOf(a.confidence), right: right(a) }))
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

/**
 * Whether an annotator marked an attribution so, as the project's scorer matches relations: the contents share half of
 * what either has, and the sources touch or neither has one. Characters stand for its words.
 */
function isMarked(gold: Parts, found: Parts): boolean {
  const both = shared(gold.content, found.content)
  if (both * 2 < size(gold.content) + size(found.content) - both) return false
  return gold.source.length && found.source.length
    ? shared(gold.source, found.source) > 0
    : gold.source.length === found.source.length
}

type Parts = Pick<GoldAttribution, 'source' | 'content'>

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0)
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  const common = (x: Span, y: Span) => Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from))
  return a.reduce((sum, x) => sum + b.reduce((s, y) => s + common(x, y), 0), 0)
}
