import type { Said } from '@onrecord/record'
import type { Document, Segmented, Stage } from '../document.ts'
import type { Spoken } from '../speakers/speakers.ts'
import type { Tagged } from '../tags/tags.ts'
import { isoOf } from './calendar.ts'
import { contextTime, type Spoke } from './context.ts'
import { newsDayOf } from './news-day.ts'
import { type Now, publicationOf } from './now.ts'
import { holdersIn, placesOf } from './placed.ts'
import { scenesIn } from './scenes.ts'
import { isInStory, ownDays, type Telling, tellingsOf } from './telling.ts'
import { timesIn } from './timed.ts'
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
  const scenes = scenesIn(doc, expressions, now, inside, new Map(tellings.map(telling => [telling.time, telling])))
  const spoken = tellings.filter(telling => isInStory(doc, telling)).flatMap(telling => ownDays(telling, now) ?? [])
  const news =
    now &&
    newsDayOf(
      doc,
      now,
      [...scenes, ...spoken].sort((a, b) => a.token - b.token),
      inside,
    )
  const dates = datesOf(doc, tellings, scenes, news, now)
  return { said: dates.map((told, i) => told && saidOf(told, tellings[i], now)) }
}

/** The days of each statement: its own, or what the article told before it. */
function datesOf(
  doc: Doc,
  tellings: readonly Telling[],
  scenes: readonly Told[],
  news: Told | null,
  now: Now | null,
): (Told | null)[] {
  const dates: (Told | null)[] = []
  const spoke = new Map<string, Spoke>()
  let last: string | null = null
  let past = 0
  for (const telling of tellings) {
    const { statement, holder, paragraph, head, time } = telling
    const outer = dates[holder]
    // Somebody who is quoted by somebody else said so "yesterday" as that one counts.
    const own = ownDays(telling, outer ? { day: outer.days.to } : now)
    while (past < scenes.length && scenes[past].token < head.from) past++
    if (time || holder >= 0) dates.push(own)
    else {
      const speaker = spoke.get(statement.speaker ?? '') ?? null
      const before = { scene: scenes[past - 1] ?? null, speaker, isLast: statement.speaker === last, news }
      dates.push(contextTime(doc, telling, before, now))
    }
    if (holder >= 0) continue
    if (own && statement.speaker && isInStory(doc, telling)) spoke.set(statement.speaker, { told: own, paragraph })
    last = statement.speaker
  }
  return dates
}

/** What has been said was said before it was printed. */
function saidOf({ days: { from, to }, evidence }: Told, { tense }: Telling, now: Now | null): Said {
  const isOver = now !== null && tense !== 'future' && from <= now.day
  return { from: isoOf(from), to: isoOf(isOver ? Math.min(to, now.day) : to), evidence }
}
