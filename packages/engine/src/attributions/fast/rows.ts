import { features, type Slate, type View } from './features.ts'
import { ROW } from './labels.ts'

/**
 * The chain's weights as the engine adds them up: four labels to a 32-bit integer, as the model file has them, a byte
 * each. Two sums run in one integer, in 16 bits each, every weight raised by 128 so that no sum borrows from its
 * neighbour: half the additions, and a table of half the size. At most 257 features a token: their sum must stay below
 * 2 ** 16.
 */
export interface Rows {
  /** Three integers a row, for the labels 0 to 3, 4 to 7 and 8. */
  readonly quads: Int32Array
  /** What one unit of a weight is worth. */
  readonly unit: number
}

/** Rows of weights that are in a byte each, `ROW` a row. */
export function rowsOf(codes: Int8Array, unit: number): Rows {
  return { quads: new Int32Array(codes.buffer, codes.byteOffset, codes.length / 4), unit }
}

// Turned over, the top bit of a byte adds 128 to what it stands for.
const RAISE = 0x80808080 | 0
// Every other byte, with room for a sum.
const ALTERNATE = 0x00ff00ff

/** The score of every label of every token of a paragraph, `ROW` a token. `token` and `out` are overwritten. */
export function scores({ quads, unit }: Rows, view: View, token: Slate, out: Float32Array): Float32Array {
  const n = view.paragraph.to - view.paragraph.from
  const bits = Math.log2((quads.length * 4) / ROW)
  for (let i = 0; i < n; i++) {
    features(view, i, bits, token)
    add(quads, token.places, token.count, unit, out, i * ROW)
  }
  return out
}

function add(quads: Int32Array, places: Int32Array, count: number, unit: number, out: Float32Array, at: number): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  for (let f = 0; f < count; f++) {
    const r = places[f] >> 2
    const low = quads[r] ^ RAISE
    const high = quads[r + 1] ^ RAISE
    a = (a + (low & ALTERNATE)) | 0
    b = (b + ((low >>> 8) & ALTERNATE)) | 0
    c = (c + (high & ALTERNATE)) | 0
    d = (d + ((high >>> 8) & ALTERNATE)) | 0
    e = (e + ((quads[r + 2] ^ RAISE) & ALTERNATE)) | 0
  }
  const raised = 128 * count
  out[at] = ((a & 0xffff) - raised) * unit
  out[at + 1] = ((b & 0xffff) - raised) * unit
  out[at + 2] = ((a >>> 16) - raised) * unit
  out[at + 3] = ((b >>> 16) - raised) * unit
  out[at + 4] = ((c & 0xffff) - raised) * unit
  out[at + 5] = ((d & 0xffff) - raised) * unit
  out[at + 6] = ((c >>> 16) - raised) * unit
  out[at + 7] = ((d >>> 16) - raised) * unit
  out[at + 8] = ((e & 0xffff) - raised) * unit
}
