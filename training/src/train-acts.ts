import fs from 'node:fs'
import {
  actFeatures,
  actSections,
  join,
  likeliestOf,
  POLARITIES,
  pack,
  placed,
  tagModel,
  unpack,
} from '@onrecord/engine/training'
import { Act } from '@onrecord/record'
import { type Choice, trainChooser } from './choice.ts'
import { readActs } from './data/acts.ts'
import { readPolnear } from './data/polnear.ts'
import { lookAt } from './fast/examples.ts'
import { work } from './places.ts'

// Trains the fast judge of acts. `--held-out` keeps every tenth article back and says how well it does on them.
const heldOut = process.argv.includes('--held-out')
const ACTS = { bits: 18, epochs: 8, rate: 0.05, seed: 1 }
const POLARITY = { bits: 16, epochs: 8, rate: 0.05, seed: 1 }

interface Example {
  readonly features: readonly number[]
  readonly act: number
  readonly polarity: number
}

const look = lookAt(tagModel(unpack(fs.readFileSync(work('tagger.model'))).sections))
const labels = readActs()
const articles = readPolnear('train').filter((a, i, all) => all[i - 1]?.id !== a.id)
const examplesOf = (article: (typeof articles)[number]): Example[] => {
  const own = labels.get(article.id)
  if (!own) return []
  const doc = look(article.id, article.text)
  return article.attributions.flatMap(attribution => {
    const judged = own.get(attribution.id)
    if (!judged) return []
    const polarity = judged.polarity === undefined ? -1 : POLARITIES.indexOf(judged.polarity)
    return [{ features: actFeatures(doc, attribution), act: Act.options.indexOf(judged.act), polarity }]
  })
}
const choice = (features: readonly number[], right: number, of: number, bits: number): Choice => ({
  list: Array.from({ length: of }, (_, label) =>
    placed(
      features.map(f => join(label, f)),
      bits,
    ),
  ),
  right,
})

const training = articles.filter((_, i) => !heldOut || i % 10).flatMap(examplesOf)
const acts = trainChooser(
  training.map(e => choice(e.features, e.act, Act.options.length, ACTS.bits)),
  ACTS,
)
const polarities = trainChooser(
  training.filter(e => e.polarity >= 0).map(e => choice(e.features, e.polarity, POLARITIES.length, POLARITY.bits)),
  POLARITY,
)
console.log(`${training.length} attributions with an act`)
if (heldOut) {
  const test = articles.filter((_, i) => i % 10 === 0).flatMap(examplesOf)
  const share = (list: readonly Example[], right: (e: Example) => boolean) =>
    `${((100 * list.filter(right).length) / list.length).toFixed(1)} % of ${list.length}`
  console.log(`acts: ${share(test, e => likeliestOf(acts, Act.options.length, e.features) === e.act)}`)
  const told = test.filter(e => e.polarity >= 0)
  console.log(`polarities: ${share(told, e => likeliestOf(polarities, POLARITIES.length, e.features) === e.polarity)}`)
} else fs.writeFileSync(work('acts.model'), pack({ name: 'acts', sections: actSections({ acts, polarities }) }))
