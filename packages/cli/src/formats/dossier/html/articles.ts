import { day } from '../../../day.ts'
import { wordsOf } from '../../../words.ts'
import { printed } from '../../html/blocks.ts'
import { type Html, html } from '../../html/html.ts'
import type { Piece } from '../../html/pieces.ts'
import { shareOf } from '../terms.ts'
import type { Listed } from '../view.ts'
import type { Citation } from './citations.ts'
import { row, type Sheet } from './sheet.ts'

/** The list of articles at the head of the page, and which of them print the same report. */
export function contents({ view }: Sheet): Html {
  const items = view.articles.map(
    ({ article, number, title }) =>
      html`<li><a href="#a${number}">${title}</a> ${row([article.outlet, article.published && day(article.published)])}</li>\n`,
  )
  const titles = new Map(
    view.articles.map(({ article, title, number }) => [article.id, html`<a href="#a${number}">${title}</a>`]),
  )
  const reports = view.dossier.reports.map(report => {
    const [first, ...copies] = report.articles.map(id => titles.get(id))
    return html`<p class="facts">One report, ${shareOf(report)}: ${first}, printed again as ${copies.map((copy, i) => [i > 0 && ', ', copy])}</p>\n`
  })
  return html`<nav aria-label="Articles">\n<ol>\n${items}</ol>\n</nav>\n${reports}`
}

/** The articles in full, with every place marked that the dossier cites, linked back to the line that does. */
export function articles({ view, citations }: Sheet): Html {
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
