import type { Record } from '@onrecord/record'
import type { Order } from '../page.ts'
import { article } from './article.ts'
import { type Html, html } from './html.ts'
import { type Leaf, leafOf } from './leaf.ts'
import { page } from './page.ts'
import { sidebar } from './sidebar.ts'

/** The whole page of some records. */
export function document(records: readonly Record[], by: Order): Html {
  const leaves = records.map(leafOf)
  const [only] = leaves.length === 1 ? leaves : []
  const heading = only ? 'Who said what' : `Who said what in ${leaves.length} articles`
  return page({
    kind: 'record',
    title: only ? `${heading}: ${only.title}` : heading,
    heading,
    styles: [new URL('./style.css', import.meta.url)],
    navigation: html`${leaves.length > 1 && contents(leaves)}`,
    main: html`${leaves.map(leaf => html`<section id="${leaf.id}">\n${article(leaf)}\n${sidebar(leaf, by)}\n</section>\n`)}`,
  })
}

function contents(leaves: readonly Leaf[]): Html {
  const links = leaves.map(({ id, title, said }) => html`<li><a href="#${id}">${title}</a> (${said.length})</li>\n`)
  return html`<nav aria-label="Articles">\n<ul>\n${links}</ul>\n</nav>\n`
}
