import type { Entry } from '@onrecord/dossier'
import { at, chart, short, WIDTH } from '../chart.ts'
import { day } from '../day.ts'
import { type Html, html } from '../html.ts'
import { lineOf } from './lines.ts'
import type { Sheet } from './sheet.ts'
import { dateOf } from './terms.ts'

const LANES: { readonly [kind in Entry['kind']]: string } = {
  demand: 'Demanded',
  answer: 'Answered',
  statement: 'Said',
  reversal: 'Went back on their word',
  investigation: 'Investigated',
  'office-change': 'Offices',
}
const LEFT = 170
const RIGHT = 20
const LANE = 26
const MOST_TICKS = 5
const DAY = 86_400_000
// What was long before the first article is told in the list only: it would press all else together.
const BEFORE = 100 * DAY

/** What is drawn of an entry: the days on which it was, in milliseconds. */
interface Mark {
  readonly entry: Entry
  readonly from: number
  readonly to: number
}

/**
 * When all of it was, a lane for each kind of entry; false where everything was on one day. What is drawn is in the timeline in
 * words, so that the description says how many of each there are, and from when to when.
 */
export function drawing(sheet: Sheet): Html | false {
  const all = sheet.entries.flatMap(markOf)
  const marks = all.filter(({ to }) => to >= beginning(sheet) - BEFORE)
  const [first, last] = [Math.min(...marks.map(({ from }) => from)), Math.max(...marks.map(({ to }) => to))]
  if (marks.length === 0 || last - first < DAY) return false
  const x = (time: number) => LEFT + ((time - first) / (last - first)) * (WIDTH - LEFT - RIGHT)
  const kinds = Object.keys(LANES) as Entry['kind'][]
  const lanes = kinds
    .map(kind => ({ name: LANES[kind], own: marks.filter(({ entry }) => entry.kind === kind) }))
    .filter(({ own }) => own.length > 0)
  const base = lanes.length * LANE + 8
  const drawn = lanes.map(({ name, own }, i) => lane(name, own, i * LANE + LANE / 2 + 4, x, sheet))
  return chart('timeline-drawing', base + 20, 'When it happened', described(lanes, all.length - marks.length), [
    ...months(first, last).map(month => tick(month, x, base)),
    ...drawn,
  ])
}

/** The day of the first article; before all days where none is known. */
function beginning({ view }: Sheet): number {
  const days = view.articles.map(({ article }) => Date.parse(article.published?.slice(0, 10) ?? ''))
  const known = days.filter(day => !Number.isNaN(day))
  return known.length > 0 ? Math.min(...known) : Number.NEGATIVE_INFINITY
}

function markOf(entry: Entry): Mark[] {
  const [first = '', last = first] = entry.date?.split('/') ?? []
  const [from, to] = [startOf(first), endOf(last)]
  return Number.isNaN(from) || Number.isNaN(to) ? [] : [{ entry, from, to }]
}

function startOf(date: string): number {
  const [year = Number.NaN, month = 1, day = 1] = date.split('-').map(Number)
  return date === '' ? Number.NaN : Date.UTC(year, month - 1, day)
}

/** The last day of a month is the one before the first of the next. */
function endOf(date: string): number {
  const [year = Number.NaN, month = 12, day] = date.split('-').map(Number)
  if (date === '') return Number.NaN
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)
}

function lane(name: string, marks: readonly Mark[], y: number, x: (time: number) => number, { view }: Sheet): Html {
  const all = marks.map(({ entry, from, to }) => {
    const { who, deed, whom } = lineOf(entry, view)
    const told = [view.name(who), deed, whom && view.name(whom)].filter(Boolean).join(' ')
    const title = html`<title>${dateOf(entry.date, entry.reported)}: ${short(told, 120)}</title>`
    const middle = at((x(from) + x(to)) / 2)
    return from === to
      ? html`<circle class="moment" cx="${middle}" cy="${at(y)}" r="5">${title}</circle>`
      : html`<line class="interval" x1="${at(x(from))}" x2="${at(x(to))}" y1="${at(y)}" y2="${at(y)}">${title}</line>`
  })
  return html`<text class="label" x="${LEFT - 14}" y="${at(y + 4)}">${name}</text>${all}`
}

/** The first days of months, so few that their names stand apart. */
function months(first: number, last: number): number[] {
  const begin = new Date(first)
  const all: number[] = []
  for (let i = 0; ; i++) {
    const month = Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + i, 1)
    if (month > last) break
    if (month >= first) all.push(month)
  }
  const step = Math.ceil(all.length / MOST_TICKS)
  return all.filter((_, i) => i % step === 0)
}

function tick(month: number, x: (time: number) => number, base: number): Html {
  const name = day(new Date(month).toISOString().slice(0, 7))
  return html`<line class="grid" x1="${at(x(month))}" x2="${at(x(month))}" y1="4" y2="${base}"/><text class="tick" x="${at(x(month))}" y="${base + 14}">${name}</text>`
}

function described(lanes: readonly { readonly name: string; readonly own: readonly Mark[] }[], before: number): string {
  const told = lanes.map(({ name, own }) => {
    const dates = own.flatMap(({ from, to }) => [from, to])
    const [first, last] = [Math.min(...dates), Math.max(...dates)].map(time => day(new Date(time).toISOString()))
    return `${name}: ${own.length}, ${first === last ? first : `from ${first} to ${last}`}`
  })
  const rest = before > 0 ? ` ${before} from long before ${before === 1 ? 'is' : 'are'} not drawn.` : ''
  return `${told.join('. ')}.${rest} The list below tells each of them.`
}
