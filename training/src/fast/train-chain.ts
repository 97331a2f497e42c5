import {
  LABELS,
  lattice,
  mayFollow,
  PLACES,
  ROW,
  STRIDE,
  stepFactors,
  type TrainedChain,
} from '@onrecord/engine/training'
import { random, shuffled } from '../random.ts'
import type { Example } from './examples.ts'
import type { TokenFeatures } from './token-features.ts'

/** How a chain is trained. `rate` is AdaGrad's, `decay` the weight of the L2 penalty a step. */
export interface ChainSettings {
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  readonly seed: number
}

/**
 * Trains a chain by the likelihood of the gold labels, with AdaGrad (Duchi et al., JMLR 2011), a paragraph a step.
 * `after` is called at the end of every epoch.
 */
export function trainChain(
  examples: readonly Example[],
  { bits, epochs, rate, decay, seed }: ChainSettings,
  after: (epoch: number, chain: TrainedChain, loss: number) => void,
): TrainedChain {
  const weights = new Float32Array(2 ** bits * ROW)
  const squares = new Float32Array(weights.length).fill(1)
  const steps = new Float32Array(PLACES * ROW * ROW)
  const stepSquares = new Float32Array(steps.length).fill(1)
  const chain = { weights, steps }
  const next = random(seed)
  const order = examples.filter(e => e.places.length > 0)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0
    for (const example of shuffled(order, next)) {
      const { emissions, stepGradient, total } = gradient(chain, example)
      loss += total
      for (let i = 0; i < example.places.length; i++) {
        const { places, counts } = example.features
        for (let f = i * STRIDE; f < i * STRIDE + counts[i]; f++) {
          const row = places[f]
          for (let y = 0; y < LABELS; y++) {
            const g = emissions[i * ROW + y] - decay * weights[row + y]
            if (g > -1e-4 && g < 1e-4) continue
            squares[row + y] += g * g
            weights[row + y] += (rate * g) / Math.sqrt(squares[row + y])
          }
        }
      }
      for (const [at, g] of stepGradient) {
        stepSquares[at] += g * g
        steps[at] += (rate * g) / Math.sqrt(stepSquares[at])
      }
    }
    after(epoch, chain, loss)
  }
  return chain
}

/** The gradient of an example's log-likelihood by the scores of its labels and steps, and its negative value. */
function gradient(chain: TrainedChain, { features, places, gold }: Example) {
  const emissions = emissionsOf(chain.weights, features)
  const {
    forward,
    backward,
    factors,
    marginals,
    total,
    stepFactors: step,
  } = lattice(emissions, places, stepFactors(chain.steps))
  const n = places.length
  const stepGradient = new Map<number, number>()
  const out = marginals.map(p => -p)
  let right = 0
  for (let i = 0; i < n; i++) {
    out[i * ROW + gold[i]] += 1
    right += emissions[i * ROW + gold[i]]
    if (i === 0) continue
    const base = places[i] * ROW * ROW
    right += chain.steps[base + gold[i - 1] * ROW + gold[i]]
    let sum = 0
    const joint = new Float64Array(ROW * ROW)
    for (let x = 0; x < LABELS; x++) {
      for (let y = 0; y < LABELS; y++) {
        if (!mayFollow(x, y)) continue
        const at = i * ROW + y
        sum += joint[x * ROW + y] = forward[at - y - ROW + x] * step[base + x * ROW + y] * factors[at] * backward[at]
      }
    }
    joint.forEach((p, k) => {
      const g = (k === gold[i - 1] * ROW + gold[i] ? 1 : 0) - p / sum
      if (g > 1e-4 || g < -1e-4) stepGradient.set(base + k, (stepGradient.get(base + k) ?? 0) + g)
    })
  }
  return { emissions: out, stepGradient, total: total - right }
}

/** The score of every label of every token, `ROW` a token. */
export function emissionsOf(weights: Float32Array, { places, counts }: TokenFeatures): Float32Array {
  const out = new Float32Array(counts.length * ROW)
  counts.forEach((count, i) => {
    for (let f = i * STRIDE; f < i * STRIDE + count; f++) {
      for (let y = 0; y < LABELS; y++) out[i * ROW + y] += weights[places[f] + y]
    }
  })
  return out
}
