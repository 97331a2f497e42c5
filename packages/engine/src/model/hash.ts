/**
 * Feature hashing (Weinberger et al., ICML 2009): a feature's weights stand where its hash points, so a model needs
 * no dictionary. All hashes are 32-bit integers.
 */

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  return hashPart(text, 0, text.length)
}

/** The hash of a stretch of a text, as if it were a text of its own. */
export function hashPart(text: string, from: number, to: number): number {
  let h = 0x811c9dc5
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

/** Joins two hashes; not symmetric. The finaliser is that of MurmurHash3. */
export function join(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ b
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return h ^ (h >>> 13)
}
