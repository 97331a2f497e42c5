import type { Audit, AuditTable } from '@onrecord/archive'
import { type Html, html } from '../html.ts'
import { intervals } from './intervals.ts'
import { months } from './months.ts'
import { figures, type PersonPage } from './table.ts'
import { BORROWED, coverage, NOTE, spanOf, titleOf } from './terms.ts'

/** For each question of an audit a chart and the table of its figures, and what leads to each; people lead to their pages. */
export function parts(
  audit: Audit,
  pageOf: PersonPage = () => undefined,
): { readonly navigation: Html; readonly main: Html } {
  const tables = audit.tables.filter(({ voices }) => voices.length > 0)
  const all = [...Map.groupBy(tables, questionOf).values()].map((own, i) => ({ own, id: `t${i + 1}` }))
  const borrowed = tables.some(({ voices }) => voices.some(voice => voice.borrowed.length > 0))
  return {
    navigation: html`<p class="facts">${coverage(audit)}</p>
<nav class="contents" aria-label="Parts of the audit">
<ul>
${all.map(({ own, id }) => html`<li><a href="#${id}">${headingOf(own)}</a></li>\n`)}</ul>
</nav>
<p class="note">${NOTE}</p>
${borrowed && html`<p class="note">${BORROWED}</p>\n`}`,
    main: html`${all.map(({ own, id }) => part(own, id, pageOf))}${all.length === 0 && html`<p>There is nothing to count here.</p>\n`}`,
  }
}

function questionOf({ by, per }: AuditTable): string {
  return `${by} ${per?.sort ?? ''}`
}

function headingOf([first]: readonly AuditTable[]): string {
  if (!first) return ''
  return first.per ? `${titleOf(first)}, by ${first.per.sort}` : titleOf(first)
}

/** A question: its one table, or those of all outlets; months are drawn as one row of time. */
function part(tables: readonly AuditTable[], id: string, pageOf: PersonPage): Html {
  const heading = headingOf(tables)
  const charts = tables[0]?.per?.sort === 'month' && months(tables, heading, `${id}-c`)
  return html`<section class="part" id="${id}">
<h2>${heading}</h2>
${charts}${tables.map((table, i) => one(table, `${id}-${i + 1}`, charts !== false, pageOf))}</section>
`
}

function one(table: AuditTable, id: string, charted: boolean, pageOf: PersonPage): Html {
  const span = spanOf(table)
  const label = [titleOf(table), span].filter(Boolean).join(', ')
  const own = html`${figures(table, label, pageOf)}`
  if (!span) return html`${intervals(table, label, id)}${own}`
  return html`<h3>${span}</h3>\n${!charted && intervals(table, label, id)}${own}`
}
