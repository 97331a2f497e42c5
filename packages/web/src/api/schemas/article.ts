import { Dossier as DossierOf, Record as RecordOf, Span } from '@onrecord/record'
import { z } from 'zod'
import { count, listOf, number, pageOf } from './listing.ts'
import { Who } from './source.ts'
import { Said } from './statement.ts'

/** The record of an article, as `onrecord read --format json` writes it. */
export const Record = RecordOf.meta({
  id: 'Record',
  description: 'The record of one article, schema onrecord/1. It may carry more than is named here.',
})

const Dossier = DossierOf.meta({
  id: 'Dossier',
  description: 'What several articles report together, schema onrecord-dossier/1.',
})

export const ArticleOf = z
  .object({
    article: number,
    address: z.string(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    headline: z.string().nullable(),
    published: z.string().nullable(),
    added: z.string().meta({ description: 'The instant at which the latest version was kept.' }),
    number: number.meta({ description: 'Which version that is, from 1.' }),
  })
  .meta({ id: 'Article', description: 'An article of the archive, as its latest version has it.' })

export const Articles = pageOf(ArticleOf)

const People = z.record(z.string(), Who)

export const Reading = z
  .object({
    article: number,
    address: z.string(),
    url: z.string().nullable(),
    number,
    versions: listOf(z.object({ number, added: z.string() })),
    record: Record,
    people: People.meta({ description: 'Who the entities of the record are, by their ids in it.' }),
    story: z.object({ id: number, title: z.string(), articles: count }).nullable(),
    copies: listOf(ArticleOf).meta({ description: 'Other articles that print the same text.' }),
  })
  .meta({ id: 'Reading', description: 'One version of an article with its record.' })

const Reworded = z.object({
  before: Said,
  after: Said,
  changes: listOf(z.object({ before: Span.nullable(), after: Span.nullable() })),
  otherSpeaker: z.boolean(),
})

export const History = z
  .object({
    address: z.string(),
    url: z.string().nullable(),
    versions: listOf(
      z.object({
        number,
        outlet: z.string().nullable(),
        headline: z.string().nullable(),
        published: z.string().nullable(),
        added: z.string(),
        statements: count,
        changes: z
          .object({ appeared: listOf(Said), vanished: listOf(Said), reworded: listOf(Reworded) })
          .nullable()
          .meta({ description: 'What became of the statements of the version before; null in the first one.' }),
      }),
    ),
  })
  .meta({ id: 'History', description: 'How an article changed.' })

const story = {
  id: number,
  title: z.string(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  articles: count,
}

export const Stories = pageOf(
  z.object(story).meta({ id: 'Story', description: 'Several articles that tell one story.' }),
)

export const StoryTold = z
  .object({
    ...story,
    dossier: Dossier,
    versions: z
      .record(z.string(), z.object({ article: number, number }))
      .meta({ description: 'Which article, in which version, each article of the dossier is, by its id there.' }),
    people: People.meta({ description: 'Who the people of the dossier are, by their ids in it.' }),
  })
  .meta({ id: 'StoryTold', description: 'A story as its articles tell it together.' })

export const Overview = z
  .object({
    articles: count,
    statements: count,
    people: count,
    stories: count,
    reversals: count,
    openDemands: count,
    first: z.string().nullable(),
    last: z.string().nullable(),
  })
  .meta({ id: 'Overview', description: 'What the archive holds, in numbers.' })
