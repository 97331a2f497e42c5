import type { Entry } from '@onrecord/dossier'
import type { Place } from '@onrecord/record'
import { type Html, html } from '../../html/html.ts'
import { type View, when } from '../view.ts'
import type { Citations } from './citations.ts'

/** What the parts of the page are made from. */
export interface Sheet {
  readonly view: View
  readonly entries: readonly Entry[]
  readonly citations: Citations
}

/** The words of a place, and below them a link to where they stand. */
export function quoted(place: Place, sheet: Sheet, shown: Html = html`${sheet.view.words(place)}`): Html {
  return html`<blockquote>${shown}</blockquote>\n<p class="facts">${link(place, sheet)}</p>\n`
}

/** A link to the words of a place in its article. */
export function link(place: Place, { view, citations }: Sheet): Html {
  return html`<a href="#${citations.wordsId(place)}">${view.where(place)}</a>`
}

/** Somebody's name, linked to what is known of them. */
export function name(who: string, { view, citations }: Sheet): Html {
  const id = citations.personId(who)
  return id === undefined
    ? html`<strong>${view.name(who)}</strong>`
    : html`<a class="who" href="#${id}">${view.name(who)}</a>`
}

/** A date of the dossier; one day is marked as such for machines. */
export function time(date: string): Html {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? html`<time datetime="${date}">${when(date)}</time>` : html`${when(date)}`
}

/** Some facts in a row, those that there are. */
export function row(facts: readonly (Html | string | false | null | undefined)[]): Html {
  return html`${facts.filter(Boolean).map((fact, i) => [i > 0 && ' · ', fact])}`
}
