/**
 * Weights in a byte each, on a straight scale up to the largest. Neither a scale cut at an outlier nor one with
 * finer steps for small weights did as well: the few large weights carry the decisions.
 */
export interface SmallWeights {
  readonly codes: Int8Array
  /** The size that the code 127 stands for. */
  readonly largest: number
}

/** Weights to bytes. */
export function shrink(weights: Float32Array): SmallWeights {
  const largest = weights.reduce((top, w) => Math.max(top, Math.abs(w)), 0) || 1
  return { codes: Int8Array.from(weights, w => Math.round((w / largest) * 127)), largest }
}

/** Bytes to weights. */
export function grow({ codes, largest }: SmallWeights): Float32Array {
  const step = largest / 127
  const weights = new Float32Array(codes.length)
  for (let i = 0; i < codes.length; i++) weights[i] = codes[i] * step
  return weights
}
