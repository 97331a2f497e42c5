import type { Name } from '../mentions/mention.ts'
import { isMisspelt } from '../mentions/misspelt.ts'
import { isShortFor } from './diminutives.ts'

/** Has the name a first name and a surname? "Van der Aalst" and "De Silva" have not, for all their words. */
export function isFull({ words }: Name): boolean {
  return words.length > 1 && !/^\p{Ll}/u.test(words[0]) && !isParticle(words[0])
}

function isParticle(word: string): boolean {
  return /^(?:van|von|de|del|di|da|la|le|du|bin|al|el)$/i.test(word)
}

const GENERATION = /^(?:jr\.?|sr\.?|i{2,3}|iv)$/

/** The last word of a name, but for "Jr." and the like. */
export function surname(words: readonly string[]): string {
  const last = words[words.length - 1]
  return GENERATION.test(last) && words.length > 1 ? words[words.length - 2] : last
}

/** The first and the last letter of a word. */
export function endsOf(word: string): string {
  return word[0] + word[word.length - 1]
}

/** Does a form spell out more of a name, or the same in fewer capitals? */
export function isFuller(words: readonly string[], known: readonly string[]): boolean {
  const more = letters(words) - letters(known)
  return more > 0 || (more === 0 && isShouted(known) && !isShouted(words))
}

function isShouted(words: readonly string[]): boolean {
  return words.every(w => w === w.toUpperCase())
}

function letters(words: readonly string[]): number {
  return words.reduce((sum, w) => sum + w.length, 0)
}

/** Can two first names be one: the same, a diminutive, an initial, a slip? */
export function sameGiven(a: string, b: string): boolean {
  if (a === b || isShortFor(a, b) || (a.length > 5 && isMisspelt(a, b))) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (/^\p{L}\.?$/u.test(short)) return long.startsWith(short[0])
  return short.length >= 3 && long.startsWith(short)
}

/** Is the short form the end of the full name, or where that is asked for too its beginning? */
export function fitsWords(full: readonly string[], short: readonly string[], at: 'end' | 'edge' = 'edge'): boolean {
  if (short.length === 1) return true
  const end = full.length - short.length
  if (end < 0) return false
  return short.every((w, i) => full[end + i] === w) || (at === 'edge' && short.every((w, i) => full[i] === w))
}
