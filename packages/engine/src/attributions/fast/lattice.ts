import { LABELS, mayFollow, ROW } from './labels.ts'

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

/** Room for the sums of a paragraph of up to so many tokens; one serves paragraph after paragraph. */
export function roomFor(tokens: number): Float64Array {
  return new Float64Array(tokens * (4 * ROW + 1))
}

/**
 * Forward-backward sums of a paragraph, scaled at each token (Rabiner, Proc. IEEE 1989, section V.A): what marginal
 * probabilities and gradients are read from. They lie in `room`, and last until it is used again.
 */
export function lattice(
  emissions: Float32Array,
  places: Uint8Array,
  stepFactors: Float64Array,
  room = roomFor(places.length),
): Lattice {
  const n = places.length
  const size = n * ROW
  const [factors, forward, backward, marginals] = [0, 1, 2, 3].map(part =>
    room.subarray(part * size, (part + 1) * size),
  )
  const scales = room.subarray(4 * size, 4 * size + n)
  forward.fill(0)
  let total = fillFactors(factors, emissions, n)
  for (let i = 0; i < n; i++) {
    const here = i * ROW
    if (i === 0) for (let y = 0; y < LABELS; y++) forward[y] = mayFollow(0, y) ? factors[y] : 0
    else stepForward(forward, factors, stepFactors, here, places[i] * ROW * ROW)
    let sum = 0
    for (let y = 0; y < LABELS; y++) sum += forward[here + y]
    for (let y = 0; y < LABELS; y++) forward[here + y] /= sum
    scales[i] = sum
    total += Math.log(sum)
  }
  fillBackward(backward, factors, places, stepFactors, scales)
  for (let k = 0; k < size; k++) marginals[k] = forward[k] * backward[k]
  return { forward, backward, factors, stepFactors, places, total, marginals }
}

// A further token follows two labels at most; all others follow any.
function stepForward(
  forward: Float64Array,
  factors: Float64Array,
  steps: Float64Array,
  here: number,
  base: number,
): void {
  const before = here - ROW
  for (let x = 0; x < LABELS; x++) {
    const reach = forward[before + x]
    if (reach === 0) continue
    const row = base + x * ROW
    forward[here] += reach * steps[row]
    for (let y = 1; y < LABELS; y += 2) forward[here + y] += reach * steps[row + y]
  }
  for (let y = 2; y < LABELS; y += 2) {
    const first = forward[before + y - 1] * steps[base + (y - 1) * ROW + y]
    forward[here + y] = first + forward[before + y] * steps[base + y * ROW + y]
  }
  for (let y = 0; y < LABELS; y++) forward[here + y] *= factors[here + y]
}

function fillBackward(
  backward: Float64Array,
  factors: Float64Array,
  places: Uint8Array,
  steps: Float64Array,
  scales: Float64Array,
): void {
  const n = places.length
  const after = new Float64Array(ROW)
  for (let y = 0; y < LABELS; y++) backward[(n - 1) * ROW + y] = 1
  for (let i = n - 1; i > 0; i--) {
    const here = i * ROW
    const base = places[i] * ROW * ROW
    for (let y = 0; y < LABELS; y++) after[y] = (backward[here + y] * factors[here + y]) / scales[i]
    for (let x = 0; x < LABELS; x++) {
      const row = base + x * ROW
      let sum = steps[row] * after[0]
      for (let y = 1; y < LABELS; y += 2) sum += steps[row + y] * after[y]
      const further = x + (x & 1)
      if (x > 0) sum += steps[row + further] * after[further]
      backward[here - ROW + x] = sum
    }
  }
}

// The largest factor of each token is 1, so that nothing overflows; the logs of what was divided out are summed up.
function fillFactors(factors: Float64Array, emissions: Float32Array, n: number): number {
  let logs = 0
  for (let here = 0; here < n * ROW; here += ROW) {
    let top = emissions[here]
    for (let y = 1; y < LABELS; y++) if (emissions[here + y] > top) top = emissions[here + y]
    for (let y = 0; y < LABELS; y++) factors[here + y] = Math.exp(emissions[here + y] - top)
    logs += top
  }
  return logs
}
