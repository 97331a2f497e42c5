import { type Document, rangeAt, type Segmented } from '../document.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import { type Day, monthsAround } from './calendar.ts'
import { isApart, isGathering, isReadOut, isToPress } from './circumstances.ts'
import type { Now } from './now.ts'
import type { Telling } from './telling.ts'
import { isRunning } from './timed.ts'
import type { Told } from './told.ts'

type Read = Document & Segmented & Tagged

/** What the article has told before a statement that could date it. */
export interface Before {
  /** The last scene before it. */
  readonly scene: Told | null
  /** When the text last told that its speaker spoke, and whether nobody else has spoken since. */
  readonly speaker: Spoke | null
  readonly isLast: boolean
  /** When the last statement before it was said. */
  readonly previous: Spoke | null
  /** The last days of these weeks that the story has told so far. */
  readonly latest: Told | null
  /** The day of the news. */
  readonly news: Told | null
  /** Any day of these weeks that the story tells, without which it is no report of them; the day of the news if that is told. */
  readonly recent: Told | null
}

/** When somebody spoke, and the paragraph with what they said then, as an index. */
export interface Spoke {
  readonly told: Told
  readonly paragraph: number
}

const ANSWERS = wordSet(`
  asked replied answered countered retorted responded interjected interrupted snapped quipped demanded pressed shouted chimed`)
// How many days before the news somebody may have spoken who goes on being quoted.
const EARLIER = 3
// How many paragraphs older words are carried on.
const NEAR = 2
// In how many paragraphs the article tells what it is about, and how many the day of that may follow.
const LEAD = 2
// Until this hour of the morning a paper prints what was said the day before.
const MORNING = 7
// How many days old a meeting may be of which an article goes on to tell.
const WEEK = 7

/**
 * When a statement was said that has no time of its own: in the scene it stands in, on the occasion its speaker spoke on
 * before, on the day where the story has arrived, or else in the month that the article was printed in. Null where the
 * article tells no day of these weeks, and for what is only said to have been earlier, or to come.
 */
export function contextTime(doc: Read, telling: Telling, before: Before, now: Now | null): Told | null {
  const { tense, paragraph } = telling
  if (tense === 'future' || tense === 'vague' || tense === 'pluperfect') return null
  if (isReadOut(doc, telling)) return now && monthOf(before, now)
  const { scene, latest } = before
  const isPast = scene !== null && before.news !== null && isRecalled(telling, scene, before.news)
  const isHere = scene?.paragraph === paragraph && !isPast
  if (!isRunning(doc, paragraph) && doc.paragraphs[paragraph].kind !== 'headline')
    return isHere ? scene : now && monthOf(before, now)
  const occasion = occasionOf(doc, telling, before)
  if (isHere && !(occasion && occasion.token > scene.token)) return scene
  if (occasion && !isOvertaken(doc, telling, occasion, before)) return occasion
  if (isAnswer(doc, telling, before)) return before.previous?.told ?? null
  return (isTurn(doc, telling) && latest) || (now && (dayOf(doc, telling, before, now) ?? monthOf(before, now)))
}

/** "Aslam was suspended on Friday. The board said it would look into it": is an older day only recalled before what is the news? */
function isRecalled({ tense, cue, sentence }: Telling, scene: Told, news: Told): boolean {
  if (scene.days.to >= news.days.from) return false
  return tense === 'perfect' || (cue !== null && scene.token < sentence.from)
}

/** What the text told of the same speaker's words, unless these were on another occasion. */
function occasionOf(
  doc: Read,
  { sentence, paragraph }: Telling,
  { speaker, isLast, latest, news }: Before,
): Told | null {
  if (!speaker || isApart(doc, sentence)) return null
  const isNews = news !== null && speaker.told.days.from >= news.days.from - EARLIER
  // "In January she said no. 'I was wrong,' she said": from there the text has come back to the news.
  const isLatest = isDay(speaker.told) && (latest === null || latest.token <= speaker.told.token)
  if (news !== null && !isLatest && isOldOpening(doc, speaker.told, news)) return null
  return isNews || (isLast && paragraph - speaker.paragraph <= NEAR) ? speaker.told : null
}

/** "On Friday she resigned. 'I have had enough,' she said": has the paragraph before gone on to a later day than that on which its speaker spoke? */
function isOvertaken(doc: Read, { paragraph, sentence }: Telling, occasion: Told, { scene, news }: Before): boolean {
  if (!scene || !news || scene.paragraph !== paragraph - 1 || !isRunning(doc, scene.paragraph)) return false
  const isLater =
    scene.token > occasion.token && scene.days.from > occasion.days.to && scene.days.from >= news.days.from
  return isLater && isDay(scene) && !isApart(doc, sentence)
}

/** "In January she said no": does a sentence set a time before the news against it? */
function isOldOpening({ paragraphs }: Read, { days, paragraph, token }: Told, news: Told): boolean {
  const { sentences } = paragraphs[paragraph]
  const isOpening = token - sentences[rangeAt(sentences, token)].from <= 1
  return isOpening && days.from < news.days.from
}

