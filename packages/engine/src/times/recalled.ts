import type { Now } from './now.ts'
import { resolve } from './resolve.ts'
import type { Telling } from './telling.ts'
import { indexOf, type Timed } from './timed.ts'
import { type Told, told } from './told.ts'

// So many tokens may stand between a day that somebody tells and what they go on to tell of it.
const NEAR = 40

/**
 * When something was said that somebody retells and dates only a sentence before: "On Monday I rang the chair. I told her
 * it was over." Null where nothing near tells it.
 */
export function recalledTime(telling: Telling, times: readonly Timed[], now: Now | null): Told | null {
  const before = telling.holder >= 0 && telling.tense === 'past' ? timeBefore(telling, times) : null
  if (before?.use !== 'point') return null
  const days = resolve(before.moment, now, before.told, 'past')
  return days && !(now && days.from > now.day) ? told(before, days) : null
}

/** The last expression in the same words around a statement that ends before its head, and not far; or null. */
function timeBefore({ holder, head }: Telling, times: readonly Timed[]): Timed | null {
  for (let i = indexOf(times, head.from) - 1; i >= 0 && head.from - times[i].tokens.to <= NEAR; i--)
    if (times[i].inside === holder && times[i].tokens.to <= head.from) return times[i]
  return null
}
