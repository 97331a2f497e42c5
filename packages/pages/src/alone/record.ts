import type { Record } from '@onrecord/record'
import { type Html, html } from '../html.ts'
import { article } from '../record/article.ts'
import { type Leaf, leafOf } from '../record/leaf.ts'
import type { Order } from '../record/order.ts'
import { sidebar } from '../record/sidebar.ts'
import { page } from './page.ts'

/** Some records, each article beside its own. */
export function recordPage(records: readonly Record[], by: Order): Html {
  const leaves = records.map((record, i) => leafOf(record, i))
  const [only] = leaves.length === 1 ? leaves : []
  const heading = only ? 'Who said what' : `Who said what in ${leaves.length} articles`
  return page({
    kind: 'record',
    title: only ? `${heading}: ${only.title}` : heading,
    heading,
    styles: ['record'],
    navigation: html`${leaves.length > 1 && contents(leaves)}`,
    main: html`${leaves.map(leaf => html`<section class="leaf" id="${leaf.id}">\n${article(leaf)}\n${sidebar(leaf, by)}\n</section>\n`)}`,
  })
}

function contents(leaves: readonly Leaf[]): Html {
  const links = leaves.map(({ id, title, said }) => html`<li><a href="#${id}">${title}</a> (${said.length})</li>\n`)
  return html`<nav aria-label="Articles">\n<ul>\n${links}</ul>\n</nav>\n`
}
