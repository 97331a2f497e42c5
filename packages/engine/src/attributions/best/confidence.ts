import type { BestNumbers } from './numbers.ts'

/** What is known of how sure an attribution is, a probability each. */
export interface Sureness {
  /** Of the least likely of its contents. */
  readonly content: number
  readonly cue: number
  /** Null where it has none. */
  readonly source: number | null
  /** Of the least likely tie between a content and the cue. */
  readonly contentToCue: number
  /** Of the tie between cue and source, or of there being none. */
  readonly cueToSource: number
}

/**
 * How likely a reader would mark an attribution so: a logistic regression on the odds of what is known, fitted on
 * articles that the model had not seen, against each of their annotators (`training/best/calibrate.py`).
 */
export function confidenceOf(sure: Sureness, { bias, weights }: BestNumbers['confidence']): number {
  const { content, cue, source, contentToCue, cueToSource } = sure
  const said = source === null ? [0, 1] : [odds(source), 0]
  const known = [odds(content), odds(cue), ...said, odds(contentToCue), odds(cueToSource)]
  const score = known.reduce((sum, value, i) => sum + weights[i] * value, bias)
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000
}

/** The logarithm of a probability against its opposite, of neither more than can be known. */
function odds(probability: number): number {
  const p = Math.min(Math.max(probability, 1e-4), 0.999)
  return Math.log(p / (1 - p))
}
