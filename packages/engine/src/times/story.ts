import type { Document, Segmented } from '../document.ts'
import type { Tagged } from '../tags/tags.ts'
import { tagIndex } from '../tags/tagset.ts'
import { clauseAround } from './clause.ts'
import { isDateLine } from './date-line.ts'
import { isRecent, justHappened, newsDayOf } from './news-day.ts'
import type { Now } from './now.ts'
import { resolve } from './resolve.ts'
import { scenesIn } from './scenes.ts'
import { stampsIn } from './stamps.ts'
import { isInStory, ownDays, type Telling } from './telling.ts'
import { isCaption, type Timed } from './timed.ts'
import { type Told, told } from './told.ts'

type Read = Document & Segmented & Tagged

/** The days that an article tells in its own words, in order. */
export interface Story {
  /** When events happened, the entries of a live page among them. */
  readonly scenes: readonly Told[]
  /** When events happened and things were said, in the weeks before printing. */
  readonly days: readonly Told[]
  /** The day of the news. */
  readonly news: Told | null
  /** The day of the news, or else any of the last days that is told, or that of printing where something "has" just happened. */
  readonly recent: Told | null
}

const MODAL = tagIndex('MD')
const TO = tagIndex('TO')
// Older days are told to remind of them: the story itself does not go back so far.
const FORTNIGHT = 14

/** What an article tells of days. `inside` has the statement that holds each token. */
export function storyOf(
  doc: Read,
  tellings: readonly Telling[],
  times: readonly Timed[],
  now: Now | null,
  inside: Int32Array,
): Story {
  const own = new Map(tellings.map(telling => [telling.time, telling]))
  const found = Map.groupBy(scenesIn(doc, times, now, inside, own), told => isDateLine(doc, told.paragraph))
  const [events, lines] = [found.get(false) ?? [], found.get(true) ?? []]
  const scenes = inOrder([...events, ...(now ? stampsIn(doc, now, lines.length > 0) : [])])
  if (!now) return { scenes, days: [], news: null, recent: null }
  const spoken = tellings.filter(telling => isInStory(doc, telling, inside)).flatMap(t => ownDays(t, now) ?? [])
  const days = inOrder([...scenes, ...spoken]).filter(
    ({ days, paragraph }) => days.from >= now.day - FORTNIGHT && !isCaption(doc, paragraph),
  )
  const news = newsDayOf(doc, now, days, inside) ?? newsDayOf(doc, now, reportedIn(doc, tellings, times, now), inside)
  const recent =
    news ??
    days.find(told => isRecent(told, now)) ??
    justHappened(doc, now, inside) ??
    lines.find(told => isRecent(told, now))
  return { scenes, days, news, recent: recent ?? null }
}

function inOrder(told: readonly Told[]): Told[] {
  return [...told].sort((a, b) => a.token - b.token)
}

/** "The ferry sank on Monday, the board said": the days that reported speech tells of what has been, without marks around it. */
function reportedIn(doc: Read, tellings: readonly Telling[], times: readonly Timed[], now: Now): Told[] {
  return times.flatMap(time => {
    const { holder, statement } = tellings[time.inside] ?? {}
    if (holder !== -1 || statement?.form !== 'indirect' || time.use !== 'point' || isToCome(doc, time)) return []
    const days = resolve(time.moment, now, time.told, 'past')
    return days ? [told(time, days)] : []
  })
}

/** "It would sail again on Friday" */
function isToCome(doc: Read, { sentence, tokens }: Timed): boolean {
  const { from } = clauseAround(doc, sentence, tokens)
  return doc.tags.subarray(from, tokens.from).some(tag => tag === MODAL || tag === TO)
}
