import { type Article, type BlockKind, blockAt, type Place, type Record, type Span } from '@onrecord/record'

/** Records in the order of their publication, those without a date last, and each by its article's id. */
export interface Coverage {
  readonly records: readonly Record[]
  /** The place in that order of an article. */
  rank(article: string): number
}

/**
 * Puts records in the order that everything else counts on, whatever order they come in.
 * Throws a RangeError where two articles have one id.
 */
export function coverageOf(given: readonly Record[]): Coverage {
  const records = [...given].sort((a, b) => compareArticles(a.article, b.article))
  const ranks = new Map(records.map(({ article }, i) => [article.id, i]))
  if (ranks.size < records.length) throw new RangeError('two articles of a dossier have the same id')
  return { records, rank: article => ranks.get(article) ?? records.length }
}

function compareArticles(a: Article, b: Article): number {
  return compare(a.published ?? '9', b.published ?? '9') || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A span of an article, as a place of the dossier. */
export function placed(article: string, { from, to }: Span): Place {
  return { article, from, to }
}

const DISPLAY: ReadonlySet<BlockKind | undefined> = new Set([
  'headline',
  'standfirst',
  'subheading',
  'pullquote',
] as const)

/** Whether an offset lies in a headline, a pull-quote and the like: what they repeat, the running text says. */
export function isDisplay(record: Record, offset: number): boolean {
  return DISPLAY.has(record.article.blocks[blockAt(record.article, offset)]?.kind)
}
