import { type Entry, timelineOf } from '@onrecord/dossier'
import type { Dossier, JoinedDemand, Place } from '@onrecord/record'
import { type Html, html } from '../html.ts'
import { unbroken } from '../place.ts'
import { type View, viewOf, when } from './view.ts'

/** Where the lines of a dossier lead: anchors of the page itself, or addresses of others. */
export interface Addresses {
  words(place: Place): string
  /** The address of an article, by its id. */
  article(id: string): string
  /** The address of somebody by their id; none for a description. */
  person(who: string): string | undefined
}

/** What the parts of the page are made from. */
export interface Sheet {
  readonly view: View
  readonly entries: readonly Entry[]
  readonly to: Addresses
  /** What else is shown of a demand. */
  demandNote?(demand: JoinedDemand): Html | false
}

/** Prepares a dossier for a page. */
export function sheetOf<To extends Addresses>(
  dossier: Dossier,
  addressesOf: (dossier: Dossier, entries: readonly Entry[]) => To,
): Sheet & { readonly to: To } {
  const entries = timelineOf(dossier)
  return { view: viewOf(dossier), entries, to: addressesOf(dossier, entries) }
}

/** The words of a place, and below them a link to where they stand. */
export function quoted(place: Place, sheet: Sheet, shown: Html = html`${sheet.view.words(place)}`): Html {
  return html`<blockquote>${shown}</blockquote>\n<p class="facts">${link(place, sheet)}</p>\n`
}

/** A link to the words of a place in its article. */
export function link(place: Place, { view, to }: Sheet): Html {
  return html`<a href="${to.words(place)}">${unbroken(view.where(place))}</a>`
}

/** Somebody's name, linked to what is known of them. */
export function name(who: string, { view, to }: Sheet): Html {
  const address = to.person(who)
  return address === undefined
    ? html`<strong>${view.name(who)}</strong>`
    : html`<a class="who" href="${address}">${view.name(who)}</a>`
}

/** A date of the dossier; one day is marked as such for machines. */
export function time(date: string): Html {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? html`<time datetime="${date}">${when(date)}</time>` : html`${when(date)}`
}

/** Some facts in a row, those that there are. */
export function row(facts: readonly (Html | string | false | null | undefined)[]): Html {
  return html`${facts.filter(Boolean).map((fact, i) => [i > 0 && ' · ', fact])}`
}
