import type { Said, Span } from '@onrecord/record'
import type { Document, Segmented, Stage } from '../document.ts'
import { isOneOf, isVerb } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Spoken } from '../speakers/speakers.ts'
import type { Tagged } from '../tags/tags.ts'
import { type Days, isoOf, monthOf, dateOf } from './calendar.ts'
import { newsDayOf } from './news-day.ts'
import { publicationOf } from './now.ts'
import { ownTime } from './own.ts'
import { holdersIn, type Placed, placesOf } from './placed.ts'
import { type Now, resolve } from './resolve.ts'
import { type Tense, tenseOf } from './tense.ts'
import { isRunning, type Timed, timesIn } from './timed.ts'
import type { Told } from './told.ts'

/** Layer of `times`: when each statement was said, in the order of the statements, or null where the text does not tell. */
export interface Dated {
  readonly said: readonly (Said | null)[]
}

type Doc = Document & Segmented & Tagged & Spoken

/** The stage that finds out when each statement was said. */
export const times: Stage<Segmented & Tagged & Spoken, Dated> = doc => {
  const now = publicationOf(doc.article.published)
  const statements = placesOf(doc, doc.statements)
  const inside = holdersIn(doc, statements)
  const found = timesIn(doc, now, inside)
  const tenses = statements.map(({ statement }) => tenseOf(doc, statement))
  const own = statements.map((placed, i) => ownTime(doc, placed, beside(found, placed, i)))
  const ownDays = (i: number, at: Now | null): Told | null => {
    const time = own[i]
    // "She said on the day after the fire": nobody knows when that was.
    if (!time || isCountedFrom(time, statements[i])) return null
    return toldBy(time, resolve(time.moment, at, time.told, tenses[i] === 'future' ? 'future' : 'past'))
  }
  const owners = new Map(own.map((time, i) => [time, statements[i]]))
  const isFree = (time: Timed) => {
    const owner = owners.get(time)
    return !owner || isShared(doc, time, owner)
  }
  const scenes = found.filter(time => isScene(doc, time, inside, now) && isFree(time)).flatMap(time => toldBy(time, time.days) ?? [])
  const firsts = statements.flatMap((placed, i) => (isForeground(doc, placed, tenses[i], own[i]) ? (ownDays(i, now) ?? []) : []))
  const news = newsDayOf(doc, now, [...scenes, ...firsts].sort((a, b) => a.token - b.token), inside)

  const said: (Said | null)[] = []
  const bySpeaker = new Map<string, Carried>()
  let last: string | null = null
  let scene = -1
  statements.forEach((placed, i) => {
    while (scene + 1 < scenes.length && scenes[scene + 1].token < placed.head.from) scene++
    const { statement, holder } = placed
    if (holder >= 0) {
      const outer = said[holder]
      const at = outer ? { day: Date.parse(outer.to) / 86_400_000 } : now
      said.push(saidOf(ownDays(i, at), at))
      return
    }
    const its = ownDays(i, now)
    const told = own[i] ? its : contextOf(doc, placed, tenses[i], now, scenes[scene] ?? null, news, bySpeaker, last)
    said.push(saidOf(told, tenses[i] === 'future' ? null : now))
    if (statement.speaker && its && isForeground(doc, placed, tenses[i], own[i])) bySpeaker.set(statement.speaker, { told: its, at: placed })
    last = statement.speaker
  })
  return { said }
}

interface Carried {
  readonly told: Told
  readonly at: Placed
}

function contextOf(
  doc: Doc, placed: Placed, tense: Tense, now: Now | null, scene: Told | null, news: Told | null,
  bySpeaker: ReadonlyMap<string, Carried>, last: string | null,
): Told | null {
  if (tense === 'future' || tense === 'vague' || tense === 'pluperfect') return null
  const { statement, paragraph } = placed
  if (!isRunning(doc, paragraph) && doc.paragraphs[paragraph].kind !== 'headline')
    return scene?.paragraph === paragraph ? scene : null
  const carried = bySpeaker.get(statement.speaker ?? '')
  const isRecent = carried && now && news && carried.told.days.from >= news.days.from - 3
  const isNear = carried && last === statement.speaker && paragraph - carried.at.paragraph <= 2
  const its = carried && (isRecent || isNear) && !isNewOccasion(doc, placed) ? carried.told : null
  if (scene?.paragraph === paragraph && (!its || its.token < scene.token)) return scene
  if (its) return its
  const until = (told: Told) => (now ? { ...told, days: { from: told.days.from, to: Math.max(told.days.to, now.day) } } : told)
  const isLate = scene && scene.days.from === scene.days.to && (!news || scene.days.from >= news.days.from)
  if (isLate && scene.paragraph === paragraph - 1) return until(scene)
  if (news) return until(news)
  return null
}

