import type { Moment, Unit, Which } from './moment.ts'

/** A form that words for a time take. `pattern` is sticky; `meaning` is null where the words mean something else. */
export interface Pattern {
  readonly pattern: RegExp
  readonly meaning: (parts: Parts, place: Place) => Moment | null
}

/** The named groups of a match. */
export type Parts = Readonly<Record<string, string | undefined>>

/** What stands around a match. */
export interface Place {
  /** The token before, or nothing. */
  readonly before: string
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const SEASONS: Parts_ = { winter: 1, spring: 2, summer: 3, autumn: 4, fall: 4 }
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
// The hour from which a part of the day has come.
const HOURS: Parts_ = { morning: 5, lunchtime: 12, afternoon: 12, evening: 16, night: 18 }
type Parts_ = Readonly<Record<string, number>>

const S = String.raw`[ \t\n\u00a0]{1,3}`
const WEEKDAY = String.raw`(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Tues|Thurs)\b\.?)`
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)'
const DAY = String.raw`(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d:%/]|[.,]\d)`
const YEAR = String.raw`(?<year>(?:19|20)\d\d)(?![\d%]|[.,/-]\d|s\b)`
const PART = '(?<part>morning|lunchtime|afternoon|evening|night)'
const NUMBER = String.raw`(?<number>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several|(?:a${S})?few|(?:a${S})?couple(?:${S}of)?)`
const UNIT = '(?<unit>minute|moment|hour|day|night|week|weekend|month|year)s?'

/** The forms, in order of preference. */
export const PATTERNS: readonly Pattern[] = [
  form(String.raw`(?:${WEEKDAY},?${S})?${MONTH}${S}${DAY}(?:,?${S}${YEAR})?`, date),
  form(String.raw`(?:${WEEKDAY},?${S})?(?:the${S})?${DAY}${S}(?:of${S})?${MONTH}(?:,?${S}${YEAR})?`, date),
  form(
    String.raw`(?:(?<third>early|mid|late)(?:-|${S})(?:in${S})?)?(?:(?<which>last|this|next)${S})?${MONTH}(?:,?${S}(?:of${S})?${YEAR})?`,
    month,
  ),
  form(
    String.raw`(?:(?:early|late|earlier)${S}(?:on${S})?)?(?:(?<which>last|this|next|past)${S})?${WEEKDAY}(?:${S}${PART})?(?:${S}(?:of${S})?(?<week>last|this)${S}week)?`,
    weekday,
  ),
  form(`(?<word>yesterday|today|tonight|overnight|tomorrow)(?:${S}${PART})?`, nearDay),
  form(
    String.raw`(?:(?:earlier|later|late|early)${S})?(?<which>last|this|next)${S}(?<unit>night|morning|afternoon|evening|lunchtime|week|weekend|month|year)`,
    near,
  ),
  form(String.raw`(?:(?<which>last|this|next)${S}|the${S})?(?<season>spring|summer|autumn|fall|winter)(?:${S}(?:of${S})?${YEAR})?`, season),
  form(String.raw`${NUMBER}${S}(?:full${S})?${UNIT}${S}(?<where>ago|earlier|later|before|after|previously)`, counted),
  form(`${UNIT}${S}(?<where>earlier|later|before|after|ago)`, counted),
  form(String.raw`the${S}${UNIT}${S}(?<where>before|after)`, neighbour),
  form(String.raw`(?:earlier|later)${S}(?:in${S}the|that|on${S}in${S}the|the${S}same)${S}(?<unit>day|evening|night|week)`, same),
  form(
    String.raw`(?:(?:the|that)${S})?(?:very${S})?(?<which>next|following|previous|same)${S}(?<unit>day|night|morning|evening|afternoon|week|month|year)`,
    nextTo,
  ),
  form(String.raw`that${S}(?<unit>day|night|morning|evening|afternoon|week|month|year)`, same),
  form(String.raw`(?:over${S}|at${S})?the${S}weekend`, () => shifted('published', 'weekend', 0)),
  form(YEAR, ({ year }, { before }) => (BEFORE_YEAR.test(before) ? { kind: 'year', year: Number(year) } : null)),
]

const BEFORE_YEAR = /^(?:in|of|during|early|late|mid|since|by|until|before|after|a|his|her|its|their|the|from)$/i
const BEFORE_MONTH = /^(?:in|on|of|since|by|until|till|from|during|through|before|after|for|back|early|late|mid|between)$/i
// Words as well as names of months.
const DOUBTFUL = /^(?:march|may|mar|dec|jun|sep|august)\b/i

