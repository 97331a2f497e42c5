import type { Class } from '@onrecord/archive'

/** What is done to a quotation of the archive before it stands in a draft, and what a check must say of it. */
export const EDITS = {
  unchanged: 'verbatim',
  trimmed: 'trimmed',
  'one word swapped': 'altered',
  'negation removed': 'altered',
  'speaker swapped': 'misattributed',
  invented: 'not found',
} as const satisfies { [edit: string]: Class }
export type Edit = keyof typeof EDITS

/** Numbers from 0 up to 1, always the same ones for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Cuts words off one end, or leaves some out inside, at an ellipsis. Null where it is too short. */
export function trimmed(text: string, random: () => number): string | null {
  const words = wordsIn(text)
  if (words.length < 9) return null
  const cut = 2 + Math.floor(random() * 2)
  const [first, last] = [words[cut], words[words.length - 1 - cut]]
  const way = Math.floor(random() * 3)
  if (way === 0 && first && !isStop(text, first.from)) return text.slice(first.from)
  if (way === 1 && last && !/^\W*[.!?]/.test(text.slice(last.to))) return text.slice(0, last.to)
  const at = 3 + Math.floor(random() * (words.length - 6 - cut))
  const [before, behind] = [words[at - 1], words[at + cut]]
  return before && behind ? `${text.slice(0, before.to)} … ${text.slice(behind.from)}` : null
}

function wordsIn(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
  }))
}

function isStop(text: string, before: number): boolean {
  return /[.!?…][^\p{L}\p{N}]*$/u.test(text.slice(0, before))
}

/** Puts another word in the place of one. */
export function swapped(text: string, random: () => number, others: readonly string[]): string | null {
  const words = wordsIn(text)
  const word = words[Math.floor(random() * words.length)]
  const other = others[Math.floor(random() * others.length)]
  if (!word || !other || other.toLowerCase() === text.slice(word.from, word.to).toLowerCase()) return null
  return text.slice(0, word.from) + other + text.slice(word.to)
}

/** Takes a negation out: "not", "never" and "no" go, "won't" becomes "will". Null where there is none. */
export function affirmed(text: string): string | null {
  const changed = text
    .replace(/\bwon['’]t\b/i, 'will')
    .replace(/\bcan(?:['’]t|not)\b/i, 'can')
    .replace(/(?<=\w)n['’]t\b/i, '')
  if (changed !== text) return changed
  const less = text.replace(/\b(?:not|never|no|nor)\s/i, '')
  return less === text ? null : less
}
