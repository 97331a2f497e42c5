import type { Quoted, Segmented } from '@onrecord/engine/training'
import { inTokens, type Marked } from './fast/examples.ts'

const KINDS = ['headline', 'standfirst', 'paragraph', 'subheading', 'caption', 'pullquote', 'listitem', 'other']

/** A text as the networks are trained on it: its tokens with their features, its paragraphs and sentences in token indices. */
export function lineOf(id: string, text: string, doc: Marked['doc']) {
  return {
    id,
    tokens: doc.tokens.map(t => text.slice(t.from, t.to)),
    offsets: doc.tokens.map(t => [t.from, t.to]),
    quotes: quotePlaces(doc),
    tags: [...doc.tags],
    paragraphs: doc.paragraphs.map(({ from, to, kind }) => ({ from, to, kind: KINDS.indexOf(kind) })),
    sentences: doc.paragraphs.flatMap(p => p.sentences.map(s => [s.from, s.to])),
  }
}

/** The runs of tokens of a span in characters, one a paragraph. */
export function runsOf(doc: Segmented, span: { from: number; to: number }): [number, number][] {
  return inTokens(doc, span.from, span.to).map(({ from, to }) => [from, to])
}

/** The place of each token among the quotation marks: 0 outside, 1 opening mark, 2 inside, 3 closing mark. */
function quotePlaces({ tokens, quotations }: Segmented & Quoted): number[] {
  const places = new Array<number>(tokens.length).fill(0)
  for (const { tokens: range, depth, ending } of quotations) {
    if (depth > 0) continue
    places.fill(2, range.from, range.to)
    places[range.from] = 1
    if (ending === 'mark') places[range.to - 1] = 3
  }
  return places
}
