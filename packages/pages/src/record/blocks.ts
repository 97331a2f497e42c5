import type { Article, Block, Span } from '@onrecord/record'
import { day } from '../day.ts'
import { type Html, html } from '../html.ts'
import { cut, type Piece } from './pieces.ts'

/**
 * An article block by block, what is known of it above; `show` says how a piece of its text looks that lies under some
 * of the `layers`.
 */
export function printed<L extends Span>(
  article: Article,
  title: string,
  layers: readonly L[],
  show: (piece: Piece<L>) => Html,
): Html {
  const stretches = stretchesOf(article)
  const pieces = cut(stretches, layers)
  const titled = stretches.findIndex(stretch => stretch.kind === 'headline')
  let next = 0
  const blocks = stretches.map((stretch, i) => {
    while ((pieces[next]?.to ?? Infinity) <= stretch.from) next++
    const begin = next
    while ((pieces[next]?.to ?? Infinity) <= stretch.to) next++
    return block(i === titled ? 'title' : stretch.kind, pieces.slice(begin, next).map(show))
  })
  return html`<article>
${facts(article)}${titled < 0 && html`<h2>${title}</h2>\n`}${blocks}</article>`
}

function facts({ outlet, published, byline, url }: Article): Html {
  const by = byline.length > 0 && `by ${byline.join(', ')}`
  const known = [outlet, published && day(published), by].filter(Boolean).join(' · ')
  const link = url !== undefined && /^https?:\/\//i.test(url) && html` <a href="${url}" rel="noreferrer">${url}</a>`
  return html`${(known || link) && html`<p class="facts">${known}${link}</p>\n`}`
}

/** The blocks of an article, and as blocks of their own whatever words lie between them. */
function stretchesOf({ text, blocks }: Article): Block[] {
  const ends = [...blocks, { from: text.length, to: text.length }]
  return ends.flatMap((block, i) => {
    const gap = { kind: 'other', from: blocks[i - 1]?.to ?? 0, to: block.from } as const
    const own = 'kind' in block ? [block] : []
    return text.slice(gap.from, gap.to).trim() ? [gap, ...own] : own
  })
}

function block(kind: Block['kind'] | 'title', contents: readonly Html[]): Html {
  if (kind === 'title') return html`<h2>${contents}</h2>\n`
  if (kind === 'subheading') return html`<h3>${contents}</h3>\n`
  return html`<p class="${kind}">${contents}</p>\n`
}
