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
import { type Judged, readActs } from './data/acts.ts'
import { type GoldAttribution, readPolnear } from './data/polnear.ts'
import { isHeldOut, readStories } from './data/stories.ts'
import { lookAt } from './fast/examples.ts'
import { work } from './places.ts'

// Trains the fast judge of acts, on what readers said of `polnear/train` and on our own stories. `--held-out` keeps every
// tenth article and every sixth story back and says how well it does on them.
const heldOut = process.argv.includes('--held-out')
const ACTS = { bits: 20, epochs: 8, rate: 0.1, seed: 1 }
const POLARITY = { bits: 16, epochs: 8, rate: 0.05, seed: 1 }
// Our stories are few beside PolNeAR's articles, and of more kinds; so each counts for several.
const OWN_WEIGHT = 3

interface Example {
  readonly features: readonly number[]
  readonly act: number
  readonly polarity: number
}

const look = lookAt(tagModel(unpack(fs.readFileSync(work('tagger.model'))).sections))
const labels = readActs()
const articles = readPolnear('train').filter((a, i, all) => all[i - 1]?.id !== a.id)
const stories = readStories()

function examplesOf(
  article: { readonly id: string; readonly text: string },
  judged: readonly (readonly [GoldAttribution, Judged | undefined])[],
): Example[] {
  const doc = look(article.id, article.text)
  return judged.flatMap(([attribution, label]) => {
    if (!label) return []
    const polarity = label.polarity === undefined ? -1 : POLARITIES.indexOf(label.polarity)
    return [{ features: actFeatures(doc, attribution), act: Act.options.indexOf(label.act), polarity }]
  })
}
const inPolnear = (article: (typeof articles)[number]) =>
  examplesOf(
    article,
    article.attributions.map(a => [a, labels.get(article.id)?.get(a.id)] as const),
  )
const inStory = (story: (typeof stories)[number]) =>
  examplesOf(
    story,
    story.statements.map(s => [s, s] as const),
  )

const own = stories.filter(story => !heldOut || !isHeldOut(story)).flatMap(inStory)
const training = [
  ...articles.filter((_, i) => !heldOut || i % 10).flatMap(inPolnear),
  ...Array.from({ length: OWN_WEIGHT }, () => own).flat(),
]

function trained(examples: readonly Example[], right: (e: Example) => number, labels: number, settings: typeof ACTS) {
  const choices = examples.map((e): Choice => {
    const list = Array.from({ length: labels }, (_, label) =>
      placed(
        e.features.map(f => join(label, f)),
        settings.bits,
      ),
    )
    return { list, right: right(e) }
  })
  return trainChooser(choices, settings)
}
const acts = trained(training, e => e.act, Act.options.length, ACTS)
const polarities = trained(
  training.filter(e => e.polarity >= 0),
  e => e.polarity,
  POLARITIES.length,
  POLARITY,
)
console.log(`${training.length} statements with an act`)

function tell(name: string, test: readonly Example[]): void {
  const share = (list: readonly Example[], right: (e: Example) => boolean) =>
    `${((100 * list.filter(right).length) / list.length).toFixed(1)} % of ${list.length}`
  const told = test.filter(e => e.polarity >= 0)
  console.log(`${name}: acts ${share(test, e => likeliestOf(acts, Act.options.length, e.features) === e.act)}`)
  console.log(
    `${name}: polarities ${share(told, e => likeliestOf(polarities, POLARITIES.length, e.features) === e.polarity)}`,
  )
}
if (heldOut) {
  tell('polnear/train', articles.filter((_, i) => i % 10 === 0).flatMap(inPolnear))
  tell('our stories', stories.filter(isHeldOut).flatMap(inStory))
} else fs.writeFileSync(work('acts.model'), pack({ name: 'acts', sections: actSections({ acts, polarities }) }))
