import { words } from '../prose.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthName},?\\s+(\\d{4})\\b`, 'i')
const monthFirst = new RegExp(`\\b${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i')
const iso =
  /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T\s]\s*(\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i
const mail = new RegExp(
  `^\\s*(?:[a-z]{3,9},?\\s+)?(\\d{1,2})\\s+${monthName}\\s+(\\d{4})\\s+(\\d{2}):(\\d{2})(?::(\\d{2}))?\\s*(Z|UT|UTC|GMT|[+-]\\d{4})?`,
  'i',
)

const dateWord =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun|january|february|march|april|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|a|p|m|st|nd|rd|th)$/i

/**
 * The ISO 8601 form of a publication date in a data field: a day, or an instant with the page's own offset (UTC as
 * `+00:00`), or a time without one where the page gives none. Reads ISO 8601, RFC 2822 and days with the month's name.
 * A date that could be two days (`03/04/2024`) or none is left out.
 */
export function dateOf(field: string): string | undefined {
  const [whole, year, month, day, ...time] = field.match(iso) ?? []
  if (whole !== undefined) return instant(calendarDay(Number(year), Number(month), Number(day)), time)
  const [sent, d, m = '', y, ...at] = field.match(mail) ?? []
  if (sent !== undefined) return instant(calendarDay(Number(y), monthOf(m), Number(d)), at)
  return dayIn(field)
}

/** The first day named in a line, the month by its name: "Saturday 27 January 2024", "Jan. 27, 2024". */
export function dayIn(line: string): string | undefined {
  const [, day, month = '', year] = line.match(dayFirst) ?? []
  if (day !== undefined) return calendarDay(Number(year), monthOf(month), Number(day))
  const [, name = '', number, of] = line.match(monthFirst) ?? []
  return number === undefined ? undefined : calendarDay(Number(of), monthOf(name), Number(number))
}

/** Whether a line holds a date and nothing else but words that go with dates. */
export function isDate(line: string): boolean {
  if (line.length > 100 || dayIn(line) === undefined) return false
  const rest = line.replace(
    /\b(?:first|last|published|updated|posted|modified|on|at|[A-Z]{2,4}|[\d.:]+(?:st|nd|rd|th|am|pm)?)\b|[^\p{L}\s]/giu,
    ' ',
  )
  return words(rest).every(word => dateWord.test(word))
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1600
  return exists ? date.toISOString().slice(0, 10) : undefined
}

function instant(
  day: string | undefined,
  [hour, minute, second = '00', zone]: readonly (string | undefined)[],
): string | undefined {
  if (day === undefined || hour === undefined) return day
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return day
  return `${day}T${hour}:${minute}:${second}${offset(zone)}`
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return ''
  const [, sign, hours, minutes = '00'] = zone.match(/^([+-])(\d{2}):?(\d{2})?$/) ?? []
  return sign === undefined ? '+00:00' : `${sign}${hours}:${minutes}`
}
