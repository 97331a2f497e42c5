const months = 'January February March April May June July August September October November December'.split(' ')

/**
 * An ISO 8601 day, month, year or instant as a newspaper prints it: "12 March 2026", "March 2026", "2026". The day is the
 * one the text of it names.
 */
export function day(iso: string): string {
  const { date, month, year } = partsOf(iso)
  if (month === undefined) return iso
  return Number.isNaN(date) ? `${month} ${year}` : `${date} ${month} ${year}`
}

/** One day, month or year, or the first and the last of several in as few words as tell them. */
export function days(from: string, to: string): string {
  const [first, last] = [partsOf(from), partsOf(to)]
  if (from === to) return day(from)
  if (first.year !== last.year) return `${day(from)} – ${day(to)}`
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return `${first.year}`
  if (Number.isNaN(first.date)) return `${first.month} – ${day(to)}`
  if (first.month !== last.month) return `${first.date} ${first.month} – ${day(to)}`
  return first.date === 1 && last.date === lastDay(to) ? `${first.month} ${first.year}` : `${first.date}–${day(to)}`
}

function partsOf(iso: string) {
  const [year = Number.NaN, month = 0, date = Number.NaN] = iso.slice(0, 10).split('-').map(Number)
  return { year, month: months[month - 1], date }
}

function lastDay(iso: string): number {
  const { year } = partsOf(iso)
  return new Date(Date.UTC(year, Number(iso.slice(5, 7)), 0)).getUTCDate()
}
