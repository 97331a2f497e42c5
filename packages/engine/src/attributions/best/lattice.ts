import { LABELS } from './network.ts'

/**
 * All rows of labels at once: a linear-chain conditional random field (Lafferty et al., ICML 2001), with every number
 * scaled so that it is a probability or a factor between two.
 */
export interface Lattice {
  readonly size: number
  /** By token and label: how likely the label is, given what came before and here. */
  readonly before: Float64Array
  /** By token and label: by what factor the label, and what may follow it, makes what came before likelier. */
  readonly after: Float64Array
  /** By token and label: the factor that the token itself gives to each label. */
  readonly own: Float64Array
  /** By label and next label: what the step is worth, as a factor. */
  readonly steps: Float64Array
}

/** Label `scores`, LABELS a token, and the `steps` between labels, both logarithms, as a lattice; linear. */
export function latticeOf(scores: Float32Array, steps: readonly (readonly number[])[]): Lattice {
  const size = scores.length / LABELS
  const factors = Float64Array.from(steps.flat(), Math.exp)
  const before = new Float64Array(size * LABELS)
  const own = new Float64Array(size * LABELS)
  for (let t = 0; t < size; t++) {
    const at = t * LABELS
    let top = Number.NEGATIVE_INFINITY
    for (let y = 0; y < LABELS; y++) top = Math.max(top, scores[at + y])
    let total = 0
    for (let y = 0; y < LABELS; y++) {
      own[at + y] = Math.exp(scores[at + y] - top)
      before[at + y] = own[at + y] * (t === 0 ? 1 : reach(before, at - LABELS, factors, y))
      total += before[at + y]
    }
    for (let y = 0; y < LABELS; y++) {
      before[at + y] /= total
      own[at + y] /= total
    }
  }
  return { size, before, after: backwards(size, own, factors), own, steps: factors }
}

function reach(before: Float64Array, at: number, steps: Float64Array, label: number): number {
  let sum = 0
  for (let x = 0; x < LABELS; x++) sum += before[at + x] * steps[x * LABELS + label]
  return sum
}

function backwards(size: number, own: Float64Array, steps: Float64Array): Float64Array {
  const after = new Float64Array(size * LABELS)
  for (let t = size - 1; t >= 0; t--) {
    for (let y = 0; y < LABELS; y++) {
      let onward = t === size - 1 ? 1 : 0
      if (t < size - 1) for (let z = 0; z < LABELS; z++) onward += steps[y * LABELS + z] * after[(t + 1) * LABELS + z]
      after[t * LABELS + y] = own[t * LABELS + y] * onward
    }
  }
  return after
}

/** By what factor a token's label goes on to any next label but `except`; to the text's end, 1. */
export function leaving({ size, after, steps }: Lattice, token: number, label: number, except: number): number {
  if (token === size - 1) return 1
  let sum = 0
  for (let z = 0; z < LABELS; z++) {
    if (z !== except) sum += steps[label * LABELS + z] * after[(token + 1) * LABELS + z]
  }
  return sum
}
