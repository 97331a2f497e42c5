import fs from 'node:fs'
import { fastSections, fastWeights, grow, pack, tagModel, unpack } from '@onrecord/engine/training'
import { readPolnear } from './data/polnear.ts'
import { cueLexicon, examplesOf, lookAt, marked } from './fast/examples.ts'
import { spanScores } from './fast/spans-score.ts'
import { emissionsOf, trainChain } from './fast/train-chain.ts'
import { linkAccuracy, trainLinker } from './fast/train-linker.ts'
import { shipped, work } from './places.ts'

// Trains the fast attribution model and writes the file that the engine ships. `--held-out` keeps a tenth of the
// articles back and says how well the model does on them instead.
const SETTINGS = { bits: 18, epochs: 3, rate: 0.02, decay: 0, seed: 1 }
const heldOut = process.argv.includes('--held-out')

// What the other trainings made ships in the same file.
const made = (name: string) => unpack(fs.readFileSync(work(name))).sections
const tagger = tagModel(made('tagger.model'))
const look = lookAt(tagger)
const articles = readPolnear('train')
  .filter((a, i, all) => all[i - 1]?.id !== a.id)
  .map(a => marked(a, look(a.id, a.text)))
const training = heldOut ? articles.filter((_, i) => i % 10 !== 0) : articles
const cues = cueLexicon(training)
const linker = trainLinker(training, SETTINGS.seed)
const test = articles.filter((_, i) => i % 10 === 0)
const testExamples = test.flatMap(a => examplesOf(a, cues, SETTINGS.bits))
console.log(`links: ${(100 * linkAccuracy(linker, test)).toFixed(1)} % as the annotators`)
const examples = training.flatMap(a => examplesOf(a, cues, SETTINGS.bits))
const chain = trainChain(examples, SETTINGS, (epoch, chain, loss) => {
  const s = spanScores(features => emissionsOf(chain.weights, features), chain.steps, testExamples)
  const held = heldOut ? `; held out: ${s.source.toFixed(1)} ${s.cue.toFixed(1)} ${s.content.toFixed(1)}` : ''
  console.log(`epoch ${epoch + 1}: loss ${Math.round(loss)}${held}`)
})
const bytes = pack({
  name: 'fast',
  sections: { ...made('tagger.model'), ...made('mentions.model'), ...fastSections(cues, chain, linker) },
})
const { rows, steps } = fastWeights(unpack(bytes).sections)
const weights = grow({ codes: new Int8Array(rows.quads.buffer), unit: rows.unit })
const small = spanScores(features => emissionsOf(weights, features), steps, testExamples)
console.log(`as shipped: ${small.source.toFixed(1)} ${small.cue.toFixed(1)} ${small.content.toFixed(1)}`)
fs.writeFileSync(heldOut ? work('fast-held-out.model') : shipped('fast.model'), bytes)
