/** A person or body in the making: what its names in the article come to. */
export interface Party {
  readonly type: 'person' | 'organisation'
  /** The fullest form of its name, a word each, without titles. Empty for somebody whom the text never names. */
  readonly words: readonly string[]
  readonly nicknames: readonly string[]
  /** Whether the article tells that they are dead. */
  readonly dead?: boolean
}

/** Names of an article grouped by whom they name. */
export interface Parties {
  readonly parties: readonly Party[]
  /** For each mention the index of its party, or -1. */
  readonly whose: Int32Array
}

/** A word as names are compared by: case and the look of apostrophes aside. */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll('’', "'")
}
