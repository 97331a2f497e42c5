import { dateOf } from '../page/date.ts'

/** The zones of RFC 822 that have a name; other names of zones mean different things in different places. */
const zones: Readonly<Record<string, string>> = {
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
}

/**
 * The first of a feed's dates that is one, as ISO 8601: a day or an instant. Reads what pages have too, and the two-digit
 * years and American zones of RFC 822. The beginning of 1970 is what software writes that knows no date.
 */
export function dateIn(fields: readonly (string | undefined)[]): string | undefined {
  const dates = fields.map(field => field && dateOf(modern(field.trim().slice(0, 100))))
  return dates.find(date => date && !date.startsWith('1970-01-01')) || undefined
}

function modern(date: string): string {
  return date
    .replace(/\b(\d{1,2} [a-z]{3}) (\d\d) (?=\d\d:)/i, '$1 20$2 ')
    .replace(/\b(\d{1,2} [a-z]{3} \d{4}) (\d:\d\d)/i, '$1 0$2')
    .replace(/\b[ECMP][SD]T$/i, zone => zones[zone.toUpperCase()] ?? zone)
}
