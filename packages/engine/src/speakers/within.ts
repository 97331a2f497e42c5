import type { Attribution } from '../attributions/attribution.ts'

/**
 * For each attribution the index of the one inside whose content all of it lies, or -1: somebody quoting somebody.
 * They must be in order of their first word; nearly linear, as texts quote but a few levels deep.
 */
export function holdersOf(attributions: readonly Attribution[]): Int32Array {
  let open: { readonly index: number; readonly from: number; readonly to: number }[] = []
  return Int32Array.from(attributions, ({ source, cue, content }, index) => {
    const all = [...source, ...cue, ...content]
    const from = Math.min(...all.map(s => s.from))
    const to = Math.max(...all.map(s => s.to))
    open = open.filter(c => c.to > from)
    const holder = open.findLast(c => c.from <= from && to <= c.to)
    open = [...open, ...content.map(c => ({ index, from: c.from, to: c.to }))]
    return holder ? holder.index : -1
  })
}
