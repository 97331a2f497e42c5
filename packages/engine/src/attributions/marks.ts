import type { Document, Segmented } from '../document.ts'
import type { Quotation, Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import type { Attribution } from './attribution.ts'

/**
 * The attributions with every content that begins or ends right at a quotation mark widened to take the mark in, as
 * PolNeAR marks them, and without contents that are a nickname inside a name.
 */
export function withWholeMarks(
  doc: Document & Segmented & Quoted & Tagged,
  found: readonly Attribution[],
): readonly Attribution[] {
  const opens = new Map(doc.quotations.map(q => [q.inner.from, q.from]))
  const closes = new Map(doc.quotations.filter(q => q.ending === 'mark').map(q => [q.inner.to, q.to]))
  const nicknames = new Set(doc.quotations.filter(q => isNickname(doc, q)).map(q => q.from))
  return found.flatMap(attribution => {
    const content = attribution.content
      .map(({ from, to }) => ({ from: opens.get(from) ?? from, to: closes.get(to) ?? to }))
      .filter(({ from }) => !nicknames.has(from))
    return content.length ? [{ ...attribution, content }] : []
  })
}

/** Whether a quotation is a nickname: one or two words in marks between two parts of a name. */
export function isNickname({ tags }: Tagged, { tokens }: Quotation): boolean {
  const length = tokens.to - tokens.from
  return length >= 3 && length <= 4 && isName(tags[tokens.from - 1]) && isName(tags[tokens.to])
}

function isName(tag: number | undefined): boolean {
  return tag !== undefined && TAGS[tag].startsWith('NNP')
}
