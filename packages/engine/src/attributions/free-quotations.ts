import type { Span } from '@onrecord/record'
import { type Document, rangeAt, type Segmented } from '../document.ts'
import type { Quotation, Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import type { Attribution } from './attribution.ts'
import { kindAt } from './display.ts'
import { holderOf, holders } from './holders.ts'

type Doc = Document & Segmented & Quoted & Tagged

// How sure it is that a whole quotation that nobody's cue claims is a statement: most are, some are titles or slogans.
const CONFIDENCE = 0.6

// How far before a quotation its speaker and cue may stand for it to go on what was said before them, in tokens.
const REACH = 40

/**
 * Adds the whole quotations that no attribution holds. One that goes on after its speaker was named in the same
 * paragraph ("…," she said. "…") joins that attribution; any other is an attribution without source and cue, whose
 * speaker the article's course has to tell.
 */
export function withFreeQuotations(doc: Doc, found: readonly Attribution[]): readonly Attribution[] {
  const held = holders(doc, found)
  const contents = found.map((a): readonly Span[] => a.content)
  const free: Attribution[] = []
  for (const quotation of doc.quotations) {
    if (quotation.depth > 0 || holderOf(held, quotation) >= 0 || !isWhole(doc, quotation)) continue
    if (!['paragraph', 'listitem', 'caption'].includes(kindAt(doc, quotation.from) ?? '')) continue
    const { from, to, tokens } = quotation
    const owner = goesOn(doc, found, held, tokens.from)
    if (owner < 0) {
      free.push({ source: [], cue: [], content: [{ from, to }], confidence: CONFIDENCE })
      continue
    }
    contents[owner] = [...contents[owner], { from, to }]
    held.fill(owner, tokens.from, tokens.to)
  }
  return [...found.map((a, i) => ({ ...a, content: contents[i] })), ...free]
}

/** Whether a quotation holds a sentence, not only a phrase, a title or a name in marks. */
export function isWhole({ tokens, tags, article }: Doc, { tokens: range, inner, continues }: Quotation): boolean {
  if (continues !== null) return true
  const text = article.text.slice(inner.from, inner.to)
  const begun = /^\P{L}*\p{Lu}/u.test(text)
  const ended = /[.!?…,]["'”’)]?$/.test(text.trimEnd())
  let words = 0
  let verb = false
  for (let t = range.from; t < range.to; t++) {
    if (/\p{L}/u.test(tokens[t].text)) words++
    verb ||= /^(?:VB[DPZ]?|MD)$/.test(TAGS[tags[t]])
  }
  return begun && words > 1 && (ended ? verb || words > 3 : verb && words > 4)
}

/** The attribution that the quotation at a token carries on, or -1: only its source and cue stand between the two. */
function goesOn({ tokens, paragraphs }: Doc, found: readonly Attribution[], held: Int32Array, token: number): number {
  const first = Math.max(0, token - REACH)
  let t = token - 1
  while (t >= first && held[t] < 0) t--
  if (t < first) return -1
  const { source, cue } = found[held[t]]
  const parts = [...source, ...cue].filter(s => s.from >= tokens[t].to && s.to <= tokens[token].from)
  const between = tokens.slice(t + 1, token).filter(b => !parts.some(p => p.from <= b.from && b.to <= p.to))
  const words = between.filter(b => /[\p{L}\p{N}]/u.test(b.text)).length
  return cue.length > 0 && parts.length > 0 && words < 4 && rangeAt(paragraphs, t) === rangeAt(paragraphs, token)
    ? held[t]
    : -1
}
