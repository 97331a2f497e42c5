import { Act } from '@onrecord/record'
import { scoreJoined } from '../mentions/hashed.ts'
import type { Chooser } from '../model/choice.ts'
import type { Pack } from '../model/pack.ts'
import { grow, shrink } from '../model/weights.ts'
import { actFeatures } from './features.ts'
import { hasPolarity, type Judge } from './judgement.ts'

/** What the fast judge learned: to choose an act, and a polarity where an act has one. */
export interface ActWeights {
  readonly acts: Chooser
  readonly polarities: Chooser
}

const ACTS = Act.options
/** The polarities in the order in which they are counted. */
export const POLARITIES = [-1, 0, 1] as const

/** The judge of the fast model: an act by a weighted sum of what the words are. */
export function fastJudge({ acts, polarities }: ActWeights): Judge {
  return (doc, words) => {
    const features = actFeatures(doc, words)
    const act = ACTS[likeliestOf(acts, ACTS.length, features)]
    return hasPolarity(act)
      ? { act, polarity: POLARITIES[likeliestOf(polarities, POLARITIES.length, features)] }
      : { act }
  }
}

/** Which of so many labels, counted from 0, the features speak for most. */
export function likeliestOf(chooser: Chooser, labels: number, features: readonly number[]): number {
  const points = pointsOf(chooser, labels, features)
  return points.indexOf(Math.max(...points))
}

/** How much the features speak for each of so many labels. */
export function pointsOf(chooser: Chooser, labels: number, features: readonly number[]): number[] {
  return Array.from({ length: labels }, (_, label) => scoreJoined(chooser, label, features))
}

/** The sections in which a model file keeps them. */
export function actSections({ acts, polarities }: ActWeights): Pack['sections'] {
  const [a, p] = [shrink(acts.weights), shrink(polarities.weights)]
  return {
    'acts.acts': new Uint8Array(a.codes.buffer),
    'acts.polarities': new Uint8Array(p.codes.buffer),
    'acts.units': new Uint8Array(Float32Array.of(a.unit, p.unit).buffer),
  }
}

/** Reads them from a model file's sections. */
export function actWeights(sections: Pack['sections']): ActWeights {
  const [a, p] = new Float32Array(sections['acts.units'].buffer)
  const chooser = (name: string, unit: number): Chooser => ({
    weights: grow({ codes: new Int8Array(sections[name].buffer), unit }),
  })
  return { acts: chooser('acts.acts', a), polarities: chooser('acts.polarities', p) }
}