/** "'Never?' asked the judge. 'Never,' she replied": part of the conversation that was told just before, on a day. */
function isAnswer(doc: Read, { cue, paragraph, sentence, statement, tense }: Telling, { previous }: Before): boolean {
  if (!previous || !isDay(previous.told) || paragraph - previous.paragraph > 1 || isApart(doc, sentence)) return false
  if (statement.form !== 'direct' || tense !== 'past') return false
  return cue !== null && cue.to - cue.from <= 2 && isOneOf(doc, cue.to - 1, ANSWERS)
}

/** "Q:", "Ada Penrose:": part of one conversation. */
function isTurn({ article: { text } }: Read, { statement: { cue } }: Telling): boolean {
  return cue.length > 0 && text.slice(cue[0].from, cue[0].to) === ':'
}

/**
 * The day where the story has arrived, if the statement belongs to it: the day of the news for what leads to it; where the
 * day was told one paragraph earlier, where people met on it whom the article is about, or where it is the last on which
 * anybody can have spoken to be in print.
 */
function dayOf(doc: Read, telling: Telling, { scene, latest, news }: Before, now: Now): Told | null {
  const { tense, paragraph, sentence } = telling
  if (!news) return null
  if (!latest && isDay(news) && isLead(doc, paragraph, news)) return untilPrinted(news, now)
  if (tense === 'perfect' && !isNews(telling, news)) return null
  const isHeldApart = isApart(doc, sentence)
  const isNext =
    scene?.paragraph === paragraph - 1 &&
    isRunning(doc, scene.paragraph) &&
    isDay(scene) &&
    scene.days.from >= news.days.from
  if (isNext && !isHeldApart) return untilPrinted(scene, now)
  const current = latest && !isLookBack(doc, latest, news, now) ? latest : news
  if (!isDay(current) || (current.days.to < now.day && isNewSection(doc, current, paragraph))) return null
  const isMeeting = tense === 'past' && current.days.to >= now.day - WEEK && isGathering(doc, current)
  if (isMeeting && isTopic(doc, current) && !isHeldApart) return untilPrinted(current, now)
  if (tense === 'past' && isToPress(doc, sentence)) return untilPrinted(current, now)
  if (current.token === news.token && isHourOfToday(doc, news)) return null
  return Math.min(current.days.to, news.days.to) >= lastDayIn(now) ? untilPrinted(current, now) : null
}

/** "This morning", "Nov 7": a time of one event, or of the page, which says less than a weekday of when others have spoken. */
function isHourOfToday({ article: { text } }: Read, { evidence: { from, to } }: Told): boolean {
  return /^(?:this|today|tonight|\p{Lu}\p{L}{2,8}\.? \d{1,2}$)/iu.test(text.slice(from, to))
}

/** Has a section begun, under a heading of its own, since a day was told that was over when the article was printed? */
function isNewSection({ paragraphs }: Read, told: Told, paragraph: number): boolean {
  return paragraphs.slice(told.paragraph + 1, paragraph).some(({ kind }) => kind === 'subheading')
}

/** Does a paragraph lead to the news, whose day is only told after it? */
function isLead(doc: Read, paragraph: number, news: Told): boolean {
  const ahead = news.paragraph - paragraph
  return ahead <= LEAD && paragraphsBefore(doc, paragraph) === 0
}

/**
 * Does what was told last only recall an older day, so that the story goes on where the news has it? "Coleman died on
 * Saturday", before the news is told or in a report of a meeting; or the day before, in what is of the day of printing.
 */
function isLookBack(doc: Read, latest: Told, news: Told, now: Now): boolean {
  if (latest.days.from >= news.days.from) return false
  const isOfToday = news.days.to === now.day && latest.days.to >= now.day - 1
  return latest.token < news.token || isOfToday || isGathering(doc, news)
}

/** Is what the text told of a day what the article is about? */
function isTopic(doc: Read, { paragraph }: Told): boolean {
  return paragraphsBefore(doc, paragraph) < LEAD
}

/** How many paragraphs of running text stand before one; headlines, bylines and captions are none. */
function paragraphsBefore({ paragraphs }: Read, paragraph: number): number {
  return paragraphs.slice(0, paragraph).filter(({ kind }) => kind === 'paragraph').length
}

/** "The watchdog has said": what is said is the news. */
function isNews({ statement: { cue } }: Telling, { evidence }: Told): boolean {
  return cue.some(({ from, to }) => from < evidence.to && evidence.from < to)
}

function isDay({ days: { from, to } }: Told): boolean {
  return from === to
}

/** The last day on which somebody can have spoken to be in print. */
function lastDayIn({ day, hour }: Now): Day {
  return hour === undefined || hour < MORNING ? day - 1 : day
}

function untilPrinted(told: Told, { day }: Now): Told {
  const { from, to } = told.days
  return { ...told, days: { from, to: Math.max(to, day) } }
}

/** The month of printing; two of them, where the news is from the one before. */
function monthOf({ recent }: Before, { day }: Now): Told | null {
  return recent && { ...recent, days: monthsAround({ from: Math.min(recent.days.from, day), to: day }) }
}
