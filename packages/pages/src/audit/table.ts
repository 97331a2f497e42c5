import type { AuditTable, NamedVoice, Share } from '@onrecord/archive'
import { counted } from '../count.ts'
import { type Html, html } from '../html.ts'
import { called, interval, percent } from './terms.ts'

/** Gives the address of a page about somebody, by their id; undefined where there is none. */
export type PersonPage = (id: string) => string | undefined

/** The figures of a table, which say all that its chart shows. */
export function figures(table: AuditTable, label: string, pageOf: PersonPage): Html {
  const of = `${counted(table.statements, 'statement')}, ${counted(table.words, 'word')}, ${counted(table.articles, 'article')}`
  const more = table.of - table.voices.length
  return html`<div class="figures" role="region" aria-label="${label}: figures" tabindex="0">
<table>
<caption>${label}: shares in per cent of ${of}${more > 0 && html`; ${counted(more, 'voice')} more not listed`}</caption>
<thead>
<tr><td></td><td></td><th colspan="3" scope="colgroup">of statements</th><th colspan="3" scope="colgroup">of words</th></tr>
<tr><th scope="col">Voice</th><th scope="col">Statements</th>${[0, 1].map(() => html`<th scope="col">read</th><th scope="col">corrected</th><th scope="col">interval</th>`)}</tr>
</thead>
<tbody>
${table.voices.map(voice => row(voice, table, pageOf))}</tbody>
</table>
</div>
`
}

function row(voice: NamedVoice, table: AuditTable, pageOf: PersonPage): Html {
  const [name, page] = [called(voice.name, table), voice.id === undefined ? undefined : pageOf(voice.id)]
  const mark = voice.borrowed.length > 0 && html`<span title="corrected by ${voice.borrowed.join(', ')}">*</span>`
  return html`<tr><th scope="row">${page === undefined ? name : html`<a href="${page}">${name}</a>`}${mark}</th><td>${voice.statements}</td>${cells(voice.share)}${cells(voice.wordShare)}</tr>\n`
}

function cells(share: Share): Html {
  return html`<td>${percent(share.read)}</td><td><strong>${percent(share.corrected)}</strong></td><td>${interval(share)}</td>`
}
