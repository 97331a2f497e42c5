import { type Checked, canStand, diffOf, type Finding, type Match } from '@onrecord/archive'
import { type Html, html } from '../html.ts'
import { placesIn } from '../place.ts'
import { notesOn, summaryOf, UNREADABLE, unreadableIn, VERDICTS, whereOf } from './terms.ts'

/** Gives the address of a page with the words of a source; undefined where there is none. */
export type PageOf = (source: Match) => string | undefined

/**
 * Every quotation of a checked draft with its verdict, what differs, and its sources, linked to where they were published
 * unless `pageOf` gives another page.
 */
export function checkedDraft(checked: Checked, pageOf: PageOf = publishedAt): Html {
  const { draft, findings } = checked
  return html`<div class="part">
<h2>${draft.article.headline ?? draft.article.id}</h2>
<p class="note">${summaryOf(checked)}</p>
<ol class="entries">\n${findings.map(finding => entry(finding, checked, pageOf))}${unreadableIn(checked).map(unreadable)}</ol>
</div>\n`
}

function entry(finding: Finding, { draft }: Checked, pageOf: PageOf): Html {
  const { quotation, verdict } = finding
  const [first] = verdict.sources
  const isFine = canStand(verdict)
  const place = placesIn(draft.article)(quotation.place)
  const words = quotation.parts.map(({ from, to }) => quotation.text.slice(from, to)).join(' … ')
  const alike = isFine ? [] : verdict.lookAlikes
  return html`<li class="${isFine ? 'fine' : 'faulty'}">
<p class="line"><strong><span aria-hidden="true">${isFine ? '✓' : '✗'}</span> ${VERDICTS[verdict.class]}</strong> <span class="note">${[quotation.speaker?.name, place].filter(Boolean).join(' · ')}</span></p>
<blockquote>${first ? marked(finding, first) : html`“${words}”`}</blockquote>
${notesOn(finding).map(note => html`<p class="doubt">${note}</p>\n`)}${verdict.sources.map(source => cited(source, pageOf))}${listed('Also quoted otherwise', finding, verdict.otherwise, pageOf)}${listed('Alike, and not taken for its source', finding, alike, pageOf)}</li>\n`
}

function unreadable({ words, place }: ReturnType<typeof unreadableIn>[number]): Html {
  return html`<li class="faulty">
<p class="line"><strong>✗ ${UNREADABLE}</strong> <span class="note">${place}</span></p>
<blockquote>${words}</blockquote>
</li>\n`
}

/** The quotation with what only the source has struck out and what only the draft has underlined. */
function marked({ quotation }: Finding, source: Match): Html {
  const pieces = diffOf(quotation, source).map(({ of, words }) =>
    of === 'source' ? html`<del>${words}</del>` : of === 'draft' ? html`<ins>${words}</ins>` : html`${words}`,
  )
  return html`“${pieces}”`
}

function cited(source: Match, pageOf: PageOf): Html {
  const { headline } = source.article
  const page = pageOf(source)
  if (headline === undefined) {
    return html`<p class="note">${page === undefined ? whereOf(source) : html`<a href="${page}">${whereOf(source)}</a>`}</p>\n`
  }
  return html`<p class="note">${whereOf(source)} · ${page === undefined ? headline : html`<a href="${page}">${headline}</a>`}</p>\n`
}

function publishedAt({ article: { url } }: Match): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined
}

function listed(title: string, finding: Finding, sources: readonly Match[], pageOf: PageOf): Html | false {
  return (
    sources.length > 0 &&
    html`<details><summary>${title} (${sources.length})</summary>\n${sources.map(source => html`<blockquote>${marked(finding, source)}</blockquote>\n${cited(source, pageOf)}`)}</details>\n`
  )
}
