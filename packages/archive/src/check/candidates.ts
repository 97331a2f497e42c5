import { LITTLE, VAGUE } from '@onrecord/dossier/compared'
import { tokensIn } from '../fold.ts'
import type { Db, Store, WordQuery } from '../store.ts'

/** A statement that may be what a quotation was taken from. */
export interface Candidate {
  readonly version: number
  readonly words: string
  readonly starts: number
  readonly ends: number
}

// Words by which a quotation is looked for: the rarest. Two of them must stand in its source, so that of twelve words, of which five
// are rare enough, any three may be changed.
const SOUGHT = 6
// The commonest words of English, which are in every tenth statement: to count them takes longer than to find the source.
const EVERYWHERE = new Set(
  'the of to a and in that it is was for on with as be at by he she we i said this his her not but they have has will had from'.split(
    ' ',
  ),
)
// Words are not spread evenly: those of one matter come together, so much more often than by chance.
const TOGETHER = 5
/** In statements: what a search may be expected to give, and what is taken of it at most. */
const EXPECTED = 300
const MOST = 1000
/** In words, one after another. Of twelve words of which three are changed so many in a row are not. */
const STRETCH = 3
const SHORT = 6

/**
 * The statements that share enough with a quotation to be its source, in two searches, the second one for whoever finds nothing in the
 * first: by pairs of rare words, which takes milliseconds in a million statements; and where three changed words could hide it from
 * that, by any three words in a row.
 */
export async function* candidatesFor({ words }: Store, db: Db, text: string): AsyncGenerator<Candidate[]> {
  const tokens = tokensIn(text).map(({ token }) => token)
  const telling = [...new Set(tokens)].filter(token => !EVERYWHERE.has(token))
  const frequencies = telling.length > 0 ? await words.frequencies(db, telling) : new Map<string, number>()
  const { last } = await db
    .selectFrom('statement')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  const pairs = pairsOf(tokens, token => frequencies.get(token) ?? guessed(token, last ?? 0), last ?? 0)
  const stretches = stretchesOf(tokens)
  const queries = pairs.map(pair => ({ all: pair.map(token => ({ phrase: [token] })) }))
  const searches = tokens.length <= SHORT ? [[...queries, ...stretches]] : [queries, areEnough(pairs) ? [] : stretches]
  for (const any of searches) if (any.length > 0) yield await found(db, words.matching({ any }))
}

function found(db: Db, ids: ReturnType<Store['words']['matching']>): Promise<Candidate[]> {
  return db
    .selectFrom('statement')
    .select(['version', 'words', 'starts', 'ends'])
    .where('id', 'in', ids)
    .where('state', '!=', 'rejected')
    .limit(MOST)
    .execute()
}

/** Pairs of the rarest words, those first that few statements have, for as long as what they find can be looked through. */
function pairsOf(tokens: readonly string[], frequency: (token: string) => number, statements: number): string[][] {
  const rarest = [...new Set(tokens)].sort((a, b) => frequency(a) - frequency(b)).slice(0, SOUGHT)
  const expected = (a: string, b: string) =>
    Math.min(frequency(a), (TOGETHER * frequency(a) * frequency(b)) / Math.max(1, statements))
  const pairs = rarest.flatMap((a, i) => rarest.slice(i + 1).map(b => ({ pair: [a, b], count: expected(a, b) })))
  let total = 0
  return pairs
    .sort((a, b) => a.count - b.count)
    .filter(({ count }) => {
      total += count
      return total <= EXPECTED
    })
    .map(({ pair }) => pair)
}

/** Whether one of the pairs is left whole, whichever three of their words are changed. */
function areEnough(pairs: readonly (readonly string[])[]): boolean {
  const all = [...new Set(pairs.flat())]
  if (pairs.length === 0) return false
  return all.every((a, i) =>
    all
      .slice(i)
      .every((b, j) => all.slice(i + j).every(c => pairs.some(pair => !pair.some(word => [a, b, c].includes(word))))),
  )
}

/** All words, where they are few; else every three in a row, without those that are in sentences of any kind. */
function stretchesOf(tokens: readonly string[]): WordQuery[] {
  const length = Math.min(STRETCH, tokens.length)
  const all = tokens.slice(Math.max(0, length - 1)).map((_, i) => tokens.slice(i, i + length))
  const telling = all.filter(phrase => !phrase.every(token => EVERYWHERE.has(token)))
  return (telling.length > 0 ? telling : all).map(phrase => ({ phrase }))
}

/** For a word that nothing is known of: rare, unless it is one of those that sentences are made with. */
function guessed(token: string, statements: number): number {
  if (EVERYWHERE.has(token)) return statements / 5
  return LITTLE.has(token) ? statements / 20 : VAGUE.has(token) ? statements / 100 : 1
}
