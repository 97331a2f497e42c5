import { beginning, LABELS, mayFollow, ROLES, ROW, type Role, type RoleSpan } from './labels.ts'
import type { Lattice } from './lattice.ts'

/** A role span and how likely it is, over all rows of labels, that a span of this role has just these ends. */
export interface LikelySpan extends RoleSpan {
  readonly probability: number
}

// The probability that a span must exceed; chosen on held-out articles of the training set.
const LEAST: Record<Role, number> = { source: 0.25, cue: 0.25, content: 0.25 }

// Spans less likely than this are not looked at.
const FAINT = 0.02

/**
 * The role spans of a paragraph, in order, that do not overlap and whose probabilities exceed what is asked of them by
 * the most in sum. This comes closer to what exact match rewards than the best row of labels (Viterbi): there, one
 * doubtful end drags its neighbours along. Positions are counted from the paragraph's start.
 */
export function decide(lattice: Lattice): LikelySpan[] {
  const n = lattice.places.length
  const best = new Float64Array(n + 1)
  const last: (LikelySpan | undefined)[] = new Array(n + 1)
  const spans = likelySpans(lattice).sort((a, b) => a.to - b.to)
  let next = 0
  for (let to = 1; to <= n; to++) {
    best[to] = best[to - 1]
    for (; next < spans.length && spans[next].to === to; next++) {
      const span = spans[next]
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

function likelySpans(lattice: Lattice): LikelySpan[] {
  const { marginals, places } = lattice
  const spans: LikelySpan[] = []
  for (const role of ROLES) {
    const first = beginning(role)
    for (let from = 0; from < places.length; from++) {
      let reach = marginals[from * ROW + first]
      for (let to = from + 1; reach > FAINT; to++) {
        const goesOn = to < places.length ? staying(lattice, to, to - 1 === from ? first : first + 1, first + 1) : 0
        const probability = reach * (1 - goesOn)
        if (probability > FAINT) spans.push({ role, from, to, probability })
        reach *= goesOn
      }
    }
  }
  return spans
}

/** How likely token `i` has the label `inside`, given the label `before` of the token before it. */
function staying({ stepFactors, factors, backward, places }: Lattice, i: number, before: number, inside: number) {
  const base = (places[i] * ROW + before) * ROW
  let all = 0
  for (let y = 0; y < LABELS; y++) {
    if (mayFollow(before, y)) all += stepFactors[base + y] * factors[i * ROW + y] * backward[i * ROW + y]
  }
  return (stepFactors[base + inside] * factors[i * ROW + inside] * backward[i * ROW + inside]) / all
}
