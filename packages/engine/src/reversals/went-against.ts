import type { Span } from '@onrecord/record'
import {
  type Chapter,
  contentOf,
  isDisplayed,
  isOneSide,
  mentionsWithin,
  sentenceAt,
  type Utterance,
  wordsOf,
} from '../chains/chapter.ts'
import { type Unit, unitsOf } from '../chains/units.ts'
import { matterOf, shared } from '../chains/words.ts'
import { OWNS } from './any-verb.ts'
import { concernedBy } from './concerned.ts'
import { boundBy, isBinding, type Opposition, opposed, type Stands } from './deeds.ts'
import { type Held, held } from './held.ts'
import type { Inference } from './inferred.ts'
import { isOffice, turnerAt } from './turner.ts'

// Fewer points are chance.
const LEAST = 1

/**
 * Said that they would, and did not; said that they would not, and did: what one article quotes somebody with, against what
 * a later article says of the same matter. Within one article only signals tell, since it recalls and orders as it likes.
 */
export function wentAgainst(chapters: readonly Chapter[]): Inference[] {
  // The last is held against, and nothing against it.
  const words = chapters.slice(0, -1).flatMap(boundIn)
  return chapters.flatMap((chapter, c) => {
    const before = words.filter(word => word.chapter < c)
    if (before.length === 0) return []
    const bound = held(before)
    const isConcerned = concernedBy(new Set(before.map(({ speaker }) => speaker)))
    const units = unitsOf(chapter).filter(unit => isOfAny(chapter, unit, who => isConcerned(chapter.sides, who)))
    return best(units.flatMap(unit => againstIn(chapter, c, unit, bound)))
  })
}

// "Whether it is investigating, it would not say": of what it is silent on nobody goes back.
const WILL_NOT_SAY =
  /\b(?:declin\w+|refus\w+|would not|wouldn['’]t|will not|won['’]t|could not|did not) (?:to )?(?:say|comment|answer|discuss|disclose|confirm|speak|be drawn|elaborate)\b/

// Whom no entity stands for may still be a body that speaks and acts.
const BODY =
  /\b(?:council|board|company|firm|trust|union|party|force|police|ministry|department|government|club|school|college|university|church|diocese|agency|authority|committee|commission|league|federation|association|hospital|airline|bank|charity|operator|office|administration|cabinet|court|regulator|team|owners?|bosses|managers|ministers|directors|trustees|chiefs|officials|organi[sz]ers)\b/i

/** Does anybody whom it may concern act or speak in the sentence, or a body that nobody names? */
function isOfAny(chapter: Chapter, unit: Unit, isConcerned: (who: string) => boolean): boolean {
  if (unit.speaker !== null && isConcerned(unit.speaker)) return true
  const i = sentenceAt(chapter, unit.from)
  return (
    mentionsWithin(chapter, chapter.sentences[i]).some(m => isConcerned(m.who)) ||
    chapter.heard[i].some(s => s.speaker !== null && isConcerned(s.speaker)) ||
    BODY.test(unit.words) ||
    BODY.test(wordsOf(chapter, chapter.sentences[i]))
  )
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
    if (WILL_NOT_SAY.test(words)) return []
    const stands = boundBy(words, besideOf(chapter, statement))
    return isBinding(stands) ? [{ chapter: c, statement, speaker, words, stands }] : []
  })
}

// "It would be built", "there is no shortage": of what, the words around tell.
const OF_IT = /^\W*(?:that\s)?(?:it|they|this|that|these|those|there)\b|\b(?:it|them)\W*$/i
const FEW = 3
// What they said before stands within so many characters.
const REACH = 300

/** The sentence of what is said, and what they said just before, where the words themselves do not tell the matter. */
function besideOf(chapter: Chapter, statement: Utterance): string {
  const content = contentOf(chapter, statement)
  if (!OF_IT.test(content) && matterOf(content).size >= FEW) return ''
  const sentence = chapter.sentences[sentenceAt(chapter, statement.from)]
  const said = chapter.statements.filter(
    s =>
      s !== statement && s.speaker === statement.speaker && s.to <= statement.from && s.from >= sentence.from - REACH,
  )
  const source = statement.source.map(span => wordsOf(chapter, span))
  const own = source.reduce((words, name) => words.replace(name, ' '), wordsOf(chapter, sentence))
  return [own, ...said.map(s => contentOf(chapter, s))].join(' ')
}

interface Found extends Inference {
  readonly points: number
  /** Does a sentence tell of it for its own sake: "announced", "opened"; not in passing: "a day after she left"? */
  readonly isNews: boolean
  readonly deed: Opposition['deed']
}

function againstIn(chapter: Chapter, c: number, unit: Unit, bound: Held<Bound>): Found[] {
  const done = bound.doneBy(unit.words)
  return bound.against(done).flatMap(before => {
    const against = opposed(before.stands, done)
    if (!against || against.points < LEAST) return []
    if (isDenial(before) && !isOwnedTo(chapter, unit, before)) return []
    const actors = actorsOf(chapter, unit, against, before)
    const actor = actors.find(each => isOneSide(chapter, before.speaker, each)) ?? actors.at(0)
    if (actor === undefined || (!chapter.types.has(actor) && isPassive(unit, against))) return []
    const isDescribed =
      !chapter.types.has(actor) && BODY.test(actor) && shared(matterOf(actor), matterOf(before.words)) > 0
    if (!isDescribed && !isOneSide(chapter, before.speaker, actor)) return []
    // Who announces what their body does against their own word goes back on it themselves.
    const isOwn = unit.speaker === before.speaker
    const who = isDescribed ? actor : isOwn ? before.speaker : whoOf(chapter, before.speaker, actor)
    const after = { article: chapter.article, from: unit.from, to: unit.to, chapter: c, day: unit.day }
    const confidence = Math.min(0.7, 0.3 + 0.15 * against.points)
    return [
      { who, before, after, confidence, points: against.points, isNews: isNews(unit, against), deed: against.deed },
    ]
  })
}

