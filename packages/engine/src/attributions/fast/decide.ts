import type { Role } from './labels.ts'
import type { LikelySpan } from './likely.ts'

// The probability that a span must exceed; chosen on held-out articles of the training set.
const LEAST: Record<Role, number> = { source: 0.25, cue: 0.25, content: 0.25 }

/**
 * Of the likely spans of a paragraph those, in order, that do not overlap and whose probabilities exceed what is asked
 * of them by the most in sum. This comes closer to what exact match rewards than the best row of labels (Viterbi): there, one
 * doubtful end drags its neighbours along. Positions are counted from the paragraph's start.
 */
export function decide(spans: readonly LikelySpan[]): LikelySpan[] {
  const ordered = [...spans].sort((a, b) => a.to - b.to)
  const n = ordered.at(-1)?.to ?? 0
  const best = new Float64Array(n + 1)
  const last: (LikelySpan | undefined)[] = new Array(n + 1)
  let next = 0
  for (let to = 1; to <= n; to++) {
    best[to] = best[to - 1]
    for (; next < ordered.length && ordered[next].to === to; next++) {
      const span = ordered[next]
      const gain = best[span.from] + span.probability - LEAST[span.role]
      if (gain <= best[to]) continue
      best[to] = gain
      last[to] = span
    }
  }
  const chosen: LikelySpan[] = []
  for (let to = n; to > 0; ) {
    const span = last[to]
    if (span) chosen.push(span)
    to = span ? span.from : to - 1
  }
  return chosen.reverse()
}
