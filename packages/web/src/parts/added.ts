import { type Html, html } from '@onrecord/pages'
import type { Told } from '../adding/told.ts'

const STATES = {
  added: 'Added',
  version: 'Added as a new version',
  held: 'In the archive already',
} as const

/** What became of something that was to be added, as an entry of a list. */
export function addedEntry(told: Told): Html {
  const { name } = told
  if (told.state === 'failed') {
    return html`<li class="failed">
<p class="headline">${name}</p>
<p class="facts"><strong>Not added.</strong> ${told.error}</p>
</li>
`
  }
  const { state, article, headline, note } = told
  const title = headline ?? name
  return html`<li class="${state}">
<p class="headline">${article === null ? title : html`<a href="/articles/${article}">${title}</a>`}</p>
<p class="facts">${[STATES[state], title !== name && name, note].filter(Boolean).join(' · ')}</p>
</li>
`
}
