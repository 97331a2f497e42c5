import type { Moment, Unit, Which } from './moment.ts'

/** A form that words for a time take. */
export interface Pattern {
  /** The words it may begin with, in lower case, spaces between them; `0` stands for any number in digits. */
  readonly opens: string
  /** Sticky: it looks where its `lastIndex` says. */
  readonly pattern: RegExp
  /** What a match means, by its named groups and the word before it; null where the words mean no time. */
  readonly meaning: (parts: Parts, before: string) => Moment | null
}

type Parts = Readonly<Record<string, string | undefined>>

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const SEASONS = ['winter', 'spring', 'summer', 'autumn', 'fall']
const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]
// The hour at which a part of the day has surely begun.
const HOURS: Readonly<Record<string, number>> = { morning: 5, lunchtime: 12, afternoon: 12, evening: 16, night: 18 }
const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  yesterday: -1,
  next: 1,
  following: 1,
  tomorrow: 1,
}
// What "several", "a few" or bare "days" come to at most.
const FEW = 6

const OPENING_WEEKDAYS = `${WEEKDAYS.join(' ')} tues tues. thurs thurs.`
const OPENING_MONTHS = `${MONTHS.join(' ')} jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb aug sept oct nov dec`
const S = String.raw`[ \t\n\u00a0]{1,3}`
const WEEKDAY = String.raw`(?<weekday>${WEEKDAYS.join('|')}|(?:tues|thurs)\b\.?)`
const MONTH = String.raw`(?<month>${MONTHS.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)`
const DAY = String.raw`(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d:%/]|[.,]\d)`
const YEAR = String.raw`(?<year>(?:19|20)\d\d)(?![\d%]|[.,/-]\d)`
const WHICH = '(?<which>last|this|next)'
const PART_OF_DAY = '(?<part>morning|lunchtime|afternoon|evening|night)'
const NUMBER = String.raw`(?<number>an?|${NUMBERS.join('|')}|\d{1,3}|several|(?:a${S})?few|(?:a${S})?couple(?:${S}of)?)`
const UNIT =
  '(?<unit>minute|moment|hour|day|night|morning|afternoon|evening|lunchtime|week|weekend|fortnight|month|year)'

