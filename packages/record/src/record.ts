import { z } from 'zod'
import { Article } from './article.ts'
import { Demand } from './demand.ts'
import { Entity } from './entity.ts'
import { Event, OfficeChange } from './event.ts'
import { Reversal } from './reversal.ts'
import { Statement } from './statement.ts'

/** Which engine read the article, and with which attribution model. */
export const Engine = z.object({ version: z.string(), model: z.string() })
export type Engine = Readonly<z.infer<typeof Engine>>

/** The record of one article: what was reported in it, every entry pointing at the characters it was drawn from. */
export const Record = z.object({
  schema: z.literal('onrecord/1'),
  article: Article,
  entities: z.array(Entity).readonly(),
  statements: z.array(Statement).readonly(),
  events: z.array(Event).readonly(),
  /** What is a change of office only if another article tells that the person holds one; left out where there is none. */
  perhaps: z.array(OfficeChange).readonly().optional(),
  demands: z.array(Demand).readonly(),
  reversals: z.array(Reversal).readonly(),
  engine: Engine,
})
export type Record = Readonly<z.infer<typeof Record>>
