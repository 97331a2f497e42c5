import type { Entry } from '@onrecord/dossier'
import type { JoinedOfficeChange, Place } from '@onrecord/record'
import { type Html, html } from '../html.ts'
import { lineOf } from './lines.ts'
import { link, name, type Sheet, time } from './sheet.ts'
import { STATES } from './terms.ts'

/** What led to a departure: all of it in the order of its days, the departure last. */
export interface Chain {
  readonly who: string
  readonly steps: readonly Entry[]
}

/**
 * For everybody who left an office what was demanded of them before, how that was answered, and where they went back on
 * their word; nothing for those of whom none of it is told.
 */
export function chainsIn(entries: readonly Entry[]): Chain[] {
  const last = new Map(entries.flatMap((entry, i) => (isDeparture(entry) ? [[entry.change.person, i] as const] : [])))
  return [...last].flatMap(([who, end]) => {
    const led = entries.filter((entry, i) => leadsTo(who, entry) && (i < end || isSameDay(entry, entries[end])))
    const departure = entries[end]
    return led.length > 0 && departure ? [{ who, steps: [...led, departure] }] : []
  })
}

type Departure = Extract<Entry, { readonly kind: 'office-change' }>

function isDeparture(entry: Entry): entry is Departure & { readonly change: JoinedOfficeChange } {
  return entry.kind === 'office-change' && entry.change.change === 'leaves' && entry.change.status === 'effective'
}

function leadsTo(who: string, entry: Entry): boolean {
  if (entry.kind === 'demand' || entry.kind === 'answer') return entry.demand.of === who
  return entry.kind === 'reversal' && entry.reversal.who === who
}

function isSameDay(a: Entry, b: Entry | undefined): boolean {
  return a.date !== null && a.date === b?.date
}

/** Each chain at one glance: a line a step, with its day and its words. */
export function chains(sheet: Sheet): Html | false {
  const all = chainsIn(sheet.entries).map(({ who, steps }) => {
    return html`<h3>${name(who, sheet)}</h3>\n<ol class="chain">\n${steps.map(entry => step(entry, sheet))}</ol>\n`
  })
  return all.length > 0 && html`${all}`
}

function step(entry: Entry, sheet: Sheet): Html {
  const { who, deed, whom, note, words } = lineOf(entry, sheet.view)
  const told =
    entry.kind === 'demand'
      ? html` <span class="state">${STATES[entry.demand.status]}</span>`
      : note && html` <span class="note">${note}</span>`
  const day = entry.date === null ? 'no date' : time(entry.date)
  return html`<li class="${entry.kind}">
<p class="when">${day}</p>
<div>
<p class="line">${name(who, sheet)} <span>${deed}</span>${whom !== undefined && html` ${name(whom, sheet)}`}${told}</p>
${wordsOf(entry, words, sheet)}
</div>
</li>\n`
}

/** The words of a step; of a reversal those before and after; of a departure only where it stands. */
function wordsOf(entry: Entry, words: Place, sheet: Sheet): Html {
  const told = (place: Place, lead = '') =>
    html`<p class="words">${lead && html`<span class="facts">${lead}</span> `}${sheet.view.words(place)} ${at(place, sheet)}</p>\n`
  if (entry.kind === 'office-change') return html`<p>${at(words, sheet)}</p>`
  if (entry.kind !== 'reversal' || entry.reversal.before === null) return told(words)
  return html`${told(entry.reversal.before, 'Before:')}${told(words, 'After:')}`
}

function at(place: Place, sheet: Sheet): Html {
  return html`<span class="facts">${link(place, sheet)}</span>`
}