/** "Denied that it had overcharged anybody": what others find goes against no word of theirs, only what they own to. */
function isDenial({ statement, words }: Bound): boolean {
  return statement.act === 'deny' && /\b(?:den(?:y|ied|ies|ying))\b/.test(words)
}

function isOwnedTo(chapter: Chapter, { speaker, words }: Unit, before: Bound): boolean {
  return speaker === null ? OWNS.test(words) : isOneSide(chapter, speaker, before.speaker)
}

/** Whose word it is where one of a body said it and another, or the body, did otherwise: the body's. */
function whoOf(chapter: Chapter, speaker: string, actor: string): string {
  if (speaker === actor) return actor
  const isBody = (key: string) => chapter.types.get(key) === 'organisation'
  const of = chapter.sides.get(actor)
  const both = [...(chapter.sides.get(speaker) ?? [])].find(body => of?.has(body))
  return [actor, speaker].find(isBody) ?? both ?? (isNamed(chapter, actor) ? actor : speaker)
}

/** Who may have done it: the subject of the deed, or whoever it is done by, else who speaks of it, or whom the sentence begins with. */
function actorsOf(chapter: Chapter, unit: Unit, { at }: Opposition, before: Bound): string[] {
  // The words may have the cue before them.
  const offset = unit.to - (unit.words.length - at)
  const subject = offset > unit.from ? turnerAt(chapter, offset) : null
  const by = isPassive(unit, { at }) ? doneByWhom(chapter, { from: offset, to: unit.to }) : null
  if (by !== null) return [by]
  // "Fares will go up, she said", "phones will be banned": what it is done to is not who does it.
  const teller = unit.speaker ?? tellerOf(chapter, unit)
  if (teller !== null && (isPassive(unit, { at }) || isSpokenOf(chapter, subject, before))) return [teller]
  // Whoever else is named as doing it did it, not who speaks of it.
  if (subject !== null && isNamed(chapter, subject) && !isOffice(chapter, subject)) return [subject]
  // "The unions came out against it, she said": nor whoever is described as doing it, but that body's own people.
  if (subject !== null && subject !== unit.speaker && !chapter.types.has(subject) && !BODY.test(subject))
    return [subject]
  const [first] =
    unit.speaker === null ? mentionsWithin(chapter, { from: unit.from, to: Math.min(unit.to, unit.from + 60) }) : []
  return [subject, unit.speaker, first?.who ?? null].filter(each => each !== null)
}

function doneByWhom(chapter: Chapter, span: Span): string | null {
  const by = mentionsWithin(chapter, span).find(m =>
    /\bby\s(?:the\s)?(?:\p{L}+\s){0,2}$/u.test(chapter.text.slice(Math.max(span.from, m.from - 30), m.from)),
  )
  return by?.who ?? null
}

const TELLS =
  /^\s(?:has\s|have\s|had\s|\w+ly\s)?(?:said|says|told|tells|announced|announces|confirmed|confirms|revealed|wrote|admitted|admits|conceded|acknowledged|disclosed|decided)\b/

/** Who tells of it behind a comma, where nobody is known to say it: "…, she has told parents". */
function tellerOf(chapter: Chapter, unit: Unit): string | null {
  const { from, to } = chapter.sentences[sentenceAt(chapter, unit.from)]
  return (
    mentionsWithin(chapter, { from, to }).findLast(m => TELLS.test(chapter.text.slice(m.to, m.to + 24)))?.who ?? null
  )
}

/** Is the subject only what the earlier words were about, and nobody who could have said them? */
function isSpokenOf(chapter: Chapter, subject: string | null, { words, speaker }: Bound): boolean {
  if (subject === null || BODY.test(subject) || isOneSide(chapter, subject, speaker)) return false
  const names = chapter.names.get(subject) ?? [subject]
  return names.some(name => shared(matterOf(name), matterOf(words)) > 0)
}

/** "The library was closed": whoever did it is not told. */
function isPassive({ words }: Unit, { at }: Pick<Opposition, 'at'>): boolean {
  return (
    /\b(?:is|are|was|were|be|been|being)\s(?:\w+ly\s)?$/.test(words.slice(0, at)) && !/^\w+ing\b/.test(words.slice(at))
  )
}

function isNamed({ types }: Chapter, who: string): boolean {
  return types.get(who) === 'person' || types.get(who) === 'organisation'
}

// A subordinate clause tells of what readers know.
const IN_PASSING = /\b(?:after|when|who|which|whose|since|hours|days|amid|following|in an?(?: \w+)?)\s[^.;,]{0,60}$/i

function isNews({ words }: Unit, { at }: Pick<Opposition, 'at'>): boolean {
  return !IN_PASSING.test(words.slice(Math.max(0, at - 80), at))
}

/** Each later word or deed against one earlier word, and each earlier word gone against once: the surest of all. */
function best(found: readonly Found[]): Inference[] {
  const kept: Found[] = []
  for (const each of [...found].sort(
    (a, b) => b.points - a.points || Number(b.isNews) - Number(a.isNews) || a.after.from - b.after.from,
  )) {
    if (
      kept.some(
        k => k.after.from === each.after.from || k.before.statement === each.before.statement || isAgain(k, each),
      )
    )
      continue
    kept.push(each)
  }
  return kept.map(({ points, isNews, deed, ...inference }) => inference)
}

/** What somebody ruled out twice and does is gone back on once. */
function isAgain(a: Found, b: Found): boolean {
  return a.deed !== undefined && a.deed === b.deed && a.who === b.who
}
