import { type Quotation, quotationsIn } from '@onrecord/engine/language'
import { blockAt, type Record, type Span } from '@onrecord/record'
import { type Quoted, quotedWords } from './words.ts'

/** Where a source is looked at: words that an article quotes, or its running text. */
export interface Passage extends Quoted {
  /** Whether all of it stands between quotation marks. */
  readonly quoted: boolean
}

// In characters: a cue stands between the parts of one quotation, or the end of a paragraph and a short one.
const CUE = 200

/**
 * The words of an article around a place, in as many ways as somebody may have quoted from it: the statement that begins there; what
 * is quoted there, across cues and paragraphs, whatever statements it was taken for; the running text of the paragraph and those beside it.
 */
export function passagesAt(record: Record, place: Span): Passage[] {
  const { article } = record
  const { text, blocks } = article
  const outer = quotationsOf(record).filter(({ depth }) => depth === 0)
  const chain = chainAt(outer, place).map(({ inner }) => inner)
  const statement = record.statements.find(({ content }) => content[0]?.from === place.from)
  const first = blocks[Math.max(0, blockAt(article, place.from) - 1)]
  const last = blocks[Math.min(blocks.length - 1, blockAt(article, place.to - 1) + 1)]
  const around = first && last ? { from: first.from, to: last.to } : { from: 0, to: text.length }
  return [
    ...(statement ? [{ ...quotedWords(text, statement.content), quoted: statement.form === 'direct' }] : []),
    ...(chain.length > 0 ? [{ ...quotedWords(text, chain), quoted: true }] : []),
    { ...quotedWords(text, partedBy(statement?.content ?? [], around)), quoted: false },
  ]
}

/** A stretch of text in parts that begin and end where some spans do: what a statement begins with begins a sentence. */
function partedBy(spans: readonly Span[], { from, to }: Span): Span[] {
  const within = spans.flatMap(span => [span.from, span.to]).filter(at => from < at && at < to)
  const edges = [from, ...within.sort((a, b) => a - b), to]
  return edges.slice(1).map((edge, i) => ({ from: edges[i] as number, to: edge }))
}

/** Whether all words of a place stand between an article's quotation marks. */
export function isQuoted(record: Record, place: Span): boolean {
  return quotationsOf(record).some(({ inner }) => inner.from <= place.from && place.to <= inner.to)
}

const read = new WeakMap<Record, readonly Quotation[]>()

function quotationsOf(record: Record): readonly Quotation[] {
  const known = read.get(record) ?? quotationsIn(record.article)
  read.set(record, known)
  return known
}

/** The quotations that meet a place, and those before and behind that only cues part from them. */
function chainAt(quotations: readonly Quotation[], place: Span): readonly Quotation[] {
  let first = quotations.findIndex(({ from, to }) => to > place.from && from < place.to)
  if (first < 0) return []
  let last = quotations.findLastIndex(({ from, to }) => to > place.from && from < place.to)
  while (isNear(quotations[first - 1], quotations[first])) first--
  while (isNear(quotations[last], quotations[last + 1])) last++
  return quotations.slice(first, last + 1)
}

function isNear(a: Quotation | undefined, b: Quotation | undefined): boolean {
  return a !== undefined && b !== undefined && b.from - a.to <= CUE
}