/** The forms, in order of preference. */
export const PATTERNS: readonly Pattern[] = [
  form(`${OPENING_WEEKDAYS} ${OPENING_MONTHS}`, `(?:${WEEKDAY},?${S})?${MONTH}${S}${DAY}(?:,?${S}${YEAR})?`, dateMeant),
  form(
    `${OPENING_WEEKDAYS} the 0`,
    `(?:${WEEKDAY},?${S})?(?:the${S})?${DAY}${S}(?:of${S})?${MONTH}(?:,?${S}${YEAR})?`,
    dateMeant,
  ),
  form(
    `${OPENING_MONTHS} ${MONTHS.map(month => `mid-${month}`).join(' ')} early mid late last this next`,
    `(?:(?<part>early|mid|late)(?:-|${S})(?:in${S})?)?(?:${WHICH}${S})?${MONTH}(?:,?${S}(?:of${S})?${YEAR})?`,
    monthMeant,
  ),
  form(
    `${OPENING_WEEKDAYS} early late earlier last this next`,
    `(?:(?:early|late|earlier)${S}(?:on${S})?)?(?:${WHICH}${S})?${WEEKDAY}(?:${S}${PART_OF_DAY})?(?:${S}(?:of${S})?(?<week>last|this)${S}week)?`,
    weekdayMeant,
  ),
  form(
    'yesterday today tonight tomorrow',
    `(?<which>yesterday|today|tonight|tomorrow)(?:${S}${PART_OF_DAY})?`,
    // "USA TODAY" is a paper.
    ({ which = '' }) => (which === which.toUpperCase() ? null : shifted('published', 'day', stepOf(which))),
  ),
  // From last evening to this morning.
  form('overnight', 'overnight', () => ({ ...shifted('published', 'day', -1), vague: true })),
  form(
    'last this next earlier later late early',
    `(?:(?:earlier|later|late|early)${S})?${WHICH}${S}${UNIT}`,
    nearMeant,
  ),
  form(
    `last this next the ${SEASONS.join(' ')}`,
    `(?:${WHICH}${S}|the${S})?(?<season>${SEASONS.join('|')})(?:${S}(?:of${S})?${YEAR})?`,
    seasonMeant,
  ),
  form(
    `a an several few couple ${NUMBERS.join(' ')} 0 hours days weeks months`,
    `(?:${NUMBER}${S})?${UNIT}s?${S}(?<where>before|after)${S}that\\b`,
    ({ number, unit, where }) => countedMeant({ number, unit, where: lower(where) === 'after' ? 'later' : 'earlier' }),
  ),
  form(
    `0 a an several few couple ${NUMBERS.join(' ')}`,
    `${NUMBER}${S}(?:full${S})?${UNIT}s?${S}(?<where>ago|earlier|later|before|after|previously)`,
    countedMeant,
  ),
  form(
    'minutes moments hours days weeks months years',
    `${UNIT}s${S}(?<where>earlier|later|before|after|ago)`,
    countedMeant,
  ),
  form(
    'the',
    `the${S}(?:very${S})?(?:start|beginning|middle|end|close)${S}of${S}(?:(?<which>the|this|last)${S}${UNIT}\\b|${MONTH}(?:,?${S}${YEAR})?)`,
    edgeMeant,
  ),
  form('the', `the${S}other${S}(?:day|week|night|evening|morning)`, () => ({
    ...shifted('published', 'day', -FEW),
    vague: true,
  })),
  form('the', `the${S}day${S}before${S}yesterday`, () => shifted('published', 'day', -2)),
  form('the', `the${S}${UNIT}${S}(?<where>before|after)`, ({ unit, where }) =>
    shifted('told', unitOf(unit), lower(where) === 'after' ? 1 : -1),
  ),
  form('earlier later that', `(?:(?:earlier|later)${S}(?:in${S}the|that)|that${S}same|that)${S}${UNIT}`, sameMeant),
  form(
    'the next following previous same',
    `(?:the${S})?(?:very${S})?(?<which>next|following|previous|same)${S}${UNIT}`,
    ({ unit, which }) => shifted('told', unitOf(unit), stepOf(which)),
  ),
  form('the over at', `(?:(?:over|at)${S})?the${S}weekend`, () => shifted('published', 'weekend', 0)),
  form(
    'new christmas boxing',
    `(?<feast>new${S}year['’]s${S}(?:day|eve)|christmas${S}(?:day|eve)|boxing${S}day)\\b`,
    feastMeant,
  ),
  form('0', YEAR, ({ year }, before) => (BEFORE_YEAR.test(before) ? { kind: 'year', year: Number(year) } : null)),
]

const BEFORE_YEAR = /^(?:in|of|during|early|late|mid|since|by|until|before|after|a|his|her|its|their|the|from)$/i
const BEFORE_MONTH = /^(?:in|on|of|since|by|until|till|from|during|through|before|after|back|between)$/i
// Words as well as months.
const DOUBTFUL = /^(?:March|May|Mar|Dec|Jun|Sep|August)\b/

function form(opens: string, source: string, meaning: Pattern['meaning']): Pattern {
  return { opens, pattern: new RegExp(source, 'iy'), meaning }
}

function dateMeant({ day, month = '', year }: Parts): Moment | null {
  if (!isName(month)) return null
  return { kind: 'date', month: monthNumber(month), day: Number(day), ...(year && { year: Number(year) }) }
}

/** "New Year's Eve", "Boxing Day": holidays that have one date everywhere. */
function feastMeant({ feast = '' }: Parts): Moment | null {
  const [first, last] = [feast[0], lower(feast).split(/\s+/).at(-1)]
  if (first === 'N') return last === 'day' ? { kind: 'date', month: 1, day: 1 } : { kind: 'date', month: 12, day: 31 }
  if (first === 'C') return { kind: 'date', month: 12, day: last === 'day' ? 25 : 24 }
  return first === 'B' ? { kind: 'date', month: 12, day: 26 } : null
}

