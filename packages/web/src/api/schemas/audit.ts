import { SORTS, SPANS } from '@onrecord/archive'
import { z } from 'zod'
import { asked, count, listOf } from './listing.ts'

/** Which coverage is meant. */
export const Coverage = z.strictObject({
  from: z.iso.date().exactOptional().meta({ description: 'The first day of publication.' }),
  to: z.iso.date().exactOptional().meta({ description: 'The last day of publication.' }),
  outlet: asked.exactOptional(),
})

const Copies = z.enum(['once', 'each'])

export const AuditAsked = Coverage.extend({
  by: z.enum(SORTS).exactOptional().meta({ description: 'What voices are told apart by; kind where nothing is said.' }),
  per: z.enum(SPANS).exactOptional().meta({ description: 'A table for each of these.' }),
  copies: Copies.exactOptional().meta({
    description: 'Whether a report that several print counts once, which is usual.',
  }),
  limit: z.coerce
    .number<string>()
    .int()
    .min(1)
    .max(1000)
    .exactOptional()
    .meta({ description: 'How many voices a table lists; 50 where nothing is said.' }),
})

const Share = z
  .object({
    read: z.number().meta({ description: 'As read.' }),
    corrected: z.number().meta({ description: 'Corrected for what the engine misses and makes up.' }),
    from: z.number(),
    to: z.number(),
  })
  .meta({ id: 'Share', description: 'A share from 0 to 1, and where it lies in 95 cases of 100.' })

export const Audit = z
  .object({
    selection: z.object({
      from: z.string().exactOptional(),
      to: z.string().exactOptional(),
      outlet: z.string().exactOptional(),
      copies: Copies,
    }),
    counted: z.iso.datetime().meta({ description: 'When the archive was counted: it is told as it then was.' }),
    articles: count,
    copies: count.meta({ description: 'Articles that were left out since they print what another one prints.' }),
    tables: listOf(
      z.object({
        by: z.enum(SORTS),
        per: z.object({ sort: z.enum(SPANS), name: z.string() }).exactOptional(),
        articles: count,
        statements: count,
        words: count,
        voices: listOf(
          z.object({
            name: z.string(),
            id: z.string().exactOptional(),
            statements: count,
            words: count,
            share: Share,
            wordShare: Share,
            borrowed: listOf(z.string()),
          }),
        ),
        of: count,
      }),
    ),
  })
  .meta({ id: 'Audit', description: 'Whose voices some coverage carries.' })
