// In UTF-16 code units: PostgreSQL takes no word of more than two kilobytes.
const LONGEST = 200

/** A word as it is indexed and looked for: what is longer than any word is cut. */
export function cut(word: string): string {
  return word.length > LONGEST ? word.slice(0, LONGEST).toWellFormed() : word
}