/** "Early March" and "mid-March" are in March: where its parts begin and end nobody says. */
function monthMeant({ month = '', year, which, part }: Parts, before: string): Moment | null {
  if (!isName(month)) return null
  if (DOUBTFUL.test(month) && !year && !which && !part && !BEFORE_MONTH.test(before)) return null
  return {
    kind: 'month',
    month: monthNumber(month),
    ...(year && { year: Number(year) }),
    ...(which && { which: lower(which) as Which }),
  }
}

/** "The start of the month", "the end of last year", "the beginning of March": where it ends nobody says. */
function edgeMeant({ which, unit, ...date }: Parts, before: string): Moment | null {
  if (unit === undefined) return monthMeant(date, before || 'of')
  return /^(?:week|month|year)$/i.test(unit)
    ? shifted('published', unitOf(unit), lower(which) === 'last' ? -1 : 0)
    : null
}

function weekdayMeant({ weekday = '', which, part, week }: Parts): Moment | null {
  if (!isName(weekday)) return null
  return {
    kind: 'weekday',
    weekday: WEEKDAYS.findIndex(name => name.startsWith(lower(weekday).slice(0, 3))),
    ...(which && { which: lower(which) as Which }),
    ...(week && { week: lower(week) === 'last' ? -1 : 0 }),
    ...(part && { hour: HOURS[lower(part)] }),
  }
}

function nearMeant({ which, unit }: Parts, before: string): Moment | null {
  // "In the last week" is how long, not when.
  return /^(?:the|of)$/i.test(before) ? null : shifted('published', unitOf(unit), stepOf(which))
}

function seasonMeant({ which, season, year }: Parts, before: string): Moment | null {
  if (!which && !year && !/^(?:in|since|during|over)$/i.test(before)) return null
  return {
    kind: 'season',
    // Autumn and fall are one.
    season: Math.min(SEASONS.indexOf(lower(season)), 3) + 1,
    ...(year && { year: Number(year) }),
    ...(which && { which: lower(which) as Which }),
  }
}

/** "Two weeks ago", "a day earlier", "hours later", "eight days after she said". */
function countedMeant({ number, unit, where }: Parts): Moment {
  const anchor = lower(where) === 'ago' ? 'published' : 'told'
  const sign = /^(?:later|before)$/i.test(where ?? '') ? 1 : -1
  const count = number === undefined ? null : countOf(lower(number))
  const isDays = lower(unit) === 'hour' && count !== null && count % 24 === 0
  const moment = isDays ? shifted(anchor, 'day', (sign * count) / 24) : counted(anchor, unit, sign * (count ?? FEW))
  return count === null ? { ...moment, vague: true } : moment
}

/** "That evening", "earlier that day". */
function sameMeant({ unit }: Parts): Moment {
  return shifted('told', unitOf(unit), 0)
}

function shifted(anchor: 'published' | 'told', unit: Unit, by: number): Moment & { readonly kind: 'shift' } {
  return { kind: 'shift', anchor, unit, by }
}

function countOf(word: string): number | null {
  if (/few|several/.test(word)) return null
  if (/couple/.test(word)) return 2
  if (/^\d/.test(word)) return Number(word)
  return /^an?$/.test(word) ? 1 : NUMBERS.indexOf(word) + 1
}

/** That many units; a fortnight is two weeks. */
function counted(
  anchor: 'published' | 'told',
  word: string | undefined,
  by: number,
): Moment & { readonly kind: 'shift' } {
  return shifted(anchor, unitOf(word), lower(word) === 'fortnight' ? 2 * by : by)
}

/** The parts of a day count as days, and what is shorter as hours. */
function unitOf(word: string | undefined): Unit {
  const unit = lower(word)
  if (unit === 'fortnight') return 'week'
  if (/^(?:week|weekend|month|year)$/.test(unit)) return unit as Unit
  return /^(?:minute|moment|hour)$/.test(unit) ? 'hour' : 'day'
}

function stepOf(word: string | undefined): number {
  return SHIFTS[lower(word)] ?? 0
}

function monthNumber(name: string): number {
  return MONTHS.findIndex(month => month.startsWith(lower(name).slice(0, 3))) + 1
}

function isName(word: string): boolean {
  return /^[A-Z]/.test(word)
}

function lower(word: string | undefined): string {
  return word?.toLowerCase() ?? ''
}
