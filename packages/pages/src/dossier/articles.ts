import { day } from '../day.ts'
import { type Html, html } from '../html.ts'
import { printed } from '../record/blocks.ts'
import type { Piece } from '../record/pieces.ts'
import { wordsOf } from '../words.ts'
import type { Citation, Citations } from './citations.ts'
import { row, type Sheet } from './sheet.ts'
import { shareOf } from './terms.ts'
import type { Listed } from './view.ts'

/** The list of articles at the head of the page, and which of them print the same report. */
export function contents({ view, to }: Sheet): Html {
  const items = view.articles.map(
    ({ article, title }) =>
      html`<li><a href="${to.article(article.id)}">${title}</a> ${row([article.outlet, article.published && day(article.published)])}</li>\n`,
  )
  const titles = new Map(
    view.articles.map(({ article, title }) => [article.id, html`<a href="${to.article(article.id)}">${title}</a>`]),
  )
  const reports = view.dossier.reports.map(report => {
    const [first, ...copies] = report.articles.map(id => titles.get(id))
    return html`<p class="facts">One report, ${shareOf(report)}: ${first}, printed again as ${copies.map((copy, i) => [i > 0 && ', ', copy])}</p>\n`
  })
  return html`<nav aria-label="Articles">\n<ol>\n${items}</ol>\n</nav>\n${reports}`
}

/** The articles in full, with every place marked that the dossier cites, linked back to the line that does. */
export function articles({ view, to: citations }: Sheet & { readonly to: Citations }): Html {
  const cited = Map.groupBy(citations.all, ({ article }) => article)
  return html`${view.articles.map(listed => article(listed, cited.get(listed.article.id) ?? []))}`
}

function article({ article, number, title }: Listed, cited: readonly Citation[]): Html {
  const layers = cited.map(citation => onWords(citation, article.text))
  const first = Map.groupBy(layers, ({ from }) => from)
  const shown = (piece: Piece<Citation>) => {
    const words = html`${wordsOf(article, piece)}`
    const inside = piece.layers.length > 0 ? html`<mark class="content">${words}</mark>` : words
    return html`${(first.get(piece.from) ?? []).map(reference)}${inside}`
  }
  return html`<div class="part" id="a${number}">\n${printed(article, title, layers, shown)}\n</div>\n`
}

/** A citation that begins with a word: white space between two blocks is not on the page, so no anchor can lie there. */
function onWords(citation: Citation, text: string): Citation {
  const skipped = text.slice(citation.from).search(/\S/)
  const from = skipped < 0 ? text.trimEnd().length - 1 : citation.from + skipped
  return { ...citation, from, to: Math.max(citation.to, from + 1) }
}

function reference({ number, line }: Citation): Html {
  return html`<sup id="w${number}"><a href="#${line}" aria-label="Cited in the dossier, ${number}">${number}</a></sup>`
}
