import { BlockKind, EntityType, Span } from '@onrecord/record'
import { z } from 'zod'
import { count, listOf, number } from './listing.ts'

export const Who = z
  .object({ id: z.string(), name: z.string(), type: EntityType })
  .meta({ id: 'Who', description: 'Somebody of the archive. The id never changes, and leads to /people/{id}.' })

export const Source = z
  .object({
    article: number.meta({ description: 'Leads to /articles/{article}, and never changes.' }),
    address: z.string().meta({ description: 'What the archive knows the article by: its url, or file: and a name.' }),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    headline: z.string().nullable(),
    published: z.string().nullable(),
    version: number,
    number: number.meta({ description: 'Which version of its article it is, from 1.' }),
    span: Span.meta({ description: 'Where the words stand in the text of the version, in UTF-16 code units.' }),
    block: z
      .object({ kind: BlockKind, number })
      .nullable()
      .meta({ description: 'What they stand in: the third paragraph is {kind: "paragraph", number: 3}.' }),
  })
  .meta({ id: 'Source', description: 'Where something stands: an article at a time, and the place in it.' })

/** Words of an article that tell something. */
const placed = { words: z.string(), date: z.string().nullable(), source: Source }

export const Placed = z
  .object(placed)
  .meta({ id: 'Placed', description: 'Words of an article that tell something, and where they stand.' })

export const PlacedBy = z
  .object({
    ...placed,
    by: Who.nullable(),
    byName: z.string(),
    value: z
      .enum(['complies', 'promises', 'refuses', 'deflects', 'partly', 'satisfied', 'unsatisfied'])
      .nullable()
      .meta({ description: 'How the demand is answered, or what whoever asked thinks of an answer.' }),
  })
  .meta({ id: 'PlacedBy', description: 'Words of somebody about a demand.' })

export const Reply = z
  .object({ words: z.string(), url: z.string().nullable(), day: z.string().nullable(), by: Who.nullable() })
  .meta({ id: 'Reply', description: 'What somebody has to say to what is reported of them, as a reviewer noted it.' })

export const Acquaintance = z
  .object({ who: Who, statements: count })
  .meta({ id: 'Acquaintance', description: 'Somebody, and how many statements tie them to somebody else.' })

export const Acquaintances = listOf(Acquaintance)
