import { type Lattice, leaving } from './lattice.ts'
import { LABELS } from './network.ts'

/** The roles in the order in which labels count them. */
export const [SOURCE, CUE, CONTENT] = [0, 1, 2]

/** A run of tokens with a role, and how likely it is a span of that role with exactly these ends. */
export interface LikelySpan {
  readonly role: number
  readonly from: number
  readonly to: number
  readonly probability: number
}

/**
 * The spans to mark: those whose probabilities exceed `least`, one a role, by the most in sum, no two overlapping.
 * Exact F1 is best served by marking what is likelier than half of the F1 that one reaches (Lewis, SIGIR 1995), not by
 * the one best row of labels, which splits the chance of an end between its neighbours.
 */
export function spansOf(lattice: Lattice, least: readonly number[]): LikelySpan[] {
  const ending: LikelySpan[][] = Array.from({ length: lattice.size + 1 }, () => [])
  for (const role of [SOURCE, CUE, CONTENT]) {
    for (let t = 0; t < lattice.size; t++) {
      for (const span of spansFrom(lattice, role, t, least[role])) ending[span.to].push(span)
    }
  }
  const best = new Float64Array(lattice.size + 1)
  const chosen = new Array<LikelySpan | null>(lattice.size + 1).fill(null)
  for (let end = 1; end <= lattice.size; end++) {
    best[end] = best[end - 1]
    for (const span of ending[end]) {
      const sum = best[span.from] + span.probability - least[span.role]
      if (sum > best[end]) {
        best[end] = sum
        chosen[end] = span
      }
    }
  }
  const spans: LikelySpan[] = []
  for (let end = lattice.size; end > 0; ) {
    const span = chosen[end]
    if (span) spans.push(span)
    end = span ? span.from : end - 1
  }
  return spans.reverse()
}

/** The spans of a role that begin at a token and are likelier than `least`; goes on only as long as one may still be. */
function spansFrom(lattice: Lattice, role: number, from: number, least: number): LikelySpan[] {
  const { size, before, own, after, steps } = lattice
  const inside = 2 + 2 * role
  const spans: LikelySpan[] = []
  let label = inside - 1
  let held = before[from * LABELS + label]
  for (let t = from; t < size; t++) {
    const ends = held * leaving(lattice, t, label, inside)
    if (ends > least) spans.push({ role, from, to: t + 1, probability: Math.min(1, ends) })
    if (t === size - 1) break
    const step = steps[label * LABELS + inside]
    if (held * step * after[(t + 1) * LABELS + inside] <= least) break
    held *= step * own[(t + 1) * LABELS + inside]
    label = inside
  }
  return spans
}
