import fs from 'node:fs'
import { tagModel, unpack } from '@onrecord/engine/training'
import { readPolnear } from './data/polnear.ts'
import { cueLexicon, examplesOf, lookAt, marked } from './fast/examples.ts'
import { spanScores } from './fast/spans-score.ts'
import { trainChain } from './fast/train-chain.ts'
import { work } from './places.ts'

const tagger = tagModel(unpack(fs.readFileSync(work('tagger.model'))).sections)
const look = lookAt(tagger)
const first = readPolnear('train').filter((a, i, all) => all[i - 1]?.id !== a.id)
const articles = first.map(a => marked(a, look(a.id, a.text)))
const held = articles.filter((_, i) => i % 10 === 0)
const rest = articles.filter((_, i) => i % 10 !== 0)
const bits = Number(process.argv[2] ?? 19)
const cues = cueLexicon(rest)
const t0 = performance.now()
const train = rest.flatMap(a => examplesOf(a, cues, bits))
const test = held.flatMap(a => examplesOf(a, cues, bits))
console.log(`${train.length} paragraphs, features in ${Math.round(performance.now() - t0)} ms`)
trainChain(train, { bits, epochs: Number(process.argv[3] ?? 8), rate: Number(process.argv[4] ?? 0.1), decay: Number(process.argv[5] ?? 0), seed: 1 }, (epoch, chain, loss) => {
  const s = spanScores(chain, test)
  console.log(epoch, Math.round(loss), s.source.toFixed(1), s.cue.toFixed(1), s.content.toFixed(1), Math.round((performance.now() - t0) / 1000))
})
