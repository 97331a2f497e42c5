import fs from 'node:fs'
import zlib from 'node:zlib'
import { tagModel, unpack } from '@onrecord/engine/training'
import { Act } from '@onrecord/record'
import { type Judged, readActs } from './data/acts.ts'
import { type GoldArticle, readPolnear } from './data/polnear.ts'
import { readStories } from './data/stories.ts'
import { lineOf, runsOf } from './export-line.ts'
import { lookAt } from './fast/examples.ts'
import { shared, work } from './places.ts'

// Writes what the best model is trained on, as the engine sees it: .cache/best/train.jsonl and dev.jsonl, one
// article a line, with the attributions of each of its annotators in token indices, those of the first with their acts
// where readers gave them; own.jsonl, our invented stories likewise; and plain.jsonl, texts of the
// treebanks that nobody marked, for teachers to read.
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
  const marked = annotators.map((a, nth) =>
    a.attributions.map(({ id: event, source, cue, content }) => ({
      source: source.flatMap(s => runsOf(doc, s)),
      cue: cue.flatMap(s => runsOf(doc, s)),
      content: content.flatMap(s => runsOf(doc, s)),
      ...actOf(nth === 0 ? acts?.get(event) : undefined),
    })),
  )
  return { ...lineOf(id, text, doc), annotators: marked }
}

function actOf(judged: Judged | undefined) {
  return judged ? { act: ACTS.indexOf(judged.act), polarity: judged.polarity } : {}
}
