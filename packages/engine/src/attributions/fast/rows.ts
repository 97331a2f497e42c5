import { type Features, STRIDE } from './features.ts'
import { ROW } from './labels.ts'

/**
 * The chain's weights as the engine adds them up: two labels to a 32-bit integer, each in 16 bits of its own and
 * raised by 128 so that no sum borrows from its neighbour. Half the additions, and twice the rows in the cache.
 * At most 257 features a token: their sum must stay below 2 ** 16.
 */
export interface Rows {
  /** Five integers a row, for the labels 0 and 1, 2 and 3, and so on. */
  readonly pairs: Int32Array
  /** What one unit of a weight is worth. */
  readonly unit: number
}

/** Pairs up weights that are in a byte each, `ROW` a row. */
export function pairUp(codes: Int8Array, unit: number): Rows {
  const pairs = new Int32Array(codes.length / 2)
  for (let i = 0; i < pairs.length; i++) pairs[i] = ((codes[2 * i + 1] + 128) << 16) | (codes[2 * i] + 128)
  return { pairs, unit }
}

/** The score of every label of every token, `ROW` a token. */
export function scores({ pairs, unit }: Rows, { places, counts }: Features): Float32Array {
  const n = counts.length
  const out = new Float32Array(n * ROW)
  for (let i = 0; i < n; i++) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    const end = i * STRIDE + counts[i]
    for (let f = i * STRIDE; f < end; f++) {
      const r = places[f] >> 1
      a = (a + pairs[r]) | 0
      b = (b + pairs[r + 1]) | 0
      c = (c + pairs[r + 2]) | 0
      d = (d + pairs[r + 3]) | 0
      e = (e + pairs[r + 4]) | 0
    }
    const raised = 128 * counts[i]
    const o = i * ROW
    out[o] = ((a & 0xffff) - raised) * unit
    out[o + 1] = ((a >>> 16) - raised) * unit
    out[o + 2] = ((b & 0xffff) - raised) * unit
    out[o + 3] = ((b >>> 16) - raised) * unit
    out[o + 4] = ((c & 0xffff) - raised) * unit
    out[o + 5] = ((c >>> 16) - raised) * unit
    out[o + 6] = ((d & 0xffff) - raised) * unit
    out[o + 7] = ((d >>> 16) - raised) * unit
    out[o + 8] = ((e & 0xffff) - raised) * unit
  }
  return out
}
