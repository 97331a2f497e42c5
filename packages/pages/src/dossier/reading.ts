import { type Quotation, quotationsIn, sentencesIn } from '@onrecord/engine/language'
import { type Article, lastBeginning, type Span } from '@onrecord/record'
import { wordsOf } from '../words.ts'

/** How the words of an article are shown away from it. */
export interface Reading {
  /** Just the words of a span, in one line. */
  bare(span: Span): string
  /** Whether they lie between quotation marks of the article. */
  isQuoted(span: Span): boolean
  /** The words with the marks that are theirs; a few words that tell nothing alone ("resign") with their sentence. */
  shown(span: Span): string
}

// In characters: what is shorter is seldom a clause.
const SHORT = 24

/** Reads an article for showing its words; its quotations and sentences are found when first asked for. */
export function readingOf(article: Article): Reading {
  const quotations = once(() => quotationsIn(article))
  const sentences = once(() => sentencesIn(article))
  const bare = (span: Span) => wordsOf(article, span).replace(/\s+/g, ' ')
  const isQuoted = (span: Span) => around(quotations(), span.from).some(({ inner }) => holds(inner, span))
  return {
    bare,
    isQuoted,
    shown: span => {
      if (isQuoted(span)) return `“${bare(span).trim()}”`
      const found = sentences()[lastBeginning(sentences(), span.from)]
      const isAlone = span.to - span.from >= SHORT || !found || !holds(found, span)
      return bare(withMarks(isAlone ? span : found, quotations())).trim()
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function holds(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** A span that begins or ends just inside the marks of a quotation, and does not lie in it, with those marks. */
function withMarks({ from, to }: Span, quotations: readonly Quotation[]): Span {
  const opened = around(quotations, from).find(({ inner }) => inner.from === from)
  const closed = around(quotations, to - 1).find(({ inner }) => from < inner.from && to <= inner.to)
  return { from: opened?.from ?? from, to: closed && closed.inner.to - to < 2 ? closed.to : to }
}

/** The last quotation that begins before an offset or at it and is in no other, and those in it that begin by then. */
function around(quotations: readonly Quotation[], offset: number): readonly Quotation[] {
  const last = lastBeginning(quotations, offset)
  let first = last
  while (first > 0 && (quotations[first]?.depth ?? 0) > 0) first--
  return last < 0 ? [] : quotations.slice(first, last + 1).toReversed()
}
