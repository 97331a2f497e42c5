import type { BestNumbers } from './numbers.ts'
import { CUE, type LikelySpan } from './spans.ts'

/** The span that another belongs to, or null for none, and how likely that is among its candidates. */
export interface Choice {
  readonly span: LikelySpan | null
  readonly probability: number
}

/** Chooses among `others` the one that `asking` belongs to: a content its cue, a cue its source or none. */
export type Linker = (asking: LikelySpan, others: readonly LikelySpan[]) => Choice

/**
 * A linker on the network's `links`, of each token: what a content asks, what a cue answers, what a cue asks, what a
 * source answers, `link` numbers each, and how much a cue would rather have no source. A span's are the mean of its
 * tokens'; the score of two is their dot product and what their distance is worth.
 */
export function linkerOn(links: Float32Array, numbers: BestNumbers): Linker {
  const { link } = numbers
  const width = 4 * link + 1
  const mean = ({ from, to }: LikelySpan, column: number, columns: number): Float64Array => {
    const out = new Float64Array(columns)
    for (let t = from; t < to; t++)
      for (let c = 0; c < columns; c++) out[c] += links[t * width + column + c] / (to - from)
    return out
  }
  return (asking, others) => {
    const kind = asking.role === CUE ? 2 * link : 0
    const asks = mean(asking, kind, link)
    const scores = others.map(other => {
      const answers = mean(other, kind + link, link)
      let product = 0
      for (let c = 0; c < link; c++) product += asks[c] * answers[c]
      return product / Math.sqrt(link) + numbers.distances[bucketOf(numbers.gaps, asking, other)]
    })
    if (asking.role === CUE) scores.push(mean(asking, 4 * link, 1)[0])
    const top = Math.max(...scores)
    const chosen = scores.indexOf(top)
    const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
    return { span: others[chosen] ?? null, probability: 1 / total }
  }
}

/** Where another span stands as seen from the one that asks. */
function bucketOf(gaps: readonly number[], asking: LikelySpan, other: LikelySpan): number {
  const after = other.from >= asking.to
  const gap = Math.max(0, after ? other.from - asking.to : asking.from - other.to)
  const bucket = gaps.findLastIndex(least => gap >= least)
  return bucket + gaps.length * ((after ? 1 : 0) + (asking.role === CUE ? 2 : 0))
}
