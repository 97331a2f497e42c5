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

// Words by which a quotation is looked for: the rarest. At least two of them must stand in its source, so that of
// twelve words, of which five are rare enough, three may be changed.
const SOUGHT = 6
// The commonest words of English, which are in every third statement: to count them takes longer than to find the source.
const EVERYWHERE = new Set(
  'the of to a and in that it is was for on with as be at by he she we i said this his her not but they have has will'.split(
    ' ',
  ),
)
// In words: shorter quotations and those of little words only are looked for by stretches of words, too.
const SHORT = 6
const STRETCH = 3
const MOST = 1000

/**
 * The statements that share enough rare words with a quotation to be its source, at most a thousand, in no order. In a million
 * statements this takes some milliseconds: it looks for pairs of rare words, for which the index gives few statements.
 */
export async function candidatesFor({ words }: Store, db: Db, text: string): Promise<Candidate[]> {
  const tokens = tokensIn(text).map(({ token }) => token)
  const query = queryFor(
    tokens,
    await words.frequencies(
      db,
      [...new Set(tokens)].filter(token => !EVERYWHERE.has(token)),
    ),
  )
  if (!query) return []
  return db
    .selectFrom('statement')
    .select(['version', 'words', 'starts', 'ends'])
    .where('id', 'in', words.matching(query))
    .where('state', '!=', 'rejected')
    .limit(MOST)
    .execute()
}

function queryFor(tokens: readonly string[], frequencies: ReadonlyMap<string, number>): WordQuery | null {
  const commonness = (token: string) => frequencies.get(token) ?? guessed(token)
  const rarest = [...new Set(tokens)].sort((a, b) => commonness(a) - commonness(b)).slice(0, SOUGHT)
  const pairs = rarest.flatMap((a, i) => rarest.slice(i + 1).map(b => [a, b]))
  const isPlain = tokens.length <= SHORT || rarest.filter(token => !LITTLE.has(token) && !VAGUE.has(token)).length < 3
  const sought: WordQuery[] = [
    ...pairs.filter(pair => !pair.every(token => EVERYWHERE.has(token))).map(both),
    ...(isPlain ? stretchesOf(tokens) : []),
  ]
  return sought.length > 0 ? { any: sought } : null
}

function both(pair: readonly string[]): WordQuery {
  return { all: pair.map(token => ({ phrase: [token] })) }
}

function stretchesOf(tokens: readonly string[]): WordQuery[] {
  const length = Math.min(STRETCH, tokens.length)
  return tokens.slice(length - 1).map((_, i) => ({ phrase: tokens.slice(i, i + length) }))
}

/** For a word that nothing is known of: rare, unless it is one of those that sentences are made with. */
function guessed(token: string): number {
  if (EVERYWHERE.has(token)) return Number.MAX_SAFE_INTEGER
  return LITTLE.has(token) ? 1e6 : VAGUE.has(token) ? 1e4 : 0
}
