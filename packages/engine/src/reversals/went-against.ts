import {
  type Chapter,
  contentOf,
  isDisplayed,
  isOneSide,
  mentionsWithin,
  type Utterance,
  wordsOf,
} from '../chains/chapter.ts'
import { type Unit, unitsOf } from '../chains/units.ts'
import { matterOf, shared } from '../chains/words.ts'
import { boundBy, doneBy, type Opposition, opposed, type Stands } from './deeds.ts'
import type { Inference } from './inferred.ts'
import { turnerAt } from './turner.ts'

// Fewer points are chance.
const LEAST = 1

/**
 * Said that they would, and did not; said that they would not, and did: what one article quotes somebody with, against what
 * a later article says of the same matter. Within one article only signals tell, since it recalls and orders as it likes.
 */
export function wentAgainst(chapters: readonly Chapter[]): Inference[] {
  if (chapters.length < 2) return []
  const bound = chapters.map(boundIn)
  return chapters.flatMap((chapter, c) => {
    if (c === 0) return []
    const earlier = bound.slice(0, c).flat()
    return best(unitsOf(chapter).flatMap(unit => againstIn(chapter, c, unit, earlier)))
  })
}

interface Bound {
  readonly chapter: number
  readonly statement: Utterance
  readonly speaker: string
  readonly words: string
  readonly stands: Stands
}

/** What binds whoever says it, in an article. */
function boundIn(chapter: Chapter, c: number): Bound[] {
  return chapter.statements.flatMap(statement => {
    const { speaker, cue } = statement
    if (speaker === null || isDisplayed(chapter, statement)) return []
    if (statement.act !== 'refuse' && contentOf(chapter, statement).split(' ').length < 3) return []
    const words = [...cue.map(span => wordsOf(chapter, span)), contentOf(chapter, statement)].join(' ')
    const stands = boundBy(words)
    return stands.stands.length + stands.verbs.length > 0 ? [{ chapter: c, statement, speaker, words, stands }] : []
  })
}

interface Found extends Inference {
  readonly points: number
}

function againstIn(chapter: Chapter, c: number, unit: Unit, earlier: readonly Bound[]): Found[] {
  const done = doneBy(unit.words)
  if (done.stands.length + done.verbs.length === 0) return []
  return earlier.flatMap(before => {
    const against = opposed(before.stands, done)
    if (!against || against.points < LEAST) return []
    const actor = actorOf(chapter, unit, against)
    if (actor === null || (!chapter.types.has(actor) && isPassive(unit, against))) return []
    const isDescribed = !chapter.types.has(actor) && shared(matterOf(actor), matterOf(before.words)) > 0
    if (!isDescribed && !isOneSide(chapter, before.speaker, actor)) return []
    const who = isDescribed || isNamed(chapter, actor) ? actor : before.speaker
    const after = { article: chapter.article, from: unit.from, to: unit.to, chapter: c, day: unit.day }
    const confidence = Math.min(0.7, 0.3 + 0.15 * against.points)
    return [{ who, before, after, confidence, points: against.points }]
  })
}

/** Who does it: the subject of the deed, else who speaks of it, else whom the sentence begins with. */
function actorOf(chapter: Chapter, unit: Unit, { at }: Opposition): string | null {
  // The words may have the cue before them.
  const offset = unit.to - (unit.words.length - at)
  const subject = offset > unit.from ? turnerAt(chapter, offset) : null
  if (subject !== null) return subject
  if (unit.speaker !== null) return unit.speaker
  const [first] = mentionsWithin(chapter, { from: unit.from, to: unit.from + 60 })
  return first?.who ?? null
}

/** "The library was closed": whoever did it is not told. */
function isPassive({ words }: Unit, { at }: Opposition): boolean {
  return /\b(?:is|are|was|were|be|been|being)\s(?:\w+ly\s)?$/.test(words.slice(0, at))
}

function isNamed({ types }: Chapter, who: string): boolean {
  return types.get(who) === 'person' || types.get(who) === 'organisation'
}

/** Each later word or deed against one earlier word, and each earlier word gone against once: the surest of all. */
function best(found: readonly Found[]): Inference[] {
  const kept: Found[] = []
  for (const each of [...found].sort((a, b) => b.points - a.points || a.after.from - b.after.from)) {
    if (kept.some(k => k.after.from === each.after.from || k.before.statement === each.before.statement)) continue
    kept.push(each)
  }
  return kept.map(({ points, ...inference }) => inference)
}
