import { type Html, html } from '@onrecord/pages'

/** Some facts in a row, those that there are. */
export function facts(...all: readonly (Html | string | false | null | undefined)[]): Html {
  return html`<p class="facts">${all.filter(Boolean).map((fact, i) => [i > 0 && ' · ', fact])}</p>\n`
}
