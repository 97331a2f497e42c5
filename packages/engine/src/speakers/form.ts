import type { Form, Span } from '@onrecord/record'
import type { Document } from '../document.ts'
import type { Quoted } from '../quotations/quotations.ts'

// A content is direct when all but a stray word of it stands in marks, as the project's scorer counts it.
const DIRECT = 0.95

/**
 * How a content is given: all in quotation marks, partly, or not. Letters and digits count, marks do not. Of what somebody
 * tells within quotation marks, as the `teller` words do, only the marks inside those count.
 */
export function formOf(
  { article: { text }, quotations }: Document & Quoted,
  content: readonly Span[],
  teller?: Span,
): Form {
  const level = teller ? depthAt(quotations, teller) : 0
  let inside = 0
  for (const span of content) {
    for (let i = firstEndingAfter(quotations, span.from); i < quotations.length && quotations[i].from < span.to; i++) {
      const { from, to, depth } = quotations[i]
      if (depth === level) inside += letters(text, Math.max(from, span.from), Math.min(to, span.to))
    }
  }
  if (inside === 0) return 'indirect'
  const all = content.reduce((sum, { from, to }) => sum + letters(text, from, to), 0)
  return inside >= all * DIRECT ? 'direct' : 'mixed'
}

/** How many quotations stand around some words. */
function depthAt(quotations: Quoted['quotations'], words: Span): number {
  let depth = 0
  for (let i = firstEndingAfter(quotations, words.from); i < quotations.length && quotations[i].from <= words.from; i++)
    if (words.to <= quotations[i].to) depth++
  return depth
}

/** Quotations of depth 0 do not overlap and inner ones end before outer ones, so ends nearly ascend: step back a few. */
function firstEndingAfter(quotations: Quoted['quotations'], offset: number): number {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle].from < offset) low = middle + 1
    else high = middle
  }
  let i = low - 1
  while (i > 0 && quotations[i].depth > 0) i--
  return Math.max(0, i)
}

function letters(text: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) return count + (text.slice(i, to).match(/[\p{L}\p{N}]/gu)?.length ?? 0)
    if ((code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)) count++
  }
  return count
}
