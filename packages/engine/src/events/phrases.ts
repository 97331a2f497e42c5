import type { Tokens } from '../document.ts'
import type { Text } from '../mentions/sight.ts'
import { type WordSet, wordSet } from '../mentions/word-set.ts'

/** Words in a row, each one of a set; an optional one may be missing. */
interface Step {
  readonly words: WordSet
  readonly optional: boolean
}

/** What a phrase book finds: the value of the phrase that stands at a token, and its tokens. */
export interface Found<T> {
  readonly value: T
  readonly tokens: Tokens
}

interface Entry<T> {
  readonly steps: readonly Step[]
  readonly value: T
}

/** Phrases by the word they begin with, each with a value. */
export type PhraseBook<T> = ReadonlyMap<number, readonly Entry<T>[]>

/**
 * A phrase book. A phrase is written as the words that can stand first, a slash, the words that can stand next, and so on;
 * what begins with a question mark may be missing: `step steps stepped / ?aside down`. Of two phrases that stand at the
 * same token, the one written first is found.
 */
export function phraseBook<T>(phrases: readonly (readonly [phrase: string, value: T])[]): PhraseBook<T> {
  const book = new Map<number, Entry<T>[]>()
  for (const [phrase, value] of phrases) {
    const [first, ...steps] = phrase.split('/').map(step => step.trim())
    const entry = {
      value,
      steps: steps.map(step => ({ words: wordSet(step.replace(/^\?/, '')), optional: step.startsWith('?') })),
    }
    for (const hash of wordSet(first)) {
      const list = book.get(hash)
      if (list) list.push(entry)
      else book.set(hash, [entry])
    }
  }
  return book
}

/** The phrase that begins with token `i` and ends before `limit`, or null. */
export function phraseAt<T>(text: Text, book: PhraseBook<T>, i: number, limit: number): Found<T> | null {
  return phrasesAt(text, book, i, limit).next().value ?? null
}

/** All phrases that begin with token `i` and end before `limit`, in the order in which the book has them. */
export function* phrasesAt<T>(
  { forms }: Text,
  book: PhraseBook<T>,
  i: number,
  limit: number,
): Generator<Found<T>, undefined> {
  for (const { steps, value } of book.get(forms[i].lower) ?? []) {
    let to = i + 1
    let fits = true
    for (const { words, optional } of steps) {
      if (to < limit && words.has(forms[to].lower)) to++
      else if (!optional) {
        fits = false
        break
      }
    }
    if (fits) yield { value, tokens: { from: i, to } }
  }
}

/** The words that some phrase of the book can begin with. */
export function openersOf(book: PhraseBook<unknown>): WordSet {
  return new Set(book.keys())
}
