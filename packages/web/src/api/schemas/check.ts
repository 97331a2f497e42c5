import { EntityType } from '@onrecord/record'
import { z } from 'zod'
import { listOf, number } from './listing.ts'

const worded = { from: z.int().nonnegative(), to: z.int().nonnegative(), words: z.string() }
const Worded = z
  .object(worded)
  .meta({ id: 'Worded', description: 'A span of the draft or of a source, and its words.' })

const Difference = z.object({
  kind: z.enum(['replaced', 'added', 'missing', 'inserted', 'elided']),
  draft: Worded.nullable(),
  source: Worded.nullable(),
  negation: z.enum(['missing', 'added']).nullable(),
  alters: z.boolean(),
})

const Source = z
  .object({
    article: z.object({
      id: z.string(),
      url: z.string().nullable(),
      outlet: z.string().nullable(),
      headline: z.string().nullable(),
      published: z.string().nullable(),
      version: number,
      current: z.boolean(),
    }),
    kept: z
      .object({ article: number, number })
      .nullable()
      .meta({ description: 'The article in this archive, and which version of it.' }),
    ...worded,
    quoted: z.boolean(),
    speaker: z
      .object({
        person: z.string().nullable(),
        name: z.string(),
        type: EntityType,
        sameAsDraft: z.enum(['same', 'other', 'open']),
      })
      .nullable(),
    said: z.object({ from: z.string(), to: z.string() }).nullable(),
    kind: z.enum(['verbatim', 'trimmed', 'altered']),
    likeness: z.number(),
    differences: listOf(Difference),
    cutOff: Worded.nullable().meta({ description: 'A negation next to the quoted words, which the draft cuts off.' }),
  })
  .meta({ id: 'QuotationSource', description: 'Where a quotation may come from, and how it compares.' })

export const Checked = z
  .object({
    draft: z.object({ id: z.string(), headline: z.string().nullable() }),
    fine: z.boolean().meta({ description: 'Whether every quotation can stand as it is.' }),
    quotations: listOf(
      z.object({
        ...worded,
        parts: listOf(Worded),
        speaker: z.string().nullable(),
        verdict: z.enum(['verbatim', 'trimmed', 'altered', 'misattributed', 'not found']),
        canStand: z.boolean(),
        doubts: listOf(
          z.enum([
            'negation cut off',
            'negation elsewhere',
            'not a quotation',
            'two speakers',
            'speaker not told',
            'speaker not known',
          ]),
        ),
        sources: listOf(Source),
        otherwise: listOf(Source),
        lookAlikes: listOf(Source),
      }),
    ),
    leftAside: listOf(z.object({ ...worded, why: z.enum(['few words', 'title', 'marks']) })),
  })
  .meta({ id: 'Checked', description: 'A draft, each of its quotations judged against the archive.' })
