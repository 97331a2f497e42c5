/**
 * How sure the model is of an attribution against how often it is right: a logistic regression on the log odds of the
 * one that gives the other (Platt 1999).
 */
export interface Calibration {
  readonly bias: number
  readonly slope: number
}

/** How likely an attribution is right, in thousandths, where the model's own parts multiply to `sure`. */
export function confidenceOf({ bias, slope }: Calibration, sure: number): number {
  return Math.round(1000 / (1 + Math.exp(-bias - slope * logOddsOf(sure)))) / 1000
}

/** Log odds, kept from running away at both ends. */
export function logOddsOf(probability: number): number {
  const p = Math.min(0.999, Math.max(0.001, probability))
  return Math.log(p / (1 - p))
}
