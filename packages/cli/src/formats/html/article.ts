import type { Article, Block } from '@onrecord/record'
import { day } from '../../day.ts'
import { wordsOf } from '../../words.ts'
import { colour } from './colour.ts'
import { type Html, html } from './html.ts'
import type { Leaf, Said } from './leaf.ts'
import { cut, type Layer, layersOf, type Piece } from './pieces.ts'

/** The article with what was said in it marked, each statement numbered where its words begin. */
export function article({ record, title, said }: Leaf): Html {
  const stretches = stretchesOf(record.article)
  const pieces = cut(stretches, layersOf(said))
  const first = Map.groupBy(said, each => each.statement.content[0]?.from)
  const shown = (piece: Piece) => marked(record.article, piece, first.get(piece.from) ?? [])
  const titled = stretches.findIndex(stretch => stretch.kind === 'headline')
  let next = 0
  const blocks = stretches.map((stretch, i) => {
    while ((pieces[next]?.to ?? Infinity) <= stretch.from) next++
    const begin = next
    while ((pieces[next]?.to ?? Infinity) <= stretch.to) next++
    return block(i === titled ? 'title' : stretch.kind, pieces.slice(begin, next).map(shown))
  })
  return html`<article>
${facts(record.article)}${titled < 0 && html`<h2>${title}</h2>\n`}${blocks}</article>`
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

function marked(article: Article, piece: Piece, beginning: readonly Said[]): Html {
  const words = html`${wordsOf(article, piece)}`
  return html`${beginning.map(number)}${piece.layers.reduceRight(mark, words)}`
}

function mark(inside: Html, { said, part }: Layer): Html {
  return html`<mark class="${part}"${colour(said.speaker)}>${inside}</mark>`
}

function number({ number, id, wordsId, speaker }: Said): Html {
  const label = `Statement ${number}${speaker ? `, ${speaker.entity.name}` : ''}`
  return html`<sup id="${wordsId}"><a href="#${id}" aria-label="${label}"${colour(speaker)}>${number}</a></sup>`
}
