import { type Document, rangeAt, type Segmented, tokenAt } from '../document.ts'
import type { Quotation, Quoted } from '../quotations/quotations.ts'
import type { Attribution } from './attribution.ts'
import { holderOf, holders } from './holders.ts'

/**
 * Makes one attribution of each quotation that runs over several paragraphs: its parts belong to the attribution
 * that has the cue, each from mark to mark or to the paragraph's end, and a part that no attribution holds joins
 * it. A part with a cue of its own stays apart, but one that was tied to a cue of another paragraph, which has words of
 * its own, comes back.
 */
export function withRunOnQuotations(
  doc: Document & Segmented & Quoted,
  found: readonly Attribution[],
): readonly Attribution[] {
  const held = holders(doc, found)
  const joined: (Attribution | null)[] = [...found]
  for (const run of runs(doc.quotations)) {
    const parts = run.map(q => holderOf(held, q))
    const owner = parts.find(h => h >= 0 && found[h].cue.length > 0) ?? parts.find(h => h >= 0)
    const own = owner === undefined ? null : joined[owner]
    if (owner === undefined || !own) continue
    const strays = run.filter((q, i) => parts[i] >= 0 && parts[i] !== owner && isStray(doc, q, found[parts[i]]))
    const free = run.filter(
      (q, i) => parts[i] < 0 || parts[i] === owner || found[parts[i]].cue.length === 0 || strays.includes(q),
    )
    for (const h of new Set(parts)) {
      const other = h >= 0 && h !== owner ? joined[h] : null
      if (other) joined[h] = other.cue.length === 0 ? null : without(other, strays)
    }
    const apart = own.content.filter(c => !free.some(q => q.from < c.to && c.from < q.to))
    const content = [...apart, ...free.map(({ from, to }) => ({ from, to }))]
    joined[owner] = { ...own, content: content.sort((a, b) => a.from - b.from) }
  }
  return joined.filter(a => a !== null)
}

/** Whether a part of a quotation is tied to words of another paragraph that have a content of their own. */
function isStray({ tokens, paragraphs }: Segmented, part: Quotation, { cue, content }: Attribution): boolean {
  const paragraphOf = (offset: number) => rangeAt(paragraphs, tokenAt(tokens, offset))
  const isElsewhere = cue.length > 0 && paragraphOf(cue[0].from) !== paragraphOf(part.from)
  return isElsewhere && content.some(c => paragraphOf(c.from) !== paragraphOf(part.from))
}

/** The attribution without what of its content lies in the parts; null where nothing is left. */
function without(attribution: Attribution, parts: readonly Quotation[]): Attribution | null {
  const content = attribution.content.filter(c => !parts.some(q => q.from < c.to && c.from < q.to))
  return content.length ? { ...attribution, content } : null
}

/** The parts of each quotation that runs over several paragraphs, in order. */
function runs(quotations: readonly Quotation[]): Quotation[][] {
  const runOf = new Map<number, Quotation[]>()
  quotations.forEach((q, i) => {
    if (q.continues === null) return
    const run = runOf.get(q.continues) ?? [quotations[q.continues]]
    run.push(q)
    runOf.set(i, run)
  })
  return [...new Set(runOf.values())]
}
