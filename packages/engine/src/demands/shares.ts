import type { Unit } from '../chains/units.ts'
import type { Matter } from './matter.ts'

/** How many of its words each demand shares with a unit; those that share none are left out. */
export type Shares = (unit: Unit) => ReadonlyMap<Matter, number>

/** Holds units against all demands of a story at once, each when it is first asked for. */
export function sharesOf(matters: readonly Matter[]): Shares {
  const byWord = new Map<string, Matter[]>()
  for (const matter of matters) {
    for (const word of matter.words) {
      const known = byWord.get(word)
      if (known) known.push(matter)
      else byWord.set(word, [matter])
    }
  }
  const known = new Map<Unit, ReadonlyMap<Matter, number>>()
  return unit => {
    const shares = known.get(unit) ?? counted(unit, byWord)
    known.set(unit, shares)
    return shares
  }
}

function counted({ matter: words }: Unit, byWord: ReadonlyMap<string, readonly Matter[]>): Map<Matter, number> {
  const shares = new Map<Matter, number>()
  for (const word of words) {
    for (const matter of byWord.get(word) ?? []) shares.set(matter, (shares.get(matter) ?? 0) + 1)
  }
  return shares
}
