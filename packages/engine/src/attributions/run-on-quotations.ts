import type { Document, Segmented } from '../document.ts'
import type { Quotation, Quoted } from '../quotations/quotations.ts'
import type { Attribution } from './attribution.ts'
import { holderOf, holders } from './holders.ts'

/**
 * Makes one attribution of each quotation that runs over several paragraphs: its parts belong to the attribution
 * that has the cue, each from mark to mark or to the paragraph's end, and a part that no attribution holds joins
 * it. A part with a cue of its own stays apart.
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
    const free = run.filter((_, i) => parts[i] < 0 || parts[i] === owner || found[parts[i]].cue.length === 0)
    for (const h of parts) if (h >= 0 && h !== owner && found[h].cue.length === 0) joined[h] = null
    const apart = own.content.filter(c => !free.some(q => q.from < c.to && c.from < q.to))
    const content = [...apart, ...free.map(({ from, to }) => ({ from, to }))]
    joined[owner] = { ...own, content: content.sort((a, b) => a.from - b.from) }
  }
  return joined.filter(a => a !== null)
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
