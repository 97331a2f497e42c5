import { KINDS, LABELS, mayFollow, ROLES, ROW, type RoleSpan } from './labels.ts'
import type { Lattice } from './lattice.ts'

/** A role span and how likely it is, over all rows of labels, that a span of this role has just these ends. */
export interface LikelySpan extends RoleSpan {
  readonly probability: number
}

// Spans less likely than this are not looked at.
const FAINT = 0.04

/** The role spans of a paragraph that are likely enough to look at, in order; positions from the paragraph's start. */
export function likelySpans(lattice: Lattice): LikelySpan[] {
  const n = lattice.places.length
  const spans = new Map<number, LikelySpan>()
  for (const { role, first } of KINDS) {
    for (let from = 0; from < n; from++) {
      let reach = lattice.marginals[from * ROW + first]
      for (let to = from + 1; reach > FAINT; to++) {
        const goesOn = to < n ? staying(lattice, to, to - 1 === from ? first : first + 1, first + 1) : 0
        const probability = reach * (1 - goesOn)
        if (probability > FAINT) {
          const key = (from * (n + 1) + to) * ROLES.length + ROLES.indexOf(role)
          spans.set(key, { role, from, to, probability: probability + (spans.get(key)?.probability ?? 0) })
        }
        reach *= goesOn
      }
    }
  }
  return [...spans.values()].sort((a, b) => a.from - b.from || a.to - b.to)
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
