import type { Article } from '@onrecord/record'
import { wordsOf } from '../../words.ts'
import { printed } from './blocks.ts'
import { colour } from './colour.ts'
import { type Html, html } from './html.ts'
import type { Leaf, Said } from './leaf.ts'
import { type Layer, layersOf, type Piece } from './pieces.ts'

/** The article with what was said in it marked, each statement numbered where its words begin. */
export function article({ record, title, said }: Leaf): Html {
  const first = Map.groupBy(said, each => each.statement.content[0]?.from)
  return printed(record.article, title, layersOf(said), piece =>
    marked(record.article, piece, first.get(piece.from) ?? []),
  )
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
