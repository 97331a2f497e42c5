import {
  type Day,
  type Days,
  dateOf,
  dayOf,
  isDate,
  monthOf,
  monthsAround,
  weekdayOf,
  weekendOf,
  weekOf,
  yearOf,
  yearsAround,
} from './calendar.ts'
import type { Moment } from './moment.ts'
import type { Now } from './now.ts'

/** Where an undated weekday or month is looked for: back for what was said, on for what will be. */
export type Direction = 'past' | 'future'

/**
 * The days that a moment means. `now` is null where nobody knows when the words were written: then only what names its
 * year means any. `told` are the days that the text told before. Null where nothing can be known.
 */
export function resolve(moment: Moment, now: Now | null, told: Days | null, direction: Direction): Days | null {
  const days = daysOf(moment, now, told, direction)
  return days && days.from >= FIRST && days.to <= LAST ? days : null
}

// What ISO 8601 writes with four digits of a year.
const FIRST = dayOf(1000, 1, 1)
const LAST = dayOf(9999, 12, 31)

function daysOf(moment: Moment, now: Now | null, told: Days | null, direction: Direction): Days | null {
  if (moment.kind === 'year') return yearOf(moment.year)
  if (moment.kind === 'date') return date(moment, now, direction)
  if (moment.kind === 'month') return month(moment, now, direction)
  if (moment.kind === 'season') return season(moment, now)
  if (moment.kind === 'weekday') return now && weekday(moment, now, direction)
  const start = moment.anchor === 'told' && told ? told : now && single(now.day)
  return start && shift(moment, start)
}

type Of<Kind extends Moment['kind']> = Moment & { readonly kind: Kind }

function date({ year, month, day }: Of<'date'>, now: Now | null, direction: Direction): Days | null {
  if (year !== undefined) return isDate(year, month, day) ? single(dayOf(year, month, day)) : null
  if (!now) return null
  const [y] = dateOf(now.day)
  const isAllowed = (d: Day) => (direction === 'past' ? d <= now.day : d >= now.day)
  const years = direction === 'past' ? [y, y - 1] : [y, y + 1]
  const found = years.find(y => isDate(y, month, day) && isAllowed(dayOf(y, month, day)))
  return found === undefined ? null : single(dayOf(found, month, day))
}

function month({ year, month, which }: Of<'month'>, now: Now | null, direction: Direction): Days | null {
  if (year !== undefined) return monthOf(year, month)
  if (!now) return null
  const [y, m] = dateOf(now.day)
  if (which === 'this') return monthOf(y, month)
  if (which === 'next' || direction === 'future') return monthOf(month < m ? y + 1 : y, month)
  const isThisYears = which === 'last' ? month < m : month <= m
  return monthOf(isThisYears ? y : y - 1, month)
}

/** Seasons are those of the north, three whole months each; a winter has the year in which it ends. */
function season({ year, season, which }: Of<'season'>, now: Now | null): Days | null {
  const daysOf = (y: number) => ({ from: monthOf(y, season * 3 - 3).from, to: monthOf(y, season * 3 - 1).to })
  if (year !== undefined) return daysOf(year)
  if (!now) return null
  const [y] = dateOf(now.day)
  const isOver = ({ from, to }: Days) => (which === 'last' ? to : from) < now.day
  return [y + 1, y, y - 1].map(daysOf).find(isOver) ?? daysOf(y - 2)
}

/** News names the weekdays of the last seven days and of the next; "last Tuesday" is never today. */
function weekday({ weekday, week, which, hour = 0 }: Of<'weekday'>, now: Now, direction: Direction): Days {
  if (week !== undefined) return single(weekOf(now.day + 7 * week).from + weekday)
  const back = (weekdayOf(now.day) - weekday + 7) % 7
  if (which === 'next' || direction === 'future') return single(now.day + (back === 0 && !which ? 0 : 7 - back))
  const isToCome = now.hour !== undefined && now.hour < hour
  return single(now.day - (back === 0 && (which === 'last' || isToCome) ? 7 : back))
}

// How many days "hours", "days" and "weeks" later it may be at most, for each that is counted.
const LENGTHS: Readonly<Record<string, number>> = { hour: 0, day: 1, week: 7, month: 31, year: 366 }

/** Who counts in weeks or years without telling how many does not mean a day: only months or years are known then. */
function shift({ unit, by, vague }: Of<'shift'>, { from, to }: Days): Days {
  if (vague) {
    const far = by * (LENGTHS[unit] ?? 0)
    const days = far < 0 ? { from: from + far, to } : { from, to: to + far }
    if (unit === 'year') return yearsAround(days)
    return unit === 'hour' ? days : monthsAround(days)
  }
  const [y, m] = dateOf(from)
  if (unit === 'year') return yearOf(y + by)
  if (unit === 'month') return monthOf(y, m + by)
  if (unit === 'week') return weekOf(from + 7 * by)
  if (unit === 'weekend') return weekendOf(from + 7 * by)
  return unit === 'day' ? { from: from + by, to: to + by } : { from, to }
}

function single(day: Day): Days {
  return { from: day, to: day }
}
