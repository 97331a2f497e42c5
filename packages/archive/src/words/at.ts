// Days are counted from here, so that every day of the news is a positive number.
const FIRST = Date.UTC(1600, 0, 1)
const DAY = 86_400_000
// 21 bits for the day (to the year 7341) and 32 for the id: together what a JavaScript number holds.
const LAST = 2 ** 21 - 1
const IDS = 2 ** 32

/**
 * Where a statement stands among all in time: one number that grows with the day, and within a day with the id. The index of
 * words is ordered by it, so that the newest come first without sorting. What has no day comes before all others.
 */
export function atOf({ id, day }: { readonly id: number; readonly day: string | null }): number {
  return dayNumber(day) * IDS + id
}

/** The first and the last place that statements from one day to another can have; null leaves an end open. */
export function atBetween(from: string | null, to: string | null): { readonly first: number; readonly last: number } {
  return {
    first: from === null ? 0 : Math.max(dayNumber(from), 1) * IDS,
    last: (to === null ? LAST : dayNumber(to)) * IDS + IDS - 1,
  }
}

/** The id of the statement that stands at a place. */
export function idAt(at: number): number {
  return at % IDS
}

function dayNumber(day: string | null): number {
  const time = day === null ? Number.NaN : Date.parse(day.slice(0, 10))
  if (Number.isNaN(time)) return 0
  return Math.min(Math.max(Math.floor((time - FIRST) / DAY), 1), LAST)
}
