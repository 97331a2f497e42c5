import {
  type Document,
  type Paragraph,
  type Segmented,
  sentencesIn,
  type Tokens,
  tokenAt,
  tokensOf,
} from '../document.ts'
import type { Quotation, Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import type { Attribution, AttributionModel } from './attribution.ts'
import { isRetold, madeClear, retellingIn } from './retold.ts'
import { leadIn } from './tagline.ts'
import { isWhole } from './whole.ts'

type Doc = Document & Segmented & Quoted & Tagged

/**
 * Adds what somebody says within what somebody else says: quotations inside it ("A nurse told me, 'Go home,'" he said; she
 * said a nurse had told her: "Go home") and speech that a quotation retells ("I told you in May that we would go"). The
 * model reads the outer words as if they were a text of their own.
 */
export function withNested(model: AttributionModel, doc: Doc, found: readonly Attribution[]): readonly Attribution[] {
  const hosts = [...quotingQuotations(doc), ...quotingContents(doc, found)].sort((a, b) => a.words.from - b.words.from)
  const quoting = maskOf(
    doc,
    hosts.map(host => host.words),
  )
  const retelling = retellingIn(doc, found).filter(({ from }) => !quoting[from])
  if (hosts.length + retelling.length === 0) return found
  const quotations = hosts.flatMap(host => host.inner)
  const paragraphs = [...hosts.map(({ words }) => paragraphOf(doc, words)), ...retelling]
  const read = model.attribute({ ...doc, paragraphs: paragraphs.sort((a, b) => a.from - b.from), quotations })
  const starts = new Set(quotations.flatMap(q => [q.from, q.inner.from]))
  const holding = read.filter(a => a.cue.length > 0 && a.content.some(c => starts.has(c.from)))
  const told = new Set(holding.flatMap(a => a.content.map(c => c.from)))
  const missed = quotations.filter(q => !told.has(q.from) && !told.has(q.inner.from) && isWhole(doc, q))
  const retells = maskOf(doc, retelling)
  const retold = read.filter(a => retells[tokenAt(doc.tokens, a.content[0].from)] && isRetold(doc, a))
  const cleared = retelling.flatMap(sentence => madeClear(doc, sentence))
  return [...found, ...holding, ...missed.flatMap(q => introducedBy(doc, q)), ...retold, ...cleared]
}

/** 1 for each token that one of the ranges holds. */
function maskOf({ tokens }: Segmented, ranges: readonly Tokens[]): Uint8Array {
  const mask = new Uint8Array(tokens.length)
  for (const { from, to } of ranges) mask.fill(1, from, to)
  return mask
}

// The model missed it, and the words before it only look like an introduction.
const CONFIDENCE = 0.4

function introducedBy(doc: Doc, quotation: Quotation): Attribution[] {
  const before = leadIn(doc, quotation)
  if (!before) return []
  const { from, to } = quotation
  return [{ source: [before.source], cue: [before.cue], content: [{ from, to }], confidence: CONFIDENCE }]
}

/** Words that quote: a range of tokens and the quotations in it, which count as outermost there. */
interface Host {
  readonly words: Tokens
  readonly inner: readonly Quotation[]
}

/** Quotations that hold another one. */
function quotingQuotations(doc: Doc): Host[] {
  const hosts: { outer: Quotation; inner: Quotation[] }[] = []
  let outer: Quotation | null = null
  for (const quotation of doc.quotations) {
    if (quotation.depth === 0) outer = quotation
    else if (quotation.depth === 1 && quotation.ending === 'mark' && outer) {
      if (hosts.at(-1)?.outer !== outer) hosts.push({ outer, inner: [] })
      hosts.at(-1)?.inner.push({ ...quotation, depth: 0 })
    }
  }
  return hosts.map(({ outer: { tokens, ending }, inner }) => ({
    words: { from: tokens.from + 1, to: ending === 'mark' ? tokens.to - 1 : tokens.to },
    inner,
  }))
}

/** Contents that begin in somebody's own words and hold a whole quotation. */
function quotingContents(doc: Doc, found: readonly Attribution[]): Host[] {
  const { quotations } = doc
  const contents = found.flatMap(a => a.content).sort((a, b) => a.from - b.from)
  let q = 0
  return contents.flatMap(({ from, to }) => {
    while (q < quotations.length && quotations[q].from < from) q++
    const inner: Quotation[] = []
    for (let i = q; i < quotations.length && quotations[i].to <= to; i++) {
      if (quotations[i].depth === 0 && quotations[i].from > from + 2 && isWhole(doc, quotations[i]))
        inner.push(quotations[i])
    }
    return inner.length ? [{ words: tokensOf(doc, { from, to }), inner }] : []
  })
}

function paragraphOf(doc: Doc, words: Tokens): Paragraph {
  return { kind: 'paragraph', ...words, sentences: sentencesIn(doc, words) }
}
