import { readFileSync } from 'node:fs'
import { timelineOf } from '@onrecord/dossier'
import type { Dossier } from '@onrecord/record'
import { Html, html } from '../html/html.ts'
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
export function page(dossier: Dossier): string {
  const entries = timelineOf(dossier)
  const view = viewOf(dossier)
  const sheet: Sheet = { view, entries, citations: citationsIn(dossier, entries) }
  const parts = PARTS.map(({ id, title, of }) => ({ id, title, content: of(sheet) })).filter(({ content }) => content)
  const heading = `Dossier of ${view.articles.length} article${view.articles.length === 1 ? '' : 's'}`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${heading}: ${view.articles[0]?.title ?? ''}</title>
<style>
${styleSheet('../html/style.css')}${styleSheet('./html/style.css')}</style>
</head>
<body class="dossier">
<header>
<h1>${heading}</h1>
<nav aria-label="Parts of the dossier">
<ul>
${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul>
</nav>
${contents(sheet)}</header>
<main>
${parts.map(({ id, title, content }) => html`<div class="part" id="${id}">\n<h2>${title}</h2>\n${content}</div>\n`)}${articles(sheet)}</main>
<footer><p>The dossier holds what was reported, never what is true. Every entry points at the words it was drawn from.</p></footer>
</body>
</html>
`.source
}

/** Our own files, put in as they are: they hold nothing that came from an article. */
function styleSheet(path: string): Html {
  return new Html(readFileSync(new URL(path, import.meta.url), 'utf8'))
}
