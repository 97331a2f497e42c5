import type { Document } from '../document.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Attribution } from './attribution.ts'

/**
 * The attributions with every content that begins or ends right at a quotation mark widened to take the mark in, as
 * PolNeAR marks them.
 */
export function withWholeMarks(doc: Document & Quoted, found: readonly Attribution[]): readonly Attribution[] {
  const opens = new Map(doc.quotations.map(q => [q.inner.from, q.from]))
  const closes = new Map(doc.quotations.filter(q => q.ending === 'mark').map(q => [q.inner.to, q.to]))
  return found.map(attribution => ({
    ...attribution,
    content: attribution.content.map(({ from, to }) => ({ from: opens.get(from) ?? from, to: closes.get(to) ?? to })),
  }))
}
