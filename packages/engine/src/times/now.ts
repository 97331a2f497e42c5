import { type Day, dayOf, isDate } from './calendar.ts'

/** When an article, or somebody in it, speaks: the local day, and the hour where that is known. */
export interface Now {
  readonly day: Day
  readonly hour?: number
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?/
// The calendar as we count it is no older.
const FIRST_YEAR = 1600

/**
 * When an article was published, by the clocks of the place: the day and hour as `published` writes them, before its
 * offset. Null where there is no such date. Midnight to the second is a date whose hour nobody gave.
 */
export function publicationOf(published: string | undefined): Now | null {
  const match = ISO.exec(published ?? '')
  if (!match) return null
  const [year, month, day, hour, minute, second] = match.slice(1).map(part => Number(part ?? 0))
  if (year < FIRST_YEAR || !isDate(year, month, day)) return null
  const isTimed = hour + minute + second > 0
  return { day: dayOf(year, month, day), ...(isTimed && { hour }) }
}
