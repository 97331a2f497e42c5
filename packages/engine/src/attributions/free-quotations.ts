import type { Span } from '@onrecord/record'
import { type Document, rangeAt, type Segmented, tokenAt } from '../document.ts'
import type { Quotation, Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import type { Attribution } from './attribution.ts'
import { kindAt } from './display.ts'
import { holderOf, holders } from './holders.ts'
import { tagline } from './tagline.ts'
import { isWhole } from './whole.ts'

// So many words between two quotations, source and cue aside, tell something else.
const MANY = 4

type Doc = Document & Segmented & Quoted & Tagged

// How sure it is that a whole quotation that nobody's cue claims is a statement: most are, some are titles or slogans.
const CONFIDENCE = 0.6

// How far before a quotation its speaker and cue may stand for it to go on what was said before them, in tokens.
const REACH = 40

/**
 * Adds the whole quotations that no attribution holds. One that goes on after its speaker was named in the same
 * paragraph ("…," she said. "…") joins that attribution; one with its speaker right beside it is an attribution of
 * its own; any other has neither source nor cue, and its speaker the article's course has to tell.
 */
export function withFreeQuotations(doc: Doc, found: readonly Attribution[]): readonly Attribution[] {
  const held = holders(doc, found)
  const contents = found.map((a): readonly Span[] => a.content)
  const free: Attribution[] = []
  const freeOf = new Map<number, number>()
  doc.quotations.forEach((quotation, q) => {
    if (quotation.depth > 0 || holderOf(held, quotation) >= 0) return
    // Where no mark closes it, what somebody made of its beginning says where the words end.
    if (quotation.ending === 'repaired' && held.subarray(quotation.tokens.from, quotation.tokens.to).some(h => h >= 0))
      return
    const { from, to, tokens } = quotation
    const first = quotation.continues === null ? undefined : freeOf.get(quotation.continues)
    if (first !== undefined) {
      free[first] = { ...free[first], content: [...free[first].content, { from, to }] }
      freeOf.set(q, first)
      return
    }
    const beside = tagline(doc, quotation)
    if (!isStatement(doc, quotation, beside !== null)) return
    const owner = goesOn(doc, found, held, tokens.from)
    if (owner >= 0) {
      contents[owner] = [...contents[owner], { from, to }]
      held.fill(owner, tokens.from, tokens.to)
      return
    }
    const [source, cue] = beside ? [[beside.source], [beside.cue]] : [[], []]
    freeOf.set(q, free.length)
    free.push({ source, cue, content: [{ from, to }], confidence: CONFIDENCE })
  })
  return [...found.map((a, i) => ({ ...a, content: contents[i] })), ...free]
}

/**
 * The attribution that the quotation at a token carries on, or -1: it ends in a quotation too, and only its source
 * and cue stand between the two.
 */
function goesOn(
  { tokens, paragraphs }: Segmented,
  found: readonly Attribution[],
  held: Int32Array,
  token: number,
): number {
  const first = Math.max(0, token - REACH)
  let t = token - 1
  while (t >= first && held[t] < 0) t--
  if (t < first || !/["”’']/.test(tokens[t].text)) return -1
  const owner = found[held[t]]
  const between = [...owner.source, ...owner.cue].some(s => s.from >= tokens[t].to && s.to <= tokens[token].from)
  const near = wordsBetween({ tokens, paragraphs }, owner, tokens[t], tokens[token]) < MANY
  return between && near && rangeAt(paragraphs, t) === rangeAt(paragraphs, token) ? held[t] : -1
}

/** Whether a quotation that nobody claims is a statement; `told` says that its speaker stands beside it. */
function isStatement(doc: Doc, quotation: Quotation, told: boolean): boolean {
  const kind = kindAt(doc, quotation.from)
  if (kind === 'headline') return told && isWhole(doc, quotation)
  if (kind !== 'paragraph' && kind !== 'listitem' && kind !== 'caption') return false
  return isWhole(doc, quotation) || (told && endsInComma(doc, quotation))
}

// "The whole book," said Mr Lowe: the comma and the tagline make a statement of a phrase.
function endsInComma({ article: { text } }: Document, { inner, to }: Quotation): boolean {
  return text[inner.to - 1] === ',' || text[to] === ','
}

/** How many words stand between two contents of an attribution outside its source and cue. */
function wordsBetween({ tokens }: Segmented, { source, cue }: Attribution, before: Span, after: Span): number {
  const parts = [...source, ...cue]
  let words = 0
  for (let t = tokenAt(tokens, before.to); t < tokens.length && tokens[t].from < after.from && words < MANY; t++) {
    const inside = parts.some(p => p.from <= tokens[t].from && tokens[t].to <= p.to)
    if (!inside && /[\p{L}\p{N}]/u.test(tokens[t].text)) words++
  }
  return words
}
