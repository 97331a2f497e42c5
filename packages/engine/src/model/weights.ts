/**
 * Weights in a byte each, on a straight scale up to the largest. Neither a scale cut at an outlier nor one with
 * finer steps for small weights did as well: the few large weights carry the decisions.
 */
export interface SmallWeights {
  readonly codes: Int8Array
  /** What a code of 1 stands for. */
  readonly unit: number
}

/** Weights to bytes. */
export function shrink(weights: Float32Array): SmallWeights {
  const largest = weights.reduce((top, w) => Math.max(top, Math.abs(w)), 0) || 1
  return { codes: Int8Array.from(weights, w => Math.round((w / largest) * 127)), unit: largest / 127 }
}

/** Bytes to weights. */
export function grow({ codes, unit }: SmallWeights): Float32Array {
  const weights = new Float32Array(codes.length)
  for (let i = 0; i < codes.length; i++) weights[i] = codes[i] * unit
  return weights
}
