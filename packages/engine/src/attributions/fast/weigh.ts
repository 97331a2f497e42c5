import type { SmallWeights } from '../../model/weights.ts'
import type { View } from './features.ts'
import type { LikelySpan } from './likely.ts'
import { type SpanSlate, spanFeatures, spanSlate } from './span-features.ts'

/**
 * Weighs the likely spans of a paragraph anew, each as a whole: by its two ends together, its length, the marks it
 * holds, and the likely spans around it. The chain before it sees a token and the label before; this sees that a
 * content would end in the middle of a quotation, or that no cue stands by a source.
 */
export function weigh(scale: SmallWeights, view: View, spans: readonly LikelySpan[]): LikelySpan[] {
  const bits = Math.log2(scale.codes.length)
  const features = spanSlate()
  return spans.map((span, i) => {
    spanFeatures(view, spans, i, bits, features)
    const points = logOdds(span) + scale.unit * sum(scale.codes, features)
    return { ...span, probability: 1 / (1 + Math.exp(-points)) }
  })
}

/** The log odds of a span, as the chain has them. */
export function logOdds({ probability }: LikelySpan): number {
  return Math.log(probability / (1 - Math.min(0.9999, probability)))
}

function sum(codes: Int8Array, { count, places }: SpanSlate): number {
  let all = 0
  for (let f = 0; f < count; f++) all += codes[places[f]]
  return all
}