function date({ day, month, year }: Parts): Moment | null {
  if (!month || !/^[A-Z]/.test(month)) return null
  return { kind: 'date', month: monthNumber(month), day: Number(day), ...(year && { year: Number(year) }) }
}

function month({ month = '', year, which, third }: Parts, { before }: Place): Moment | null {
  if (!/^[A-Z]/.test(month)) return null
  if (DOUBTFUL.test(month) && !year && !which && !third && !BEFORE_MONTH.test(before)) return null
  return {
    kind: 'month',
    month: monthNumber(month),
    ...(year && { year: Number(year) }),
    ...(which && { which: whichOf(which) }),
    ...(third && { part: partOf(third) }),
  }
}

function weekday({ weekday = '', which, part, week }: Parts): Moment | null {
  if (!/^[A-Z]/.test(weekday)) return null
  const number = WEEKDAYS.findIndex(name => name.startsWith(weekday.slice(0, 3).toLowerCase()))
  return {
    kind: 'weekday',
    weekday: number,
    ...(which && which !== 'past' && { which: whichOf(which) }),
    ...(week && { week: week.toLowerCase() === 'last' ? -1 : 0 }),
    ...(part && { hour: HOURS[part.toLowerCase()] }),
  }
}

function nearDay({ word = '' }: Parts): Moment {
  const by = { yesterday: -1, tomorrow: 1 }[word.toLowerCase()] ?? 0
  // "Overnight" may be last evening or this morning.
  if (word.toLowerCase() === 'overnight') return { ...shifted('published', 'day', -1), vague: true }
  return shifted('published', 'day', by)
}

function near({ which = '', unit = '' }: Parts, { before }: Place): Moment | null {
  // "In the last week" is how long, not when.
  if (/^(?:the|of)$/i.test(before)) return null
  const by = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0
  return shifted('published', unitOf(unit), by)
}

function season({ which, season = '', year }: Parts, { before }: Place): Moment | null {
  if (!which && !year && !/^(?:in|since|during|over)$/i.test(before)) return null
  return {
    kind: 'season',
    season: SEASONS[season.toLowerCase()] ?? 1,
    ...(year && { year: Number(year) }),
    ...(which && { which: whichOf(which) }),
  }
}

/** "Two weeks ago", "a day earlier", "hours later". */
function counted({ number, unit = '', where = '' }: Parts): Moment {
  const word = where.toLowerCase()
  const anchor = word === 'ago' ? 'published' : 'told'
  const sign = word === 'later' || word === 'before' ? 1 : -1
  const n = number === undefined ? null : countOf(number)
  const kind = unitOf(unit)
  return n === null
    ? { ...shifted(anchor, kind, sign * FEW), vague: true }
    : shifted(anchor, kind, sign * n)
}

// What "several", "a few" and bare "days" come to at most.
const FEW = 6

/** "The day before", "the week after". */
function neighbour({ unit = '', where = '' }: Parts): Moment {
  return shifted('told', unitOf(unit), where.toLowerCase() === 'after' ? 1 : -1)
}

function nextTo({ which = '', unit = '' }: Parts): Moment {
  const by = { next: 1, following: 1, previous: -1 }[which.toLowerCase()] ?? 0
  return shifted('told', unitOf(unit), by)
}

function same({ unit = '' }: Parts): Moment {
  return shifted('told', unitOf(unit), 0)
}

function form(source: string, meaning: Pattern['meaning']): Pattern {
  return { pattern: new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'iyu'), meaning }
}

function shifted(anchor: 'published' | 'told', unit: Unit, by: number): Moment & { readonly kind: 'shift' } {
  return { kind: 'shift', anchor, unit, by }
}

function countOf(word: string): number | null {
  const lower = word.toLowerCase()
  if (/few|several/.test(lower)) return null
  if (/couple/.test(lower)) return 2
  if (/^an?$/.test(lower)) return 1
  return /^\d/.test(lower) ? Number(lower) : NUMBERS.indexOf(lower) + 1
}

function unitOf(word: string): Unit {
  const lower = word.toLowerCase()
  if (/^(?:week|weekend|month|year|day)$/.test(lower)) return lower as Unit
  return /^(?:minute|moment|hour)$/.test(lower) ? 'hour' : 'day'
}

function whichOf(word: string): Which {
  return word.toLowerCase() as Which
}

function partOf(word: string): 'early' | 'mid' | 'late' {
  return word.toLowerCase() as 'early' | 'mid' | 'late'
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}
