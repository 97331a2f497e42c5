/** A day as a count of days since 1970-01-01. */
export type Day = number

/** A stretch of days, first and last. */
export interface Days {
  readonly from: Day
  readonly to: Day
}

const MILLISECONDS = 86_400_000
// How long the texts of ISO 8601 are.
const [YEAR, MONTH, DAY] = ['2024', '2024-03', '2024-03-05'].map(({ length }) => length)

/** The day of a date; `month` counts from 1. A date that does not exist runs on into the next month. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MILLISECONDS
}

/** Does the calendar have this date? `month` counts from 1. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
}

/** The day in ISO 8601. */
export function isoOf(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10)
}

/** A stretch of days in ISO 8601: as years or months where it is whole ones, else as days. */
export function isoPeriod({ from, to }: Days): { readonly from: string; readonly to: string } {
  const [first, after] = [isoOf(from), isoOf(to + 1)]
  const isMonths = first.endsWith('-01') && after.endsWith('-01')
  const isYears = isMonths && first.endsWith('-01-01') && after.endsWith('-01-01')
  const length = isYears ? YEAR : isMonths ? MONTH : DAY
  return { from: first.slice(0, length), to: isoOf(to).slice(0, length) }
}

/** The whole months that hold a stretch of days. */
export function monthsAround({ from, to }: Days): Days {
  const [[year, month], [lastYear, lastMonth]] = [dateOf(from), dateOf(to)]
  return { from: monthOf(year, month).from, to: monthOf(lastYear, lastMonth).to }
}

/** The whole years that hold a stretch of days. */
export function yearsAround({ from, to }: Days): Days {
  return { from: yearOf(dateOf(from)[0]).from, to: yearOf(dateOf(to)[0]).to }
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The week from Monday to Sunday that holds a day. */
export function weekOf(day: Day): Days {
  const from = day - weekdayOf(day)
  return { from, to: from + 6 }
}

/** Is a stretch of days a week from Monday to Sunday? */
export function isWeek({ from, to }: Days): boolean {
  return weekdayOf(from) === 0 && to === from + 6
}

/** The Saturday and Sunday that hold a day, or else the last ones before it. */
export function weekendOf(day: Day): Days {
  const { from } = weekOf(day)
  return weekdayOf(day) >= 5 ? { from: from + 5, to: from + 6 } : { from: from - 2, to: from - 1 }
}

/** A month, first day and last; `month` counts from 1 and may run over into other years. */
export function monthOf(year: number, month: number): Days {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 0) }
}

/** A year, first day and last. */
export function yearOf(year: number): Days {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) }
}

/** Year, month (from 1) and day of the month of a day. */
export function dateOf(day: Day): readonly [year: number, month: number, day: number] {
  const date = new Date(day * MILLISECONDS)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

function lengthOfMonth(year: number, month: number): number {
  const { from, to } = monthOf(year, month)
  return to - from + 1
}
