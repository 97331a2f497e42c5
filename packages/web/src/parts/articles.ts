import type { ArticleOf } from '@onrecord/archive'
import { day, type Html, html } from '@onrecord/pages'
import { articlePath } from '../links.ts'
import { facts } from './facts.ts'

/** An article as an entry of a list. */
export function articleEntry({ article, headline, address, outlet, published, number }: ArticleOf): Html {
  return html`<li>
<p class="headline"><a href="${articlePath(article)}">${headline ?? address}</a></p>
${facts(outlet, published !== null && day(published), number > 1 && `version ${number}`)}</li>
`
}
