import { LABELS, mayFollow, O, ROW } from './labels.ts'

/**
 * Decoding of a linear-chain conditional random field (Lafferty et al., ICML 2001) over the labels of a paragraph's
 * tokens. A row of labels scores the sum of its tokens' `emissions`, `ROW` a token, and of its steps from label to
 * label. What a step is worth depends on the class of the place where it is taken: `steps` holds them by class,
 * label before and label, `ROW` a label before, `ROW * ROW` a class.
 */

// For each label, the labels that may stand before it; the first token takes only what may follow nothing.
const BEFORE = Array.from({ length: LABELS }, (_, label) =>
  Uint8Array.from({ length: LABELS }, (_, before) => before).filter(before => mayFollow(before, label)),
)

/** The best row of labels (Viterbi). `places` holds the step class of each token. */
export function decode(steps: Float32Array, emissions: Float32Array, places: Uint8Array): Uint8Array {
  const n = places.length
  const back = new Uint8Array(n * ROW)
  let now = new Float64Array(ROW).fill(Number.NEGATIVE_INFINITY)
  let next = new Float64Array(ROW).fill(Number.NEGATIVE_INFINITY)
  for (let y = 0; y < LABELS; y++) if (mayFollow(0, y)) now[y] = emissions[y]
  for (let i = 1; i < n; i++) {
    const base = places[i] * ROW * ROW
    for (let y = 0; y < LABELS; y++) {
      const before = BEFORE[y]
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      for (let k = 0; k < before.length; k++) {
        const x = before[k]
        const score = now[x] + steps[base + x * ROW + y]
        if (score > top) {
          top = score
          from = x
        }
      }
      next[y] = top + emissions[i * ROW + y]
      back[i * ROW + y] = from
    }
    ;[now, next] = [next, now]
  }
  const labels = new Uint8Array(n)
  let label = 0
  for (let y = 1; y < LABELS; y++) if (now[y] > now[label]) label = y
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label
    label = back[i * ROW + label]
  }
  return labels
}

/**
 * How likely a token's label is, the labels beside it taken as right: cheap, and good enough to rank by. (The
 * marginal over all rows of labels costs a walk over the whole paragraph each way.)
 */
export function certainty(
  steps: Float32Array,
  emissions: Float32Array,
  places: Uint8Array,
  labels: Uint8Array,
  i: number,
): number {
  const before = i > 0 ? labels[i - 1] : O
  const here = places[i] * ROW * ROW + before * ROW
  const next = i + 1 < labels.length ? places[i + 1] * ROW * ROW + labels[i + 1] : -1
  let sum = 0
  let own = 0
  for (let y = 0; y < LABELS; y++) {
    if (!mayFollow(before, y) || (next >= 0 && !mayFollow(y, labels[i + 1]))) continue
    const score = emissions[i * ROW + y] + (i > 0 ? steps[here + y] : 0) + (next >= 0 ? steps[next + y * ROW] : 0)
    const factor = Math.exp(score - emissions[i * ROW + labels[i]])
    sum += factor
    if (y === labels[i]) own = factor
  }
  return own / sum
}
