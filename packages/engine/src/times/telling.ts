import type { Segmented } from '../document.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import { clauseAround, looksBack } from './clause.ts'
import type { Now } from './now.ts'
import { isWhen, ownTime } from './own.ts'
import type { Placed } from './placed.ts'
import { resolve } from './resolve.ts'
import { type Tense, tenseOf } from './tense.ts'
import { indexOf, isRunning, type Timed } from './timed.ts'
import { type Told, told } from './told.ts'

/** A statement with its places, the tense it is told in, and the expression of time that is its own. */
export interface Telling extends Placed {
  readonly tense: Tense
  readonly time: Timed | null
}

const ON = wordSet('on in at')
const RELATIVE = wordSet('who which that whom')

/** The statements with their own times; linear, since for each only what stands near its head is looked at. */
export function tellingsOf(doc: Segmented & Tagged, statements: readonly Placed[], times: readonly Timed[]): Telling[] {
  return statements.map((placed, i) => {
    const level = timesNear(times, placed).filter(({ inside }) => inside === placed.holder || inside === i)
    return { ...placed, tense: tenseOf(doc, placed.statement), time: ownTime(doc, placed, level) }
  })
}

/**
 * What a statement's own time means to somebody who speaks at `now`; null where it has none, or nobody can know. What
 * counts from a time that was not told yet counts from the day of the news: "It comes hours after she said".
 */
export function ownDays({ time, tense, head }: Telling, now: Now | null, news: Told | null = null): Told | null {
  // "She said on the day after the fire": the text does not date the fire.
  if (!time || (time.use === 'clause' && time.tokens.from >= head.to)) return null
  const days = resolve(time.moment, now, time.told ?? news?.days ?? null, tense === 'future' ? 'future' : 'past')
  // What has been said was not said later.
  const isToCome = now !== null && tense !== 'future' && days !== null && days.from > now.day
  return days && !isToCome ? told(time, days) : null
}

/** Is a statement told as part of the story, and not to remind of what somebody had said or "who said" something? */
export function isInStory(doc: Segmented & Tagged, telling: Telling, inside: Int32Array): boolean {
  const { holder, paragraph, source, tense, time, sentence } = telling
  if (time && looksBack(doc, clauseAround(doc, sentence, time.tokens), time.tokens, inside)) return false
  if (holder >= 0 || time?.use === 'clause' || !isRunning(doc, paragraph)) return false
  if (time && (isRelative(doc, time.tokens.from - 1) || isWhen(doc, time.tokens.to))) return false
  return tense !== 'pluperfect' && tense !== 'future' && !(source && isOneOf(doc, source.from, RELATIVE))
}

/** "Ada Penrose, who on Monday said": does a relative clause begin at a token, or before the preposition that stands there? */
function isRelative(doc: Segmented & Tagged, i: number): boolean {
  return isOneOf(doc, i, RELATIVE) || (isOneOf(doc, i, ON) && isOneOf(doc, i - 1, RELATIVE))
}

/** The expressions of a statement's sentence that are within reach of its head. */
function timesNear(times: readonly Timed[], { sentence }: Placed): readonly Timed[] {
  return times.slice(indexOf(times, sentence.from), indexOf(times, sentence.to))
}
