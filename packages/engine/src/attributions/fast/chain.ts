import { LABELS, mayFollow, O, ROW } from './labels.ts'

/**
 * Decoding of a linear-chain conditional random field (Lafferty et al., ICML 2001) over the labels of a paragraph's
 * tokens. A row of labels scores the sum of its tokens' `emissions`, `ROW` a token, and of its steps from label to
 * label. What a step is worth depends on the class of the place where it is taken: `steps` holds them by class,
 * label before and label, `ROW` a label before, `ROW * ROW` a class.
 */

// All steps that may be taken, by label; the first token takes only what may follow nothing.
const STEPS = Array.from({ length: LABELS * LABELS }, (_, i) => ({ label: i % LABELS, before: (i / LABELS) | 0 }))
  .filter(({ label, before }) => mayFollow(before, label))
  .sort((a, b) => a.label - b.label || a.before - b.before)
const BEFORE = Uint8Array.from(STEPS, step => step.before)
const LABEL = Uint8Array.from(STEPS, step => step.label)

/** The best row of labels (Viterbi). `places` holds the step class of each token. */
export function decode(steps: Float32Array, emissions: Float32Array, places: Uint8Array): Uint8Array {
  const n = places.length
  const back = new Uint8Array(n * ROW)
  let now = new Float64Array(ROW).fill(Number.NEGATIVE_INFINITY)
  let next = new Float64Array(ROW).fill(Number.NEGATIVE_INFINITY)
  for (let y = 0; y < LABELS; y++) if (mayFollow(0, y)) now[y] = emissions[y]
  for (let i = 1; i < n; i++) {
    const base = places[i] * ROW * ROW
    next.fill(Number.NEGATIVE_INFINITY)
    for (let k = 0; k < BEFORE.length; k++) {
      const x = BEFORE[k]
      const y = LABEL[k]
      const score = now[x] + steps[base + x * ROW + y]
      if (score > next[y]) {
        next[y] = score
        back[i * ROW + y] = x
      }
    }
    for (let y = 0; y < LABELS; y++) next[y] += emissions[i * ROW + y]
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
