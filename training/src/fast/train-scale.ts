import {
  landmarks,
  lattice,
  likelySpans,
  logOdds,
  type SmallWeights,
  shrink,
  spanFeatures,
  spanSlate,
  spansOf,
  stepFactors,
  type TrainedChain,
  viewOf,
} from '@onrecord/engine/training'
import { random, shuffled } from '../random.ts'
import { cueLexicon, type Example, examplesOf, type Marked } from './examples.ts'
import { type ChainSettings, emissionsOf, trainChain } from './train-chain.ts'

/** How a scale is trained; `rate` is AdaGrad's. */
export interface ScaleSettings {
  readonly bits: number
  readonly folds: number
  readonly epochs: number
  readonly rate: number
  readonly seed: number
}

/** A likely span to learn from: what the chain thinks of it, its features, whether an annotator marked just it. */
interface Weighed {
  readonly odds: number
  readonly features: Int32Array
  readonly right: boolean
}

/**
 * Trains a scale by logistic regression with AdaGrad. It has to learn how the chain errs on articles that the chain has
 * not seen: so each fold's likely spans come from a chain trained on the other folds.
 */
export function trainScale(
  articles: readonly Marked[],
  settings: ScaleSettings,
  chainSettings: ChainSettings,
): SmallWeights {
  const { bits, folds, epochs, rate, seed } = settings
  const spans = Array.from({ length: folds }, (_, fold) => {
    const others = articles.filter((_, i) => i % folds !== fold)
    const cues = cueLexicon(others)
    const see = (list: readonly Marked[]) => list.flatMap(a => examplesOf(a, cues, chainSettings.bits))
    const chain = trainChain(see(others), chainSettings, () => {})
    const factors = stepFactors(chain.steps)
    return see(articles.filter((_, i) => i % folds === fold)).flatMap(e => weighed(e, chain, factors, bits))
  }).flat()
  const weights = new Float32Array(2 ** bits)
  const squares = new Float32Array(2 ** bits).fill(1)
  const next = random(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { odds, features, right } of shuffled(spans, next)) {
      const points = features.reduce((sum, f) => sum + weights[f], odds)
      const g = (right ? 1 : 0) - 1 / (1 + Math.exp(-points))
      for (const f of features) {
        squares[f] += g * g
        weights[f] += (rate * g) / Math.sqrt(squares[f])
      }
    }
  }
  return shrink(weights)
}

function weighed(example: Example, chain: TrainedChain, factors: Float64Array, bits: number): Weighed[] {
  const { sight, paragraph, places, gold } = example
  const right = new Set(spansOf(gold, 0).map(s => `${s.role} ${s.from} ${s.to}`))
  const spans = likelySpans(lattice(emissionsOf(chain.weights, example.features), places, factors))
  const view = viewOf(sight, paragraph, landmarks(paragraph.to - paragraph.from))
  const slate = spanSlate()
  return spans.map((span, i) => {
    spanFeatures(view, spans, i, bits, slate)
    return {
      odds: logOdds(span),
      features: slate.places.slice(0, slate.count),
      right: right.has(`${span.role} ${span.from} ${span.to}`),
    }
  })
}
