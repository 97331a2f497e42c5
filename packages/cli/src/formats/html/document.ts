import { readFileSync } from 'node:fs'
import type { Record } from '@onrecord/record'
import type { Order } from '../page.ts'
import { article } from './article.ts'
import { Html, html } from './html.ts'
import { type Leaf, leafOf } from './leaf.ts'
import { sidebar } from './sidebar.ts'

/** The whole page of some records. */
export function document(records: readonly Record[], by: Order): Html {
  const leaves = records.map(leafOf)
  const [only] = leaves.length === 1 ? leaves : []
  const heading = only ? 'Who said what' : `Who said what in ${leaves.length} articles`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${only ? `${heading}: ${only.title}` : heading}</title>
<style>
${styleSheet()}</style>
</head>
<body>
<header>
<h1>${heading}</h1>
${leaves.length > 1 && contents(leaves)}</header>
<main>
${leaves.map(leaf => html`<section id="${leaf.id}">\n${article(leaf)}\n${sidebar(leaf, by)}\n</section>\n`)}</main>
<footer><p>The record holds what was reported, never what is true. Every entry points at the words it was drawn from.</p></footer>
</body>
</html>
`
}

function contents(leaves: readonly Leaf[]): Html {
  const links = leaves.map(({ id, title, said }) => html`<li><a href="#${id}">${title}</a> (${said.length})</li>\n`)
  return html`<nav aria-label="Articles">\n<ul>\n${links}</ul>\n</nav>\n`
}

/** Our own file, put in as it is: it holds nothing that came from an article. */
function styleSheet(): Html {
  return new Html(readFileSync(new URL('./style.css', import.meta.url), 'utf8'))
}
