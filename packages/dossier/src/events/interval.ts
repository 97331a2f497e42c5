/** First and last ISO 8601 day of a day, month, year, or an interval of two of them; null where the text is none. */
export function daysOf(date: string): { readonly from: string; readonly to: string } | null {
  const [first = '', last = first] = date.split('/')
  if (!/^\d{4}(-\d{2}){0,2}$/.test(first) || !/^\d{4}(-\d{2}){0,2}$/.test(last)) return null
  return { from: `${first}-01-01`.slice(0, 10), to: last + '-12-31'.slice(last.length - 4) }
}

const DAY = 86_400_000

/** How many days lie between two dates; 0 where they meet, or where one of them is not told. */
export function gapOf(a: string | null, b: string | null): number {
  const [x, y] = [a === null ? null : daysOf(a), b === null ? null : daysOf(b)]
  if (!x || !y) return 0
  const gap = Math.max(Date.parse(x.from) - Date.parse(y.to), Date.parse(y.from) - Date.parse(x.to))
  return Math.max(0, gap / DAY)
}

/** Of two dates the one that says more: a day before a month, a month before nothing. */
export function closer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return lengthOf(b) < lengthOf(a) ? b : a
}

function lengthOf(date: string): number {
  const days = daysOf(date)
  return days ? Date.parse(days.to) - Date.parse(days.from) : Number.POSITIVE_INFINITY
}
