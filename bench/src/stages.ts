/**
 * The time of each stage of the fast engine, in a process of its own: `stages.ts FILE`, a JSON list of texts. They are
 * read once as the process finds itself, then again and again. Prints `StageTimes` as JSON.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  attributionsWith,
  entitiesWith,
  entrance,
  fastModel,
  fastWeights,
  mentionModel,
  mentionsWith,
  quotations,
  segment,
  speakers,
  tagModel,
  tagsWith,
  unpack,
} from '@onrecord/engine/training'
import { articleFromText } from '@onrecord/reader'
import { spread } from './spread.ts'

/** By stage, in the corridor's order: milliseconds for all texts, the first time and in the median of the later times. */
export interface StageTimes {
  readonly [stage: string]: { readonly first: number; readonly later: number }
}

const LAPS = 8

const texts: string[] = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8'))
const articles = texts.map(text => articleFromText(text, { name: 'article.txt' }))
const model = await readFile(fileURLToPath(import.meta.resolve('@onrecord/engine/models/fast.model')))
const { sections } = unpack(model)
const mentioning = mentionModel(sections)
const laps: Map<string, number>[] = []
const corridor = entrance
  .through(timed('segment', segment))
  .through(timed('quotations', quotations))
  .through(timed('tags', tagsWith(tagModel(sections))))
  .through(timed('mentions', mentionsWith(mentioning)))
  .through(timed('entities', entitiesWith(mentioning)))
  .through(timed('attributions', attributionsWith(fastModel(fastWeights(sections)))))
  .through(timed('speakers', speakers))
for (let lap = 0; lap < LAPS; lap++) {
  laps.push(new Map())
  for (const article of articles) corridor.walk({ article })
}
const [first, ...later] = laps
const times = [...first].map(([stage, ms]) => {
  return [stage, { first: ms, later: spread(later.map(lap => lap.get(stage) ?? 0)).median }] as const
})
const stageTimes: StageTimes = Object.fromEntries(times)
console.log(JSON.stringify(stageTimes))

/** The stage, which adds what it took to the lap at hand. */
function timed<D, Gives>(name: string, stage: (doc: D) => Gives): (doc: D) => Gives {
  return doc => {
    const lap = laps[laps.length - 1]
    const start = performance.now()
    const gives = stage(doc)
    lap.set(name, (lap.get(name) ?? 0) + performance.now() - start)
    return gives
  }
}
