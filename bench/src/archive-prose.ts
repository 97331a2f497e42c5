import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const STORIES = join(import.meta.dirname, '../../training/stories')

/** Numbers from 0 to 1, the same ones for the same seed (xorshift32, Marsaglia 2003). */
export function chance(seed: number): () => number {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** Draws numbers from 0, each rarer than the one before, as names and words are (Zipf and Mandelbrot): 1 / (rank + flat). */
export function zipf(count: number, flat: number, random: () => number): () => number {
  const sums = new Float64Array(count)
  let sum = 0
  for (let i = 0; i < count; i++) {
    sum += 1 / (i + 1 + flat)
    sums[i] = sum
  }
  return () => {
    const sought = random() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < sought) low = middle + 1
      else high = middle
    }
    return low
  }
}

const SYLLABLES =
  'ba con del for gan har il kor lem mon nor pel qua ros sel tam ur ven wil yor zan bri cru dre fli glo'.split(' ')

/** A word or a name that no text has, another one for each number. */
export function coined(number: number): string {
  let word = ''
  for (let left = number + SYLLABLES.length; left > 0; left = Math.floor(left / SYLLABLES.length)) {
    word += SYLLABLES[left % SYLLABLES.length]
  }
  return word
}

// In words of a hundred: what no training text has. A million statements of news hold some hundred thousand different words.
const RARE = 0.03
const RARE_WORDS = 200_000

/**
 * Writes clauses of about `length` words, none like the others, in the words of our own stories: each word is one that follows
 * the two before it somewhere there, so that common words, pairs and phrases are as common as in the news.
 */
export async function proseWriter(random: () => number): Promise<(length: number) => string> {
  const files = globSync('*.txt', { cwd: STORIES }).sort()
  const texts = await Promise.all(files.map(file => readFile(join(STORIES, file), 'utf8')))
  const words = texts.flatMap(text => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [])
  const after = new Map<string, number[]>()
  const note = (key: string, at: number) => {
    const known = after.get(key)
    if (known) known.push(at)
    else after.set(key, [at])
  }
  for (let at = 2; at < words.length; at++) {
    note(`${words[at - 2]} ${words[at - 1]}`, at)
    note(`${words[at - 1]}`, at)
  }
  const rare = zipf(RARE_WORDS, 50, random)
  const any = (list: readonly number[]) => list[Math.floor(random() * list.length)] ?? 0
  return length => {
    const start = Math.floor(random() * (words.length - 2))
    let [before, last] = [words[start] ?? '', words[start + 1] ?? '']
    const written = [before, last]
    while (written.length < length) {
      // Now and then the next word follows only the last one, or clauses would repeat those of the stories.
      const options = (random() < 0.6 ? after.get(`${before} ${last}`) : undefined) ?? after.get(last)
      const next = (options && words[any(options)]) ?? words[Math.floor(random() * words.length)] ?? ''
      written.push(random() < RARE ? coined(rare()) : next)
      ;[before, last] = [last, next]
    }
    return written.join(' ')
  }
}
