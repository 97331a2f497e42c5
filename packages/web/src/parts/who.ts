import type { Who } from '@onrecord/archive'
import { type Html, html } from '@onrecord/pages'
import { personPath } from '../links.ts'

/** Somebody's name, linked to their page; of whom the archive does not know, what the article calls them. */
export function whoLink(who: Who | null, name: string | null): Html {
  return who
    ? html`<a class="who" href="${personPath(who)}">${who.name}</a>`
    : html`<strong class="who">${name ?? 'speaker not known'}</strong>`
}

/** Some people in a row, linked. */
export function whoLinks(people: readonly Who[]): Html {
  return html`${people.map((who, i) => [i > 0 && ', ', html`<a href="${personPath(who)}">${who.name}</a>`])}`
}
