import fs from 'node:fs'
import {
  type Calibration,
  deskFor,
  fastSections,
  fastWeights,
  pack,
  roleFinder,
  tagModel,
  unpack,
} from '@onrecord/engine/training'
import { readPolnear } from './data/polnear.ts'
import { calibrate, UNCALIBRATED } from './fast/calibrate.ts'
import { cueLexicon, examplesOf, lookAt, marked } from './fast/examples.ts'
import { spanScores } from './fast/spans-score.ts'
import { trainChain } from './fast/train-chain.ts'
import { linkAccuracy, trainLinker } from './fast/train-linker.ts'
import { trainScale } from './fast/train-scale.ts'
import { shipped, work } from './places.ts'

// Trains the fast attribution model and writes the file that the engine ships. `--held-out` keeps a tenth of the
// articles back, says how well the model does on them, and learns from them how sure it may be of itself; so it goes
// before the training that ships.
const SETTINGS = { bits: 18, epochs: 3, rate: 0.02, decay: 0, seed: 1 }
const SCALE = { bits: 18, folds: 5, epochs: 3, rate: 0.05, seed: 3 }
const CALIBRATION = work('fast-calibration.json')
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
console.log(`links: ${(100 * linkAccuracy(linker, test)).toFixed(1)} % as the annotators`)
const chain = trainChain(
  training.flatMap(a => examplesOf(a, cues, SETTINGS.bits)),
  SETTINGS,
  (epoch, _, loss) => console.log(`epoch ${epoch + 1}: loss ${Math.round(loss)}`),
)
const scale = trainScale(training, SCALE, SETTINGS)
const packed = (calibration: Calibration) =>
  pack({
    name: 'fast',
    sections: {
      ...made('tagger.model'),
      ...made('mentions.model'),
      ...made('acts.model'),
      ...fastSections(cues, chain, scale, linker, calibration),
    },
  })
const weights = fastWeights(unpack(packed(UNCALIBRATED)).sections)
const roleSpans = roleFinder(weights)
const found = spanScores(
  test.flatMap(a => examplesOf(a, cues, SETTINGS.bits)),
  ({ sight, paragraph }) => roleSpans(sight, paragraph, deskFor(paragraph.to - paragraph.from)),
)
console.log(`as shipped: ${found.source.toFixed(1)} ${found.cue.toFixed(1)} ${found.content.toFixed(1)}`)
if (heldOut) {
  const calibration = calibrate(weights, test)
  console.log(`calibration: ${JSON.stringify(calibration)}`)
  fs.writeFileSync(CALIBRATION, JSON.stringify(calibration))
  fs.writeFileSync(work('fast-held-out.model'), packed(calibration))
} else {
  fs.writeFileSync(shipped('fast.model'), packed(JSON.parse(fs.readFileSync(CALIBRATION, 'utf8'))))
}
