import type { StoryOf } from '@onrecord/archive'
import { counted, days, type Html, html } from '@onrecord/pages'
import { storyPath } from '../links.ts'
import { facts } from './facts.ts'

/** A story as an entry of a list. */
export function storyEntry({ id, title, first, last, articles }: StoryOf): Html {
  return html`<li>
<p class="headline"><a href="${storyPath(id)}">${title}</a></p>
${facts(counted(articles, 'article'), daysOf({ first, last }))}</li>
`
}

/** From when to when a story was told. */
export function daysOf({ first, last }: Pick<StoryOf, 'first' | 'last'>): string {
  return first === null ? '' : days(first.slice(0, 10), (last ?? first).slice(0, 10))
}
