import { type Article, type Block, type BlockKind, blockAt, type Span } from '@onrecord/record'

const labels: { readonly [kind in BlockKind]: string } = {
  headline: 'headline',
  standfirst: 'standfirst',
  paragraph: '¶',
  subheading: 'subheading',
  caption: 'caption',
  pullquote: 'pull-quote',
  listitem: 'list item',
  other: 'text',
}

/** A block of the article and which one of its kind it is, from 1. */
interface Numbered {
  readonly block: Block
  readonly number: number
}

/**
 * Says where in an article a span begins, in a reader's terms: "¶ 3" is the third paragraph, "list item 2" the
 * second point of a list. Gives '' where the article has no block there.
 */
export function placesIn(article: Article): (span: Span) => string {
  const blocks = numbered(article.blocks)
  return span => {
    const found = blocks[blockAt(article, span.from)]
    if (!found || found.block.to <= span.from) return ''
    return placeName(found.block.kind, found.number)
  }
}

/** What a reader calls a block: what it is and, of what there may be several, which one of its kind it is, from 1. */
export function placeName(kind: BlockKind, number: number): string {
  return kind === 'headline' || kind === 'standfirst' ? labels[kind] : `${labels[kind]} ${number}`
}

/** The same for a page, where a sign and its number stay on one line. */
export function unbroken(place: string): string {
  return place.replace('¶ ', '¶\u00a0')
}

function numbered(blocks: readonly Block[]): Numbered[] {
  const counts = new Map<BlockKind, number>()
  return blocks.map(block => {
    const number = (counts.get(block.kind) ?? 0) + 1
    counts.set(block.kind, number)
    return { block, number }
  })
}
