const months = 'January February March April May June July August September October November December'.split(' ')

/**
 * An ISO 8601 day, month, year or instant as a newspaper prints it: "12 March 2026", "March 2026", "2026". The day is the
 * one the text of it names.
 */
export function day(iso: string): string {
  const [year, month, date] = iso.slice(0, 10).split('-').map(Number)
  const name = months[(month ?? 0) - 1]
  if (name === undefined) return iso
  return date === undefined ? `${name} ${year}` : `${date} ${name} ${year}`
}

/** One day, month or year, or the first and the last of several. */
export function days(from: string, to: string): string {
  return from === to ? day(from) : `${day(from)} – ${day(to)}`
}
