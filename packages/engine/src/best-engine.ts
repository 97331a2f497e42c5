import type { Article, Record } from '@onrecord/record'
import { actsWith } from './acts/acts.ts'
import { actWeights } from './acts/fast-judge.ts'
import { networkJudge, opinionsOf } from './acts/network-judge.ts'
import { attributionsWith } from './attributions/attributions.ts'
import { type BestFiles, bestModel } from './attributions/best/best.ts'
import { fastModel, fastWeights } from './attributions/fast/fast.ts'
import { chapters } from './chains/chapters.ts'
import { beyond } from './corridor.ts'
import { demands } from './demands/demands.ts'
import { firstStages, recordOf, VERSION } from './engine.ts'
import { events } from './events/events.ts'
import { unpack } from './model/pack.ts'
import { reversals } from './reversals/reversals.ts'
import { speakers } from './speakers/speakers.ts'
import { times } from './times/times.ts'

export type { ActInputs, ActNetwork } from './acts/act-network.ts'
export type { BestFiles } from './attributions/best/best.ts'
export type { Network, NetworkInputs, NetworkOutputs } from './attributions/best/network.ts'

/** An engine whose model runs a network, for which it has to wait. */
export interface PatientEngine {
  readonly version: string
  readonly model: string
  /** The record of one article. Rejects only where the network does. */
  read(article: Article): Promise<Record>
}

/**
 * An engine on the best model. `model` holds the bytes of `models/fast.model`: the stages before and after need it, and
 * what stands inside other words the fast model reads.
 *
 * The networks are asked before the corridor reaches the attributions, and again before the acts; every stage stays a plain function.
 */
export function openBestEngine(model: Uint8Array, files: BestFiles): PatientEngine {
  const { sections } = unpack(model)
  const first = firstStages(sections)
  const best = bestModel(files)
  const fast = fastModel(fastWeights(sections))
  const counted = actWeights(sections).acts
  const engine = { version: VERSION, model: 'best' }
  return {
    ...engine,
    async read(article) {
      const doc = first.walk({ article })
      const found = await best(doc)
      const voices = beyond<typeof doc>()
        .through(attributionsWith({ name: 'best', attribute: () => found.attributions }, fast))
        .through(speakers)
        .through(times)
      const spoken = voices.walk(doc)
      const opinions = await opinionsOf(spoken, spoken.statements, found.states, files.acts)
      const rest = beyond<typeof spoken>()
        .through(actsWith(networkJudge(opinions, counted)))
        .through(events)
        .through(chapters)
        .through(demands)
        .through(reversals)
      return recordOf(rest.walk(spoken), engine)
    },
  }
}
