import { OfficeChange } from '@onrecord/record'
import { z } from 'zod'
import { Demanded } from './demand.ts'
import { asked, count, listOf, Paging, pageOf } from './listing.ts'
import { Acquaintances, Placed, Who } from './source.ts'
import { Found } from './statement.ts'
import { Turn } from './turn.ts'

const Titles = listOf(z.object({ title: z.string(), body: z.string().nullable(), times: count }))

const Candidate = z
  .object({
    ...Who.shape,
    aliases: listOf(z.string()),
    titles: Titles,
    statements: count,
    first: z.string().nullable(),
    last: z.string().nullable(),
  })
  .meta({ id: 'Candidate', description: 'Somebody whom a name may mean, with what tells them from the others.' })

export const Named = z
  .union([
    z.object({ kind: z.literal('one'), person: Who }),
    z.object({ kind: z.enum(['several', 'none']), candidates: listOf(Candidate) }),
  ])
  .meta({
    id: 'Named',
    description: 'Whom a name means: one, several who have it, or none but some whose names are like it.',
  })

export const NamesAsked = z.strictObject({ name: asked.regex(/\S/) })

export const Profile = z
  .object({
    kind: z.literal('one'),
    person: z.object({ ...Who.shape, aliases: listOf(z.string()) }),
    doubts: listOf(Candidate).meta({ description: 'Others of that name, who may be the same.' }),
    titles: Titles,
    offices: listOf(
      z.object({
        office: z.string(),
        body: z.string().nullable(),
        change: OfficeChange.shape.change,
        manner: OfficeChange.shape.manner,
        status: OfficeChange.shape.status,
        date: z.string().nullable(),
        evidence: listOf(Placed),
      }),
    ),
    turns: pageOf(Turn),
    demandsMade: pageOf(Demanded),
    demandsReceived: pageOf(Demanded),
    speaksOf: Acquaintances,
    spokenOfBy: Acquaintances,
    statements: Found,
  })
  .meta({ id: 'Profile', description: 'What the archive holds of one person or body.' })

export const ProfileAsked = Paging.extend({ sort: z.enum(['newest', 'oldest']).exactOptional() })
