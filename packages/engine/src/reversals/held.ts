import type { Deed } from './deed-words.ts'
import { type Doings, doneBy, type Stands } from './deeds.ts'

/** Earlier words of many people, found by what later ones could go against: most have nothing to do with each other. */
export interface Held<Earlier> {
  /** What later words say is done, as far as it can go against any of the earlier ones. */
  doneBy(words: string): Doings
  /** The earlier ones that these could go against, in their order: `opposed` is null of all others. */
  against(later: Doings): Earlier[]
}

/** Holds earlier words, in order, against which later ones are then held. */
export function held<Earlier extends { readonly stands: Stands }>(earlier: readonly Earlier[]): Held<Earlier> {
  const byDeed = new Map<Deed, number[]>()
  const byDenied = new Map<string, number[]>()
  const byPromised = new Map<string, number[]>()
  for (const [i, { stands }] of earlier.entries()) {
    for (const { deed } of stands.stands) note(byDeed, deed, i)
    for (const { roots } of stands.any.no) note(byDenied, roots[0], i)
    for (const { roots } of stands.any.yes) for (const root of roots) note(byPromised, root, i)
  }
  return {
    doneBy: words => doneBy(words, byDeed.keys()),
    against({ stands, any }) {
      const found = new Set<number>()
      for (const { deed } of stands) add(found, byDeed.get(deed))
      if (byDenied.size > 0) for (const root of any.roots) add(found, byDenied.get(root))
      if (byPromised.size > 0)
        for (const { roots } of any.dropped) for (const root of roots) add(found, byPromised.get(root))
      return [...found].sort((a, b) => a - b).map(i => earlier[i])
    },
  }
}

function note<Key>(index: Map<Key, number[]>, key: Key, i: number): void {
  const known = index.get(key)
  if (known) known.push(i)
  else index.set(key, [i])
}

function add(found: Set<number>, more: readonly number[] = []): void {
  for (const i of more) found.add(i)
}
