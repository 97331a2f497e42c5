import { type Chooser, choose, type Features, score } from '@onrecord/engine/training'
import { random, shuffled } from './random.ts'

/** A choice to learn from: what there was to choose from, and which of it was right. */
export interface Choice {
  readonly list: readonly Features[]
  readonly right: number
}

/** How a chooser is trained; `rate` is AdaGrad's. */
export interface ChooserSettings {
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  readonly seed: number
}

/** Trains a chooser by the likelihood of the right choices, with AdaGrad (Duchi et al., JMLR 2011). */
export function trainChooser(choices: readonly Choice[], { bits, epochs, rate, seed }: ChooserSettings): Chooser {
  const weights = new Float32Array(2 ** bits)
  const squares = new Float32Array(2 ** bits).fill(1)
  const chooser = { weights }
  const sums = new Float32Array(2 ** bits)
  const next = random(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { list, right } of shuffled(choices, next)) {
      const points = list.map(features => score(chooser, features))
      const top = Math.max(...points)
      const sizes = points.map(p => Math.exp(p - top))
      const sum = sizes.reduce((a, b) => a + b)
      list.forEach((features, i) => {
        const g = (i === right ? 1 : 0) - sizes[i] / sum
        for (const f of features) {
          squares[f] += g * g
          weights[f] += (rate * g) / Math.sqrt(squares[f])
        }
      })
    }
    weights.forEach((w, i) => {
      sums[i] += w
    })
  }
  // The mean over epochs leans less on the order of the examples.
  return { weights: sums.map(w => w / epochs) }
}

/** The share of choices that the chooser makes right. */
export function choiceAccuracy(chooser: Chooser, choices: readonly Choice[]): number {
  return choices.filter(({ list, right }) => choose(chooser, list).index === right).length / choices.length
}
