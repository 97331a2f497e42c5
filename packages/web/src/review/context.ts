import { type Html, html } from '@onrecord/pages'
import { cut } from '@onrecord/pages/record'
import type { Article, Span, Statement } from '@onrecord/record'

type Part = 'content' | 'source' | 'cue'
interface Layer extends Span {
  readonly part: Part
}

/**
 * The paragraphs of an article that a statement stands in, with one before and one behind: who says it, how that is told
 * and what is said are marked. `data-from` is where a paragraph begins in the text, for what a reader selects.
 */
export function context(article: Article, statement: Statement): Html {
  const layers = (['content', 'source', 'cue'] as const).flatMap(part =>
    statement[part].map((span): Layer => ({ ...span, part })),
  )
  const shown = around(article, layers)
  const pieces = cut(shown, layers)
  const blocks = shown.map(block => {
    const own = pieces.filter(({ from, to }) => from >= block.from && to <= block.to)
    return html`<p class="${block.kind}" data-from="${block.from}">${own.map(({ from, to, layers }) =>
      layers.reduceRight((inside, { part }) => mark(inside, part, statement), html`${article.text.slice(from, to)}`),
    )}</p>\n`
  })
  return html`<article class="context" id="context" aria-label="Where it stands">
${blocks}</article>
`
}

function mark(inside: Html, part: Part, { form }: Statement): Html {
  const indirect = part === 'content' && form === 'indirect' && ' indirect'
  return html`<mark class="${part}${indirect}" data-hue="250">${inside}</mark>`
}

/** The blocks that some spans lie in, and their neighbours; where they lie in none, their words alone. */
function around({ blocks }: Article, spans: readonly Span[]): readonly (Span & { readonly kind: string })[] {
  const touched = blocks.flatMap(({ from, to }, i) => (spans.some(span => span.from < to && span.to > from) ? [i] : []))
  const [first, last] = [touched.at(0), touched.at(-1)]
  if (first === undefined || last === undefined) {
    const from = Math.min(...spans.map(span => span.from))
    return [{ kind: 'other', from, to: Math.max(...spans.map(span => span.to)) }]
  }
  return blocks.slice(Math.max(0, first - 1), last + 2)
}
