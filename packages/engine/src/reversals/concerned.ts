import type { Chapter } from '../chains/chapter.ts'

type Sides = Chapter['sides']

/**
 * Of whom anything they do could go against somebody's word: of whoever gave it, of whom they speak for, and of all who
 * speak for either. Most people in the news gave none, and their sentences need not be read for it.
 */
export function concernedBy(speakers: ReadonlySet<string>): (sides: Sides, who: string) => boolean {
  const known = new Map<Sides, ReadonlySet<string>>()
  const withBodies = (sides: Sides) => {
    const all = known.get(sides) ?? new Set([...speakers].flatMap(who => [who, ...(sides.get(who) ?? [])]))
    known.set(sides, all)
    return all
  }
  return (sides, who) => {
    const all = withBodies(sides)
    if (all.has(who)) return true
    for (const body of sides.get(who) ?? []) if (all.has(body)) return true
    return false
  }
}
