import fs from 'node:fs'
import {
  type MentionModel,
  mentionModel,
  mentionSections,
  mentionsWith,
  NAME_TYPES,
  nameScores,
  OWN_WORDS,
  pack,
  settledTypes,
  tagModel,
  unpack,
} from '@onrecord/engine/training'
import { choiceAccuracy, trainChooser } from './choice.ts'
import { readParsed } from './data/parsed.ts'
import { readSpeakers } from './data/speakers.ts'
import { lookAt } from './fast/examples.ts'
import { typedNames } from './mentions/name-types.ts'
import { type CastArticle, cast, goldPronouns, pronounChoices, silverPronouns } from './mentions/pronouns.ts'
import { shared, work } from './places.ts'

// Trains what the stages `mentions` and `entities` choose by: the types of names on CoreNLP's (silver), pronouns on
// CoreNLP's chains and on the speakers that readers labelled (gold). Every tenth article, and every fifth of the
// labelled ones, is only measured on.
const BITS = 15
const look = lookAt(tagModel(unpack(fs.readFileSync(work('tagger.model'))).sections))
const articles = readParsed(shared('polnear/parsed/train.jsonl.gz')).map(parsed => {
  const source = fs.readFileSync(shared(`polnear/train/text/${parsed.id}.txt`), 'utf8')
  const text = look(parsed.id, source)
  return { parsed, source, text, names: typedNames(text, parsed) }
})
const isHeldOut = (_: unknown, i: number) => i % 10 === 0
const test = articles.filter(isHeldOut)
const training = articles.filter((a, i) => !isHeldOut(a, i)).flatMap(a => a.names)
// Every name twice, once without its own words, so that the model learns from what stands around names too.
const blind = training.map(c => ({
  ...c,
  list: c.list.map(f => f.filter((_, i) => i < OWN_WORDS.from || i >= OWN_WORDS.to)),
}))
const types = trainChooser([...training, ...blind], { bits: BITS, epochs: 3, rate: 0.1, seed: 1 })
const names = test.flatMap(a => a.names)
console.log(
  `${training.length} names; held out: ${(100 * choiceAccuracy(types, names)).toFixed(1)} % of ${names.length} alone`,
)

const untrained: MentionModel = { types, pronouns: { weights: new Float32Array(2) } }
let right = 0
const table: Record<string, Record<string, number>> = {}
for (const { text, names } of test) {
  const found = settledTypes(
    names.map(n => n.name),
    names.map(n => nameScores(untrained, text, n.name, false)),
  )
  found.forEach((type, i) => {
    const gold = NAME_TYPES[names[i].right]
    if (type === gold) right++
    table[gold] ??= {}
    table[gold][type] = (table[gold][type] ?? 0) + 1
  })
}
console.log(`together ${((100 * right) / names.length).toFixed(1)} %`)
console.table(table)

const mentions = mentionsWith(untrained)
const labelled = new Map(readSpeakers().map((s, i) => [s.id, { ...s, heldOut: i % 5 === 0 }]))
const silver: CastArticle[] = []
const gold: CastArticle[] = []
const goldTest: CastArticle[] = []
for (const { parsed, source, text } of articles) {
  const c = cast({ ...text, ...mentions(text) }, source)
  const chains = silverPronouns(c, text, parsed)
  const speakers = labelled.get(parsed.id)
  if (!speakers) {
    silver.push({ cast: c, right: chains })
    continue
  }
  const readers = goldPronouns(c, speakers)
  if (speakers.heldOut) goldTest.push({ cast: c, right: readers })
  else {
    gold.push({ cast: c, right: readers })
    silver.push({ cast: c, right: new Map([...chains, ...readers]) })
  }
}
const settings = { bits: 14, epochs: 5, rate: 0.1, seed: 1 }
const first = trainChooser(
  silver.flatMap(a => pronounChoices(a, null, 14)),
  settings,
)
const measure = (name: string, model: typeof first) => {
  const choices = goldTest.flatMap(a => pronounChoices(a, model, 14))
  const missed = goldTest.reduce((all, a) => all + a.right.size, 0) - choices.length
  console.log(
    `${name}: ${(100 * choiceAccuracy(model, choices)).toFixed(1)} % of ${choices.length}; not among candidates: ${missed}`,
  )
}
measure('silver', first)
const goldChoices = gold.flatMap(a => pronounChoices(a, first, 14))
const silverChoices = silver.flatMap(a => {
  const { mentions, places } = a.cast.scene
  const speaking = new Set(mentions.filter((_, i) => places.speaker[i]))
  return pronounChoices(a, first, 14, p => !speaking.has(p))
})
measure('gold only', trainChooser(goldChoices, settings))
const pronouns = trainChooser([...silverChoices, ...Array<typeof goldChoices>(10).fill(goldChoices).flat()], settings)
measure('both', pronouns)
console.log(silverChoices.length, goldChoices.length)
const sections = mentionSections({ types, pronouns })
mentionModel(sections)
fs.writeFileSync(work('mentions.model'), pack({ name: 'mentions', sections }))
