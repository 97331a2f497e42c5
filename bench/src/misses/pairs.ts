import type { Record, Statement } from '@onrecord/record'
import { type GoldStatement, wordStarts } from './gold.ts'

/**
 * Which statement of a record is which of the gold's, one to one, best first. Two are the same where they share half of
 * the words that either has (as the shared scorer's relations); of a snippet, where the statement holds six in ten.
 */
export function pairsOf(
  { article, statements }: Record,
  golds: readonly GoldStatement[],
): Map<GoldStatement, Statement> {
  const read = statements.map(statement => ({ statement, words: new Set(wordStarts(article.text, statement.content)) }))
  const fits = golds.flatMap(gold =>
    read.flatMap(({ statement, words }) => {
      const fit = fitOf(gold, words)
      return fit > 0 ? [{ gold, statement, fit }] : []
    }),
  )
  const pairs = new Map<GoldStatement, Statement>()
  const used = new Set<Statement>()
  for (const { gold, statement } of fits.sort((a, b) => b.fit - a.fit)) {
    if (pairs.has(gold) || used.has(statement)) continue
    pairs.set(gold, statement)
    used.add(statement)
  }
  return pairs
}

function fitOf({ words: gold, whole }: GoldStatement, read: ReadonlySet<number>): number {
  const both = gold.filter(word => read.has(word)).length
  if (!whole) return both >= 0.6 * gold.length && both > 0 ? both / gold.length - read.size / 1e4 : 0
  const share = both / (gold.length + read.size - both)
  return share >= 0.5 ? share : 0
}
