import fs from 'node:fs'
import zlib from 'node:zlib'
import { type Quoted, type Segmented, tagModel, unpack } from '@onrecord/engine/training'
import { Act } from '@onrecord/record'
import { type Judged, readActs } from './data/acts.ts'
import { type GoldArticle, readPolnear } from './data/polnear.ts'
import { readStories } from './data/stories.ts'
import { inTokens, lookAt } from './fast/examples.ts'
import { shared, work } from './places.ts'

// Writes what the best model is trained on, as the engine sees it: .cache/best/train.jsonl and dev.jsonl, one
// article a line, with the attributions of each of its annotators in token indices, those of the first with their acts
// where readers gave them; own.jsonl, our invented stories likewise; and plain.jsonl, texts of the
// treebanks that nobody marked, for teachers to read.
const KINDS = ['headline', 'standfirst', 'paragraph', 'subheading', 'caption', 'pullquote', 'listitem', 'other']
const NEWSLIKE = /^(?:weblog|newsgroup|email|GUM_(?:news|interview|bio|speech|voyage|court|letter|essay)_)/

const ACTS = Act.options
const acts = readActs()
const look = lookAt(tagModel(unpack(fs.readFileSync(work('tagger.model'))).sections))
fs.mkdirSync(work('best'), { recursive: true })
for (const part of ['train', 'dev'] as const) {
  const articles = [...Map.groupBy(readPolnear(part), a => a.id).values()]
  const lines = articles.map(annotators =>
    JSON.stringify(line(annotators[0].id, annotators[0].text, annotators, acts.get(annotators[0].id))),
  )
  fs.writeFileSync(work(`best/${part}.jsonl`), [...lines, ''].join('\n'))
}

const own = readStories().map(({ id, text, statements }) =>
  JSON.stringify(
    line(id, text, [{ id, text, attributions: statements, annotators: 1 }], new Map(statements.map(s => [s.id, s]))),
  ),
)
fs.writeFileSync(work('best/own.jsonl'), own.map(line => `${line}\n`).join(''))

const plain = ['ewt-train', 'gum-train'].flatMap(name => texts(shared(`ud/${name}.conllu.gz`)))
fs.writeFileSync(
  work('best/plain.jsonl'),
  plain.map(({ id, text }) => `${JSON.stringify(line(id, text, []))}\n`).join(''),
)

/** The running texts of a treebank that are told in the way of news: its paragraphs, joined by blank lines. */
function texts(file: string): { id: string; text: string }[] {
  const docs = zlib
    .gunzipSync(fs.readFileSync(file))
    .toString('utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
  return docs.flatMap(doc => {
    const id = doc.slice(0, doc.indexOf('\n')).trim()
    const paragraphs = doc
      .split(/^# newpar\b.*$/m)
      .map(p => [...p.matchAll(/^# text = (.*)$/gm)].map(m => m[1]).join(' '))
    return NEWSLIKE.test(id) ? [{ id, text: paragraphs.filter(p => p.trim()).join('\n\n') }] : []
  })
}

function line(id: string, text: string, annotators: readonly GoldArticle[], acts?: ReadonlyMap<string, Judged>) {
  const doc = look(id, text)
  return {
    id,
    tokens: doc.tokens.map(t => text.slice(t.from, t.to)),
    offsets: doc.tokens.map(t => [t.from, t.to]),
    quotes: quotePlaces(doc),
    tags: [...doc.tags],
    paragraphs: doc.paragraphs.map(({ from, to, kind }) => ({ from, to, kind: KINDS.indexOf(kind) })),
    sentences: doc.paragraphs.flatMap(p => p.sentences.map(s => [s.from, s.to])),
    annotators: annotators.map((a, nth) =>
      a.attributions.map(({ id: event, source, cue, content }) => ({
        source: source.flatMap(s => runs(doc, s)),
        cue: cue.flatMap(s => runs(doc, s)),
        content: content.flatMap(s => runs(doc, s)),
        ...actOf(nth === 0 ? acts?.get(event) : undefined),
      })),
    ),
  }
}

function actOf(judged: Judged | undefined) {
  return judged ? { act: ACTS.indexOf(judged.act), polarity: judged.polarity } : {}
}

/** The runs of tokens of a span, one a paragraph. */
function runs(doc: Segmented, span: { from: number; to: number }): [number, number][] {
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
