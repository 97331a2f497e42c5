import { type Quotation, quotationsIn } from '@onrecord/engine/language'
import { blockAt, extent, type Record, type Span, type Statement } from '@onrecord/record'
import { isDisplay } from '../coverage.ts'
import { spokenWordsIn, type Word } from './words.ts'

/**
 * Words between quotation marks, as they stand in one article: a quotation, or the parts of one that its cue splits.
 * `statement` is the one that they are the content of, none where nobody is said to have said them.
 */
export interface Utterance extends Span {
  readonly article: string
  readonly words: readonly Word[]
  /** Indices of words that begin, or end, a sentence or the quotation; each end is the index behind its word. */
  readonly beginnings: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
  /** Indices of words before which something may be left out: at dots, and where the quotation is broken off. */
  readonly gaps: ReadonlySet<number>
  readonly statement: Statement | undefined
  /** The blocks of the article that the words stand in, from the first to the last, as indices. */
  readonly blocks: { readonly first: number; readonly last: number }
}

/** The utterances of a record, in order, of its running text only. */
export function utterancesIn(record: Record): Utterance[] {
  const { article, statements } = record
  const running = quotationsIn(article).filter(({ from }) => !isDisplay(record, from))
  const bySource = new Map<Statement | Quotation, Quotation[]>()
  const holders = statementsAround(running, statements)
  for (const [i, quotation] of running.entries()) {
    const key = holders[i] ?? quotation
    const parts = bySource.get(key)
    if (parts) parts.push(quotation)
    else bySource.set(key, [quotation])
  }
  return [...bySource].flatMap(([key, parts]) => {
    const words = parts.map(({ inner }) => spokenWordsIn(article.text, inner))
    if (words.flat().length === 0 || isTitle(article.text, words.flat())) return []
    return [utterance(record, parts, words, 'content' in key ? key : undefined)]
  })
}

/** Whether words are set as titles are, of shows, books and films: each but the little ones begins with a capital. */
export function isTitle(text: string, words: readonly Word[]): boolean {
  return words.every(({ from, to }) =>
    to - from < 5
      ? !/^\p{Ll}/u.test(text[from] ?? '') || LITTLE.has(text.slice(from, to))
      : /^[\p{Lu}\p{N}]/u.test(text.slice(from, to)),
  )
}

const LITTLE = new Set('a an the of in on at by for from with and or to as is it vs'.split(' '))

/** For each quotation, in the order of the text, the statement whose words it is; none where it is nobody's. */
export function statementsAround(
  quotations: readonly Quotation[],
  statements: readonly Statement[],
): (Statement | undefined)[] {
  const holders = holdersOf(quotations, statements)
  return quotations.map((quotation, i) => innermost(holders[i] ?? [], quotation))
}

/** For each quotation, in the order of the text, the statements whose content holds it: one walk through both. */
function holdersOf(quotations: readonly Quotation[], statements: readonly Statement[]): Statement[][] {
  const waiting = statements
    .flatMap(statement => statement.content.map(span => ({ ...span, statement })))
    .sort((a, b) => b.from - a.from)
  let open: typeof waiting = []
  return quotations.map(({ inner }) => {
    open = open.filter(({ to }) => to > inner.from)
    for (let next = waiting.at(-1); next && next.from <= inner.from; next = waiting.at(-1)) {
      waiting.pop()
      open.push(next)
    }
    return open.filter(({ to }) => inner.to <= to).map(({ statement }) => statement)
  })
}

/** Of the statements that hold a quotation, the one with the shortest content. */
function innermost(holding: readonly Statement[], { inner, depth }: Quotation): Statement | undefined {
  const [first, ...rest] = holding
  if (first === undefined) return undefined
  // A quotation within another that no statement is given for is nobody's: the outer speaker quotes it.
  const found = rest.reduce((best, each) => (length(each) < length(best) ? each : best), first)
  return depth > 0 && isOuter(found, inner) ? undefined : found
}

/** Whether a statement's own words go well beyond a quotation within it. */
function isOuter({ form, content }: Statement, inner: Span): boolean {
  return form === 'direct' && content.every(span => span.to - span.from > inner.to - inner.from + 2)
}

function length({ content }: Statement): number {
  return content.reduce((sum, span) => sum + span.to - span.from, 0)
}

// In words: how far behind "I said" a "that" may stand.
const LATER = 5
const SUBJECT = /^(?:i|we|he|she|it|they|you|there)$/

/** "I said not a bean", "we told them last week that it was shut": indices of the words with which what is recalled begins. */
function recalledAt(words: readonly Word[]): number[] {
  return words.flatMap(({ key }, i) => {
    if (
      (key !== 'said' && key !== 'told') ||
      !words.slice(Math.max(0, i - 2), i).some(w => w.key === 'i' || w.key === 'we')
    )
      return []
    const rest = words.slice(i + 1, i + 1 + LATER).map(w => w.key)
    const that = rest.indexOf('that') + 1
    const isDated = /^(?:in|on|last|at|back|then)$/.test(rest[0] ?? '')
    const at = that > 0 ? that : isDated ? rest.findIndex(word => SUBJECT.test(word)) : key === 'said' ? 0 : -1
    return at >= 0 && i + 1 + at < words.length ? [i + 1 + at] : []
  })
}

function utterance(
  record: Record,
  parts: readonly Quotation[],
  words: readonly (readonly Word[])[],
  statement: Statement | undefined,
): Utterance {
  const { id, text } = record.article
  const all = words.flat()
  const beginnings = new Set<number>()
  const ends = new Set<number>()
  const gaps = new Set<number>()
  let before = 0
  for (const part of words) {
    beginnings.add(before)
    gaps.add(before)
    part.forEach((word, i) => {
      const next = part[i + 1]
      const between = next ? text.slice(word.to, next.from) : ''
      if (/\.\.|…/.test(between)) gaps.add(before + i + 1)
      if (next && !/[.!?…]/.test(between)) return
      ends.add(before + i + 1)
      if (next) beginnings.add(before + i + 1)
    })
    before += part.length
  }
  for (const at of recalledAt(all)) beginnings.add(at)
  const span = extent(parts.map(({ inner }) => inner))
  const blocks = { first: blockAt(record.article, span.from), last: blockAt(record.article, span.to - 1) }
  return { article: id, ...span, words: all, beginnings, ends, gaps, statement, blocks }
}
