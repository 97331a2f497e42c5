import { z } from 'zod'
import { Span } from './span.ts'

/** How the words are given: all quoted, partly quoted, or only reported. */
export const Form = z.enum(['direct', 'mixed', 'indirect'])
export type Form = z.infer<typeof Form>

/** What a speaker does by saying something; the thirteen acts of the labelling guidelines, first fit wins. */
export const Act = z.enum([
  'apologise',
  'declare',
  'refuse',
  'commit',
  'demand',
  'ask',
  'deny',
  'admit',
  'accuse',
  'predict',
  'express',
  'assess',
  'assert',
])
export type Act = z.infer<typeof Act>

const Month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
const Year = z.string().regex(/^\d{4}$/)

/**
 * When something was said: ISO 8601 dates, first and last, and the words that say so. Both dates are days (2024-03-05) where
 * the text tells days, months (2024-03) or years (2024) where it tells no more: from 2024-03 to 2024-03 is on some day
 * in March. Where a statement has no time of its own, the words are those for the scene it stands in, for what its
 * speaker said before, or for the news it is part of.
 */
export const Said = z.union([periodOf(z.iso.date()), periodOf(Month), periodOf(Year)], {
  error: '`from` and `to` must be ISO 8601 days, months or years, both alike, and `evidence` a span',
})
export type Said = Readonly<z.infer<typeof Said>>

function periodOf<Precision extends z.ZodType<string>>(date: Precision) {
  return z.object({ from: date, to: date, evidence: Span })
}

/**
 * One thing that somebody is reported to have said. `content` is what was said, `source` the words for who said it,
 * `cue` the words that tie the two; each may stand in several places and `source` and `cue` may be missing.
 * `speaker`, `addressees` and `about` name entities of the same record; `within` the statement that quotes this one.
 * `confidence` runs from 0 to 1. `act` is missing where no stage judged it.
 */
export const Statement = z.object({
  id: z.string().min(1),
  form: Form,
  content: z.array(Span).min(1).readonly(),
  source: z.array(Span).readonly(),
  cue: z.array(Span).readonly(),
  speaker: z.string().nullable(),
  addressees: z.array(z.string()).readonly(),
  about: z.array(z.string()).readonly(),
  act: Act.optional(),
  polarity: z.union([z.literal(-1), z.literal(0), z.literal(1)]).optional(),
  said: Said.nullable(),
  within: z.string().optional(),
  confidence: z.number().min(0).max(1),
})
export type Statement = Readonly<z.infer<typeof Statement>>
