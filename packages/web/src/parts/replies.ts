import type { Reply } from '@onrecord/archive'
import { day, type Html, html } from '@onrecord/pages'
import { facts } from './facts.ts'
import { whoLink } from './who.ts'

/** What those concerned have to say to something, as reviewers noted it. */
export function replies(all: readonly Reply[]): Html {
  return html`${all.map(reply)}`
}

function reply({ words, url, day: on, by }: Reply): Html {
  const who = by ? html`${whoLink(by, null)} <span>replies</span>` : html`<span>Reply</span>`
  return html`<div class="step reply">
<p class="line">${who}${on !== null && html` <span>${day(on)}</span>`}</p>
<blockquote>${words}</blockquote>
${url !== null && /^https?:\/\//i.test(url) && facts(html`<a href="${url}" rel="noreferrer">${url}</a>`)}</div>
`
}