function fallback({ statement, paragraph, head }: Placed, tense: Tense, { day }: Now): Told {
  const evidence = statement.cue[0] ?? statement.source[0] ?? statement.content[0]
  const [y, m] = dateOf(day)
  const from = tense === 'past' ? monthOf(y, m).from : day
  return { days: { from, to: day }, evidence, paragraph, token: head.from, isDateLine: false }
}

const OCCASIONS = /\b(?:by (?:tele)?phone|in an? (?:\w+ )?(?:interview|e-?mail|statement|letter|message|text|tweet|post))\b/i

function isNewOccasion({ article, tokens }: Doc, { sentence }: Placed): boolean {
  return OCCASIONS.test(article.text.slice(tokens[sentence.from].from, tokens[sentence.to - 1].to))
}

const RELATIVE = wordSet('who which that whom')

function isForeground(doc: Doc, { holder, source, paragraph }: Placed, tense: Tense, own: Timed | null): boolean {
  if (holder >= 0 || own?.use === 'clause' || !isRunning(doc, paragraph)) return false
  return tense !== 'pluperfect' && tense !== 'future' && !(source && isOneOf(doc, source.from, RELATIVE))
}

const SUBORDINATORS = wordSet(
  'who whose which whom that when while after before as if whether because since although though until unless where will shall',
)

function isScene(doc: Doc, time: Timed, inside: Int32Array, now: Now | null): boolean {
  const { use, inside: holder, sentence, tokens, paragraph, days } = time
  if (use !== 'point' || holder >= 0 || !days || !isRunning(doc, paragraph)) return false
  if (now && days.from > now.day) return false
  const isDay = days.from === days.to
  // "In 2009 the party …" begins a passage on that year; "since a vote in 2009" does not.
  const isOpening = tokens.from - sentence.from <= 2
  if (!isDay && !isOpening && !(now && days.from >= now.day - 14)) return false
  if (now && days.to < now.day && isNearerAhead(time, days, now)) return false
  for (let i = tokens.from - 1; i >= sentence.from && !isOneOf(doc, i, MARKS); i--)
    if (inside[i] < 0 && i > sentence.from && isOneOf(doc, i, SUBORDINATORS)) return false
  return true
}

const MARKS = wordSet(', ( ) – — -- ; :')

/** "The case starts on October 9", written in September. */
function isNearerAhead({ moment, told }: Timed, days: Days, now: Now): boolean {
  if (moment.kind !== 'date' && moment.kind !== 'month') return false
  const ahead = resolve(moment, now, told, 'future')
  return ahead !== null && ahead.from - now.day < now.day - days.from
}

/** Does the text count a time from what it does not date? */
function isCountedFrom({ use, tokens }: Timed, { head }: Placed): boolean {
  return use === 'clause' && tokens.from >= head.to
}

/** "They rallied on Monday, chanting": the time is not the statement's alone. */
function isShared(doc: Doc, { sentence, tokens }: Timed, { source, head, content }: Placed): boolean {
  const isIts = (i: number) => [source, head, ...content].some(part => part && part.from <= i && i < part.to)
  for (let i = sentence.from; i < tokens.from; i++) if (isVerb(doc, i) && !isIts(i)) return true
  return false
}

function beside(found: readonly Timed[], { sentence, holder }: Placed, i: number): Timed[] {
  return found.filter(t => t.sentence === sentence && (t.inside === holder || t.inside === i))
}

function toldBy({ from, to, paragraph, tokens, moment }: Timed, days: Days | null): Told | null {
  const isDateLine = moment.kind === 'date' && moment.year !== undefined
  return days && { days, evidence: { from, to }, paragraph, token: tokens.from, isDateLine }
}

/** What was said was not said after its telling. */
function saidOf(told: Told | null, now: Now | null): Said | null {
  if (!told) return null
  const { days: { from, to }, evidence } = told
  const end = now && from <= now.day ? Math.min(to, now.day) : to
  return { from: isoOf(from), to: isoOf(end), evidence: spanOf(evidence) }
}

function spanOf({ from, to }: Span): Span {
  return { from, to }
}
