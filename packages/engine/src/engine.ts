import type { Article, Record } from '@onrecord/record'
import { type Acted, actsWith } from './acts/acts.ts'
import { actWeights, fastJudge } from './acts/fast-judge.ts'
import { attributionsWith } from './attributions/attributions.ts'
import { fastModel, fastWeights } from './attributions/fast/fast.ts'
import { chapters } from './chains/chapters.ts'
import { entrance } from './corridor.ts'
import { type Demanded, demands } from './demands/demands.ts'
import type { Document } from './document.ts'
import { entitiesWith } from './entities/entities.ts'
import { events, type Happened } from './events/events.ts'
import { mentionModel, mentionsWith } from './mentions/mentions.ts'
import { type Pack, unpack } from './model/pack.ts'
import { quotations } from './quotations/quotations.ts'
import { type Reversed, reversals } from './reversals/reversals.ts'
import { segment } from './segment/segment.ts'
import { type Spoken, speakers } from './speakers/speakers.ts'
import { tagModel } from './tags/tagger.ts'
import { tagsWith } from './tags/tags.ts'
import { type Dated, times } from './times/times.ts'

/** The engine's version, as records name it. */
export const VERSION = '0.1.0'

/** Reads articles with one set of models. Pure: the same article gives the same record, byte for byte. */
export interface Engine {
  readonly version: string
  readonly model: string
  /** The record of one article. Never throws on any text whose blocks are in order and lie inside it. */
  read(article: Article): Record
}

/** An engine on the bytes of a model file (`models/fast.model`). Throws where the bytes are no such model. */
export function openEngine(model: Uint8Array): Engine {
  const { name, sections } = unpack(model)
  const corridor = firstStages(sections)
    .through(attributionsWith(fastModel(fastWeights(sections))))
    .through(speakers)
    .through(times)
    .through(actsWith(fastJudge(actWeights(sections))))
    .through(events)
    .through(chapters)
    .through(demands)
    .through(reversals)
  const engine = { version: VERSION, model: name }
  return { ...engine, read: article => recordOf(corridor.walk({ article }), engine) }
}

/** The corridor up to where attributions are found. */
export function firstStages(sections: Pack['sections']) {
  const mentioning = mentionModel(sections)
  return entrance
    .through(segment)
    .through(quotations)
    .through(tagsWith(tagModel(sections)))
    .through(mentionsWith(mentioning))
    .through(entitiesWith(mentioning))
}

/** The record of a document that has walked through the whole corridor. */
export function recordOf(
  { article, cast, said, acts, events, perhaps, demands, reversals, ...doc }: Walked,
  engine: Record['engine'],
): Record {
  const statements = doc.statements.map((statement, i) => ({ ...statement, ...acts[i], said: said[i] }))
  const told = perhaps.length > 0 ? { events, perhaps } : { events }
  return { schema: 'onrecord/1', article, entities: cast, statements, ...told, demands, reversals, engine }
}

type Walked = Document & Spoken & Dated & Acted & Happened & Demanded & Reversed
