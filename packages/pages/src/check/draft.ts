import { type Checked, canStand, diffOf, type Finding, type Match } from '@onrecord/archive'
import { type Html, html } from '../html.ts'
import { placesIn } from '../place.ts'
import { notesOn, summaryOf, VERDICTS, whereOf } from './terms.ts'

/** Every quotation of a checked draft with its verdict, what differs, and its sources. */
export function checkedDraft(checked: Checked): Html {
  const { draft, findings } = checked
  return html`<div class="part">
<h2>${draft.article.headline ?? draft.article.id}</h2>
<p class="note">${summaryOf(checked)}</p>
<ol class="entries">\n${findings.map(finding => entry(finding, checked))}</ol>
</div>\n`
}

function entry(finding: Finding, { draft }: Checked): Html {
  const { quotation, verdict } = finding
  const [first] = verdict.sources
  const isFine = canStand(verdict)
  const place = placesIn(draft.article)(quotation.place)
  const words = quotation.parts.map(({ from, to }) => quotation.text.slice(from, to)).join(' … ')
  const alike = isFine ? [] : verdict.lookAlikes
  return html`<li class="${isFine ? 'fine' : 'faulty'}">
<p class="line"><strong>${isFine ? '✓' : '✗'} ${VERDICTS[verdict.class]}</strong> <span class="note">${[quotation.speaker?.name, place].filter(Boolean).join(' · ')}</span></p>
<blockquote>${first ? marked(finding, first) : html`“${words}”`}</blockquote>
${notesOn(finding).map(note => html`<p class="doubt">${note}</p>\n`)}${verdict.sources.map(cited)}${listed('Also quoted otherwise', finding, verdict.otherwise)}${listed('Alike, and not taken for its source', finding, alike)}</li>\n`
}

/** The quotation with what only the source has struck out and what only the draft has underlined. */
function marked({ quotation }: Finding, source: Match): Html {
  const pieces = diffOf(quotation, source).map(({ of, words }) =>
    of === 'source' ? html`<del>${words}</del>` : of === 'draft' ? html`<ins>${words}</ins>` : html`${words}`,
  )
  return html`“${pieces}”`
}

function cited(source: Match): Html {
  const { url, headline } = source.article
  const isLink = url !== undefined && /^https?:\/\//i.test(url)
  return html`<p class="note">${whereOf(source)}${headline !== undefined && html` · ${isLink ? html`<a href="${url}">${headline}</a>` : headline}`}</p>\n`
}

function listed(title: string, finding: Finding, sources: readonly Match[]): Html | false {
  return (
    sources.length > 0 &&
    html`<details><summary>${title} (${sources.length})</summary>\n${sources.map(source => html`<blockquote>${marked(finding, source)}</blockquote>\n${cited(source)}`)}</details>\n`
  )
}
