import type { Said } from '@onrecord/record'
import type { Document, Segmented, Stage } from '../document.ts'
import type { Spoken } from '../speakers/speakers.ts'
import type { Tagged } from '../tags/tags.ts'
import { type Days, isoOf, isoPeriod, isWeek, monthsAround, weekOf } from './calendar.ts'
import { contextTime, type Spoke } from './context.ts'
import { leavingTime } from './leaving.ts'
import { type Now, publicationOf } from './now.ts'
import { papersIn, paperTime } from './papers.ts'
import { holdersIn, placesOf } from './placed.ts'
import { recalledTime } from './recalled.ts'
import { type Story, storyOf } from './story.ts'
import { isInStory, ownDays, type Telling, tellingsOf } from './telling.ts'
import { type Timed, timesIn } from './timed.ts'
import type { Told } from './told.ts'

/** Layer of `times`: when each statement was said, in the order of the statements; null where the text does not tell. */
export interface Dated {
  readonly said: readonly (Said | null)[]
}

type Doc = Document & Segmented & Tagged & Spoken

/** The stage that finds out when each statement was said. */
export const times: Stage<Segmented & Tagged & Spoken, Dated> = doc => {
  const now = publicationOf(doc.article.published)
  const statements = placesOf(doc, doc.statements)
  const inside = holdersIn(doc, statements)
  const expressions = timesIn(doc, now, inside)
  const tellings = tellingsOf(doc, statements, expressions)
  const story = storyOf(doc, tellings, expressions, now, inside)
  const dates = datesOf(doc, tellings, expressions, story, now, inside)
  return { said: dates.map((told, i) => told && saidOf(told, tellings[i], now)) }
}

/** The days of each statement: its own, or what the article told before it. */
function datesOf(
  doc: Doc,
  tellings: readonly Telling[],
  expressions: readonly Timed[],
  { scenes, days, news, recent }: Story,
  now: Now | null,
  inside: Int32Array,
): (Told | null)[] {
  const dates: (Told | null)[] = []
  const papers = papersIn(doc, expressions, now)
  const spoke = new Map<string, Spoke>()
  const [sceneBefore, dayBefore] = [lastBefore(scenes), lastBefore(days)]
  let last: string | null = null
  let previous: Spoke | null = null
  for (const telling of tellings) {
    const { statement, holder, paragraph, head, time } = telling
    const outer = dates[holder]
    // Somebody who is quoted by somebody else said so "yesterday" as that one counts.
    const then = outer ? spokenAt(outer, now) : now
    const own = ownDays(telling, then, outer ? null : news)
    const [scene, latest] = [sceneBefore(head.from), dayBefore(head.from)]
    if (time || holder >= 0) dates.push(own ?? recalledTime(telling, expressions, then))
    else {
      const paper = paperTime(doc, papers, telling)
      const speaker = spoke.get(statement.speaker ?? '') ?? null
      const before = { scene, latest, news, recent, speaker, previous, isLast: statement.speaker === last }
      dates.push(paper ?? leavingTime(doc, telling, days) ?? contextTime(doc, telling, before, now))
    }
    if (holder >= 0) continue
    const here = own ?? (scene?.paragraph === paragraph && dates[dates.length - 1] === scene ? scene : null)
    if (here && statement.speaker && isInStory(doc, telling, inside))
      spoke.set(statement.speaker, { told: here, paragraph })
    last = statement.speaker
    const told = dates[dates.length - 1]
    previous = told && { told, paragraph }
  }
  return dates
}

/** When somebody speaks who quotes somebody else: at the latest when it was printed. */
function spokenAt({ days }: Told, now: Now | null): Now {
  return { day: now ? Math.min(days.to, now.day) : days.to }
}

/** Gives what was told last before a token; linear in all, for tokens that are asked for in their order. */
function lastBefore(told: readonly Told[]): (token: number) => Told | null {
  let past = 0
  return token => {
    while (past < told.length && told[past].token < token) past++
    return told[past - 1] ?? null
  }
}

/** "Last week" is a week; "three weeks ago" is about then, and written as the month. */
function isLongAgo(days: Days, now: Now | null): boolean {
  return now !== null && isWeek(days) && days.to < weekOf(now.day).from - 1
}

/** What has been said was said before it was printed. */
function saidOf({ days, evidence }: Told, { tense }: Telling, now: Now | null): Said {
  const { from, to } = isoPeriod(isLongAgo(days, now) ? monthsAround(days) : days)
  if (!now || tense === 'future' || days.from > now.day) return { from, to, evidence }
  const [last] = [to, isoOf(now.day).slice(0, to.length)].sort()
  return { from, to: last, evidence }
}
