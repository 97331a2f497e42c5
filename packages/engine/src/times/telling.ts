import type { Segmented } from '../document.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import type { Now } from './now.ts'
import { ownTime } from './own.ts'
import type { Placed } from './placed.ts'
import { resolve } from './resolve.ts'
import { type Tense, tenseOf } from './tense.ts'
import { isRunning, type Timed } from './timed.ts'
import { type Told, told } from './told.ts'

/** A statement with its places, the tense it is told in, and the expression of time that is its own. */
export interface Telling extends Placed {
  readonly tense: Tense
  readonly time: Timed | null
}

const RELATIVE = wordSet('who which that whom')

/** The statements with their own times; near-linear, since only the expressions of its sentence are weighed for each. */
export function tellingsOf(doc: Segmented & Tagged, statements: readonly Placed[], times: readonly Timed[]): Telling[] {
  const bySentence = Map.groupBy(times, ({ sentence }) => sentence)
  return statements.map((placed, i) => {
    const beside = bySentence.get(placed.sentence) ?? []
    const level = beside.filter(({ inside }) => inside === placed.holder || inside === i)
    return { ...placed, tense: tenseOf(doc, placed.statement), time: ownTime(doc, placed, level) }
  })
}

/** What a statement's own time means to somebody who speaks at `now`; null where it has none, or nobody can know. */
export function ownDays({ time, tense, head }: Telling, now: Now | null): Told | null {
  // "She said on the day after the fire": the text does not date the fire.
  if (!time || (time.use === 'clause' && time.tokens.from >= head.to)) return null
  const days = resolve(time.moment, now, time.told, tense === 'future' ? 'future' : 'past')
  return days && told(time, days)
}

/** Is a statement told as part of the story, and not to remind of what somebody had said or "who said" something? */
export function isInStory(doc: Segmented & Tagged, { holder, paragraph, source, tense, time }: Telling): boolean {
  if (holder >= 0 || time?.use === 'clause' || !isRunning(doc, paragraph)) return false
  return tense !== 'pluperfect' && tense !== 'future' && !(source && isOneOf(doc, source.from, RELATIVE))
}
