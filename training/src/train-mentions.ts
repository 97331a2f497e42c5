import fs from 'node:fs'
import {
  mentionModel,
  mentionSections,
  mentionsWith,
  pack,
  tagModel,
  unpack,
  withGenders,
} from '@onrecord/engine/training'
import { type ChooserSettings, choiceAccuracy, trainChooser } from './choice.ts'
import { readParsed } from './data/parsed.ts'
import { readSpeakers } from './data/speakers.ts'
import { isHeldOut, readStories, speakersOf } from './data/stories.ts'
import { lookAt } from './fast/examples.ts'
import { settledAccuracy, type TypedName, typedNames, withoutOwnWords } from './mentions/name-types.ts'
import { type CastArticle, cast, goldPronouns, pronounChoices, silverPronouns } from './mentions/pronouns.ts'
import { sourceScores } from './mentions/sources.ts'
import { shared, work } from './places.ts'

// Trains what the stages `mentions` and `entities` choose by: the types of names on CoreNLP's (silver), pronouns on
// CoreNLP's chains and on the speakers that readers labelled and that invented articles mark (gold). `--held-out` keeps every tenth article and every
// fifth labelled one back and says how well the model does on them.
const heldOut = process.argv.includes('--held-out')
const NAMES: ChooserSettings = { bits: 15, epochs: 5, rate: 0.1, seed: 1 }
const PRONOUNS: ChooserSettings = { bits: 14, epochs: 6, rate: 0.1, seed: 1 }
// The readers labelled one pronoun for every fifty of CoreNLP's; so each of theirs counts for several.
const GOLD_WEIGHT = 10

const look = lookAt(tagModel(unpack(fs.readFileSync(work('tagger.model'))).sections))
const speakers = readSpeakers().map((article, i) => ({ ...article, back: heldOut && i % 5 === 0 }))
const labelled = new Map(speakers.map(article => [article.id, article]))
const articles = readParsed(shared('polnear/parsed/train.jsonl.gz')).map((parsed, i) => {
  const source = fs.readFileSync(shared(`polnear/train/text/${parsed.id}.txt`), 'utf8')
  const text = look(parsed.id, source)
  return { parsed, source, text, names: typedNames(text, parsed), back: heldOut && i % 10 === 0 }
})

const names = articles.filter(a => !a.back).flatMap(a => a.names)
const types = trainChooser([...names, ...names.map((n): TypedName => withoutOwnWords(n))], NAMES)
const untrained = { weights: new Float32Array(2) }
const mentions = mentionsWith({ types, pronouns: untrained })

const silver: CastArticle[] = []
const gold: CastArticle[] = []
const back: CastArticle[] = []
for (const { parsed, source, text } of articles) {
  const c = cast({ ...text, ...mentions(text) }, source)
  const article = labelled.get(parsed.id)
  const readers = article ? goldPronouns(c, article) : new Map()
  if (article) (article.back ? back : gold).push({ cast: c, right: readers })
  if (!article?.back) silver.push({ cast: c, right: new Map([...silverPronouns(c, text, parsed), ...readers]) })
}
for (const story of readStories().filter(story => !isHeldOut(story))) {
  const article = speakersOf(story)
  const text = look(article.id, article.text)
  const c = cast({ ...text, ...mentions(text) }, article.text)
  const told = { cast: c, right: goldPronouns(c, article) }
  gold.push(told)
  silver.push(told)
}
const first = trainChooser(
  silver.flatMap(a => pronounChoices(a, null, PRONOUNS.bits)),
  PRONOUNS,
)
// What the product knows of genders at its second walk is what it is trained with.
const settled = (a: CastArticle): CastArticle => ({ ...a, cast: { ...a.cast, scene: withGenders(a.cast, first) } })
const choicesOf = (list: readonly CastArticle[]) =>
  list.map(settled).flatMap(a => pronounChoices(a, first, PRONOUNS.bits))
// CoreNLP is poor at telling who goes on speaking: there only the readers count.
const others = silver
  .map(settled)
  .flatMap(a => pronounChoices(a, first, PRONOUNS.bits, i => a.cast.scene.places.speaker[i] === 0))
const repeated = Array.from({ length: GOLD_WEIGHT }, () => choicesOf(gold)).flat()
const pronouns = trainChooser([...others, ...repeated], PRONOUNS)
const sections = mentionSections({ types, pronouns })
console.log(`${names.length} names, ${others.length} pronouns by CoreNLP, ${choicesOf(gold).length} by readers`)

if (heldOut) {
  const test = articles.filter(a => a.back)
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  console.log(
    `types of names: ${percent(
      choiceAccuracy(
        types,
        test.flatMap(a => a.names),
      ),
    )} alone, ${percent(settledAccuracy(types, test))} together`,
  )
  console.log(`pronouns that are sources, among candidates: ${percent(choiceAccuracy(pronouns, choicesOf(back)))}`)
  console.table(
    sourceScores(
      mentionModel(sections),
      look,
      speakers.filter(a => a.back),
    ),
  )
}
fs.writeFileSync(work(heldOut ? 'mentions-held-out.model' : 'mentions.model'), pack({ name: 'mentions', sections }))
