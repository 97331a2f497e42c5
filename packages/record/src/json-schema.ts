import { z } from 'zod'
import { Dossier } from './dossier.ts'
import { Record } from './record.ts'

/** The JSON Schema (2020-12) of a record. Fields it does not name are allowed: a record may carry more. */
export function jsonSchema(): object {
  const schema = z.toJSONSchema(Record, { io: 'input' })
  return { ...schema, title: 'onrecord/1', description: 'The record of one news article.' }
}

/** The JSON Schema (2020-12) of a dossier, that of its records included; it may carry more too. */
export function dossierSchema(): object {
  const schema = z.toJSONSchema(Dossier, { io: 'input' })
  return { ...schema, title: 'onrecord-dossier/1', description: 'What several news articles report together.' }
}
