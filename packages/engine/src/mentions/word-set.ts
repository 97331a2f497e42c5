import { hashText } from '../model/hash.ts'

/** Words in lower case, known by the hash that a token's form holds (`forms[i].lower`), so that no look-up makes a string. */
export type WordSet = ReadonlySet<number>

/** A set of the words of a list, spaces between them. */
export function wordSet(list: string): WordSet {
  return new Set(list.trim().split(/\s+/).map(hashText))
}
