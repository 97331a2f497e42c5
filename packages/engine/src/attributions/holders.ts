import { type Segmented, tokenAt } from '../document.ts'
import type { Quotation } from '../quotations/quotations.ts'
import type { Attribution } from './attribution.ts'

/** For each token, the index of the attribution whose content holds it, or -1. */
export function holders({ tokens }: Segmented, found: readonly Attribution[]): Int32Array {
  const held = new Int32Array(tokens.length).fill(-1)
  found.forEach(({ content }, index) => {
    for (const { from, to } of content) {
      for (let t = tokenAt(tokens, from); t < tokens.length && tokens[t].from < to; t++) held[t] = index
    }
  })
  return held
}

/** The attribution that holds at least half of a quotation, or -1. */
export function holderOf(held: Int32Array, { tokens: { from, to } }: Quotation): number {
  const counts = new Map<number, number>()
  for (let t = from; t < to; t++) counts.set(held[t], (counts.get(held[t]) ?? 0) + 1)
  for (const [index, count] of counts) if (index >= 0 && count * 2 >= to - from) return index
  return -1
}
