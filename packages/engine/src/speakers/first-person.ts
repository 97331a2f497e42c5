import type { Entity, Span, Statement } from '@onrecord/record'
import type { Document, Segmented } from '../document.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Quotation, Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { tagSet } from '../tags/tagset.ts'
import { mentionsIn } from './mentions-in.ts'

type Doc = Document & Segmented & Quoted & Tagged & Mentioned

const PRONOUNS = tagSet('PRP PRP$')
// A content can begin after its mark and a space.
const MARK = 2

/** The cast with what "I", "me" and "my" stand for within quotation marks among its mentions: whoever says those words. */
export function withFirstPerson(
  doc: Doc,
  statements: readonly Statement[],
  cast: readonly Entity[],
): readonly Entity[] {
  // Statements within others come after them, and have the last word on whose a pronoun is.
  const whose = new Map<number, string>()
  for (const { speaker, content } of statements) {
    if (speaker === null) continue
    for (const quotation of content.flatMap(span => quotationsIn(doc, span)))
      for (const i of firstPersonsIn(doc, quotation)) whose.set(i, speaker)
  }
  const spans = new Map<string, Span[]>()
  for (const [i, id] of whose) {
    const { from, to } = doc.mentions[i]
    const own = spans.get(id)
    if (own) own.push({ from, to })
    else spans.set(id, [{ from, to }])
  }
  return cast.map(entity => {
    const own = spans.get(entity.id)
    return own ? { ...entity, mentions: [...entity.mentions, ...own].sort((a, b) => a.from - b.from) } : entity
  })
}

/** The quotations that open in a content, without those inside them. */
function quotationsIn({ quotations }: Quoted, { from, to }: Span): Quotation[] {
  const found: Quotation[] = []
  for (let i = firstFrom(quotations, from - MARK); i < quotations.length && quotations[i].from < to; i++)
    if (found.length === 0 || quotations[i].depth === found[0].depth) found.push(quotations[i])
  return found
}

/** The indices of the pronouns of the first person in a quotation, but for what it quotes in turn. */
function firstPersonsIn(doc: Doc, { tokens, from, to, depth }: Quotation): number[] {
  const { quotations, mentions, tags } = doc
  const inner: Span[] = []
  for (let i = firstFrom(quotations, from); i < quotations.length && quotations[i].from < to; i++)
    if (quotations[i].depth > depth) inner.push(quotations[i])
  return mentionsIn(doc, tokens).filter(i => {
    const m = mentions[i]
    if (m.kind !== 'pronoun' || m.form !== 'I' || !PRONOUNS.has(tags[m.tokens.from])) return false
    return !inner.some(q => q.from <= m.from && m.to <= q.to)
  })
}

/** The first quotation that opens at or after an offset; logarithmic. */
function firstFrom(quotations: Quoted['quotations'], offset: number): number {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle].from < offset) low = middle + 1
    else high = middle
  }
  return low
}
