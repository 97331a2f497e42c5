import { LABELS, mayFollow, ROW } from './labels.ts'

// For each label, the labels that may stand before it.
const BEFORE = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, before) => before).filter(before => mayFollow(before, label)),
)

/**
 * The sums over all rows of labels of a paragraph in a linear-chain conditional random field (Lafferty et al., ICML
 * 2001). A row of labels scores the sum of its tokens' `emissions`, `ROW` a token, and of its steps from label to
 * label. What a step is worth depends on the class of the place where it is taken: `steps` holds them by class, label
 * before and label, `ROW` a label before, `ROW * ROW` a class.
 */
export interface Lattice {
  /** Probability of a token's label, `ROW` a token. */
  readonly marginals: Float64Array
  /** Of the rows of labels up to a token, scaled to sum to 1 a token; and of those after it, scaled alike. */
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** The scaled factor of each label of each token. */
  readonly factors: Float64Array
  /** Factors of the steps, laid out as the steps, and the step class of each token. */
  readonly stepFactors: Float64Array
  readonly places: Uint8Array
  /** The log of the sum over all rows of labels. */
  readonly total: number
}

/** The factors that the steps of a chain stand for; the same for all paragraphs. */
export function stepFactors(steps: Float32Array): Float64Array {
  return Float64Array.from(steps, Math.exp)
}

/**
 * Forward-backward sums of a paragraph, scaled at each token (Rabiner, Proc. IEEE 1989, section V.A): what marginal
 * probabilities and gradients are read from.
 */
export function lattice(emissions: Float32Array, places: Uint8Array, stepFactors: Float64Array): Lattice {
  const n = places.length
  const { factors, logs } = factorsOf(emissions, n)
  const forward = new Float64Array(n * ROW)
  const scales = new Float64Array(n)
  let total = logs
  for (let y = 0; y < LABELS; y++) forward[y] = mayFollow(0, y) ? factors[y] : 0
  for (let i = 0; i < n; i++) {
    const base = places[i] * ROW * ROW
    let sum = 0
    for (let y = 0; y < LABELS; y++) {
      const at = i * ROW + y
      if (i > 0) {
        let reach = 0
        for (const x of BEFORE[y]) reach += forward[at - y - ROW + x] * stepFactors[base + x * ROW + y]
        forward[at] = reach * factors[at]
      }
      sum += forward[at]
    }
    for (let y = 0; y < LABELS; y++) forward[i * ROW + y] /= sum
    scales[i] = sum
    total += Math.log(sum)
  }
  const backward = backwardSums(factors, places, stepFactors, scales)
  return { forward, backward, factors, stepFactors, places, total, marginals: forward.map((a, i) => a * backward[i]) }
}

function backwardSums(factors: Float64Array, places: Uint8Array, steps: Float64Array, scales: Float64Array) {
  const n = places.length
  const backward = new Float64Array(n * ROW)
  for (let y = 0; y < LABELS; y++) backward[(n - 1) * ROW + y] = 1
  for (let i = n - 1; i > 0; i--) {
    const base = places[i] * ROW * ROW
    for (let y = 0; y < LABELS; y++) {
      const after = (backward[i * ROW + y] * factors[i * ROW + y]) / scales[i]
      for (const x of BEFORE[y]) backward[(i - 1) * ROW + x] += steps[base + x * ROW + y] * after
    }
  }
  return backward
}

// The largest factor of each token is 1, so that nothing overflows; the logs of what was divided out are summed up.
function factorsOf(emissions: Float32Array, n: number): { factors: Float64Array; logs: number } {
  const factors = new Float64Array(n * ROW)
  let logs = 0
  for (let i = 0; i < n; i++) {
    let top = Number.NEGATIVE_INFINITY
    for (let y = 0; y < LABELS; y++) top = Math.max(top, emissions[i * ROW + y])
    for (let y = 0; y < LABELS; y++) factors[i * ROW + y] = Math.exp(emissions[i * ROW + y] - top)
    logs += top
  }
  return { factors, logs }
}
