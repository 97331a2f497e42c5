import type { Article, Span } from '@onrecord/record'
import { type Html, html } from '../html.ts'
import { wordsOf } from '../words.ts'
import { printed } from './blocks.ts'
import { colour } from './colour.ts'
import type { Leaf, Said } from './leaf.ts'
import { type Layer, layersOf, type Piece } from './pieces.ts'

/**
 * The article with what was said in it marked, each statement numbered where its words begin. `pointed` is a stretch that
 * a reader was sent to: it has the anchor `at`.
 */
export function article({ record, title, said }: Leaf, pointed?: Span): Html {
  const first = Map.groupBy(said, each => each.statement.content[0]?.from)
  const layers = [...(pointed ? [pointed] : []), ...layersOf(said)]
  return printed(record.article, title, layers, piece =>
    marked(record.article, piece, first.get(piece.from) ?? [], pointed),
  )
}

function marked(
  article: Article,
  piece: Piece<Span | Layer>,
  beginning: readonly Said[],
  pointed: Span | undefined,
): Html {
  const words = html`${wordsOf(article, piece)}`
  const isStart = piece.from === pointed?.from
  const inside = piece.layers.reduceRight((inside, layer) => mark(inside, layer, isStart), words)
  return html`${beginning.map(number)}${inside}`
}

function mark(inside: Html, layer: Span | Layer, isStart: boolean): Html {
  if (!('said' in layer)) return html`<span class="pointed"${isStart && html` id="at"`}>${inside}</span>`
  const { said, part } = layer
  const form = part === 'content' && said.statement.form === 'indirect' && ' indirect'
  return html`<mark class="${part}${form}"${colour(said.speaker)}>${inside}</mark>`
}

function number({ number, id, wordsId, speaker }: Said): Html {
  const label = `Statement ${number}${speaker ? `, ${speaker.entity.name}` : ''}`
  return html`<sup id="${wordsId}"><a href="#${id}" aria-label="${label}"${colour(speaker)}>${number}</a></sup>`
}
