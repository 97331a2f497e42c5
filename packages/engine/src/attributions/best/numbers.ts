/** What decoding needs besides the network's scores; `models/best.json`, which `training/best/export.py` writes. */
export interface BestNumbers {
  /** The most word pieces a window holds. */
  readonly window: number
  /** How many word pieces are read, but not decided on, on each side of a window's middle. */
  readonly context: number
  /** What the step from one label to the next is worth, LABELS rows of LABELS; barred steps are far below nought. */
  readonly steps: readonly (readonly number[])[]
  /** The width of the linker's vectors. */
  readonly link: number
  /** The least gap of each bucket, in tokens. */
  readonly gaps: readonly number[]
  /** What each bucket is worth: before and after, for contents that look for cues and then for cues that look for sources. */
  readonly distances: readonly number[]
  /** The probability that a span of each role must exceed. */
  readonly least: readonly number[]
  /** From what is known of an attribution to how likely a reader would mark it so; see `confidence.ts`. */
  readonly confidence: { readonly bias: number; readonly weights: readonly number[] }
}

/** Throws where something that was read from a file are no such numbers. */
export function assertBestNumbers(numbers: BestNumbers): void {
  const { window, context, link, steps, gaps, distances, least, confidence } = numbers
  const whole = [window, context, link].every(Number.isInteger)
  const lists = [steps, gaps, distances, least, confidence?.weights].every(list => (list?.length ?? 0) > 0)
  if (!whole || !lists) throw new Error('these are not the numbers of the best model')
}
