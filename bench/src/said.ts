import type { Record, Said, Statement } from '@onrecord/record'
import { places, share } from './quotation-coverage.ts'

/** Of the words of a gold statement, so many must be in a statement for the two to be matched; as the scorer has it. */
const ENOUGH = 0.6

/** A gold statement: words of it, and when it was said, as precisely as its text tells. */
export interface GoldSaid {
  readonly snippet: string
  readonly said: string | null
}

/**
 * Of the gold statements of an article that have a date and are found in its record, whether each has the right one. A
 * gold month is met by any day of it.
 *
 * Statements are matched one to one, as the scorer does. But the scorer compares dates as texts: there, a gold month is
 * met by that month alone, and more precision than the text has is a fault.
 */
export function saidRight(record: Record, golds: readonly GoldSaid[]): boolean[] {
  const pairs = golds.flatMap(gold => pairsOf(record, gold)).sort((a, b) => b.fit - a.fit)
  const [matched, used] = [new Set<GoldSaid>(), new Set<Statement>()]
  return pairs.flatMap(({ gold, statement }) => {
    if (matched.has(gold) || used.has(statement)) return []
    matched.add(gold)
    used.add(statement)
    return gold.said === null ? [] : [isWithin(statement.said, gold.said)]
  })
}

function pairsOf({ article, statements }: Record, gold: GoldSaid) {
  const [words = []] = places(article.text, gold.snippet)
  return statements.flatMap(statement => {
    const covered = share(words, statement.content)
    const length = statement.content.reduce((sum, { from, to }) => sum + to - from, 0)
    return covered >= ENOUGH ? [{ gold, statement, fit: covered - length / 1e6 }] : []
  })
}

function isWithin(said: Said | null, gold: string): boolean {
  return said?.from.startsWith(gold) === true && gold <= said.to
}
