import type { Article, Record } from '@onrecord/record'
import { attributionsWith } from './attributions/attributions.ts'
import { fastModel, fastWeights } from './attributions/fast/fast.ts'
import { entrance } from './corridor.ts'
import { entitiesWith } from './entities/entities.ts'
import { mentionModel, mentionsWith } from './mentions/mentions.ts'
import { unpack } from './model/pack.ts'
import { quotations } from './quotations/quotations.ts'
import { segment } from './segment/segment.ts'
import { speakers } from './speakers/speakers.ts'
import { tagModel } from './tags/tagger.ts'
import { tagsWith } from './tags/tags.ts'

/** The engine's version, as records name it. */
const VERSION = '0.1.0'

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
  const mentioning = mentionModel(sections)
  const corridor = entrance
    .through(segment)
    .through(quotations)
    .through(tagsWith(tagModel(sections)))
    .through(mentionsWith(mentioning))
    .through(entitiesWith(mentioning))
    .through(attributionsWith(fastModel(fastWeights(sections))))
    .through(speakers)
  const engine = { version: VERSION, model: name }
  return {
    ...engine,
    read(article) {
      const { cast, statements } = corridor.walk({ article })
      return {
        schema: 'onrecord/1',
        article,
        entities: cast,
        statements,
        events: [],
        demands: [],
        reversals: [],
        engine,
      }
    },
  }
}
