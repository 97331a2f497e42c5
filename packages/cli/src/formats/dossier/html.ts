import { timelineOf } from '@onrecord/dossier'
import type { Dossier } from '@onrecord/record'
import { type Html, html } from '../html/html.ts'
import { page } from '../html/page.ts'
import { articles, contents } from './html/articles.ts'
import { citationsIn } from './html/citations.ts'
import { demands } from './html/demands.ts'
import { people } from './html/people.ts'
import { reversals } from './html/reversals.ts'
import type { Sheet } from './html/sheet.ts'
import { timeline } from './html/timeline.ts'
import { uncertain } from './html/uncertain.ts'
import { variants } from './html/variants.ts'
import { viewOf } from './view.ts'

const PARTS = [
  { id: 'timeline', title: 'Timeline', of: timeline },
  { id: 'people', title: 'People and bodies', of: people },
  { id: 'demands', title: 'Demands', of: demands },
  { id: 'reversals', title: 'Reversals', of: reversals },
  { id: 'variants', title: 'One utterance, quoted twice', of: variants },
  { id: 'uncertain', title: 'May be one, kept apart', of: uncertain },
] as const

/** One page that stands alone: the dossier, every line linked to its words in the articles, which follow it. */
export function document(dossier: Dossier): Html {
  const entries = timelineOf(dossier)
  const view = viewOf(dossier)
  const sheet: Sheet = { view, entries, citations: citationsIn(dossier, entries) }
  const parts = PARTS.map(({ id, title, of }) => ({ id, title, content: of(sheet) })).filter(({ content }) => content)
  const heading = `Dossier of ${view.articles.length} article${view.articles.length === 1 ? '' : 's'}`
  return page({
    kind: 'dossier',
    title: `${heading}: ${view.articles[0]?.title ?? ''}`,
    heading,
    styles: [new URL('../html/style.css', import.meta.url), new URL('./html/style.css', import.meta.url)],
    navigation: html`<nav aria-label="Parts of the dossier">
<ul>
${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul>
</nav>
${contents(sheet)}`,
    main: html`${parts.map(({ id, title, content }) => html`<div class="part" id="${id}">\n<h2>${title}</h2>\n${content}</div>\n`)}${articles(sheet)}`,
  })
}
