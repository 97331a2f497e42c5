import { features, landmarks, type Sight, STRIDE, slate, viewOf } from '@onrecord/engine/training'

type Paragraph = Parameters<typeof viewOf>[1]

/** The features of a paragraph's tokens, as the places of their rows in a weight table: written down once, read each epoch. */
export interface TokenFeatures {
  /** `STRIDE` places a token, of which the first `counts[i]` are filled. */
  readonly places: Int32Array
  readonly counts: Uint8Array
}

/** The features of every token of a paragraph, for a weight table of `2 ** bits` rows. */
export function tokenFeatures(sight: Sight, paragraph: Paragraph, bits: number): TokenFeatures {
  const n = paragraph.to - paragraph.from
  const view = viewOf(sight, paragraph, landmarks(n))
  const places = new Int32Array(n * STRIDE)
  const counts = new Uint8Array(n)
  const token = slate()
  for (let i = 0; i < n; i++) {
    features(view, i, bits, token)
    counts[i] = token.count
    places.set(token.places.subarray(0, token.count), i * STRIDE)
  }
  return { places, counts }
}
