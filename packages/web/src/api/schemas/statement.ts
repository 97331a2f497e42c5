import { FILTERS, type Filter, filterOf } from '@onrecord/archive'
import { Act, EntityType, Form, Span } from '@onrecord/record'
import { z } from 'zod'
import { asked, count, listOf, number, Paging, pageOf } from './listing.ts'
import { Acquaintances, Reply, Source, Who } from './source.ts'

const State = z.enum(['as read', 'confirmed', 'edited', 'rejected'])
const Polarity = z.union([z.literal(-1), z.literal(0), z.literal(1)])

const said = {
  statement: number.meta({ description: 'For decisions. It changes when the article is read anew.' }),
  speaker: Who.nullable(),
  speakerName: z.string().nullable().meta({ description: 'What the article calls whoever speaks.' }),
  speakerType: EntityType.nullable(),
  form: Form,
  act: Act.nullable(),
  polarity: Polarity.nullable(),
  words: z.string(),
  day: z
    .string()
    .nullable()
    .meta({ description: 'The first day on which it may have been said, else that of publication; ISO 8601.' }),
  said: z.object({ from: z.string(), to: z.string() }).nullable(),
  about: listOf(Who),
  confidence: z.number().min(0).max(1),
  state: State,
  replies: listOf(Reply),
  source: Source,
}

export const Said = z
  .object(said)
  .meta({ id: 'Statement', description: 'What somebody is reported to have said, and where.' })

export const Unreviewed = pageOf(Said)

const Hit = z
  .object({
    ...said,
    highlights: listOf(Span).meta({ description: 'The words that were sought: spans of `words`.' }),
  })
  .meta({ id: 'Hit', description: 'A statement that was found.' })

export const Found = pageOf(Hit)
  .extend({
    order: z.enum(['relevance', 'newest', 'oldest']),
    people: listOf(z.object({ name: z.string(), found: listOf(Who) })).meta({
      description: 'Whom the names of the query were taken for.',
    }),
  })
  .meta({ id: 'Found' })

const Counted = z.object({ value: z.string(), statements: count })

export const Facets = z
  .object({
    of: count,
    isAll: z.boolean().meta({ description: 'Whether all statements were counted; else the newest `of` of them.' }),
    speakers: Acquaintances,
    acts: listOf(Counted.extend({ value: Act })),
    forms: listOf(Counted.extend({ value: Form })),
    outlets: listOf(Counted),
    years: listOf(Counted),
  })
  .meta({ id: 'Facets', description: 'By what a search could be narrowed.' })

const day = z
  .string()
  .regex(/^\d{4}(?:-\d{2}){0,2}$/)
  .exactOptional()

/** What a search may be asked for. */
export const Sought = z.strictObject({
  q: asked
    .exactOptional()
    .meta({ description: 'Words, all of which must stand: "a phrase", harb*, -not, a OR b, by:"Ada Brook".' }),
  by: asked.exactOptional().meta({ description: 'Who speaks: a name or an id.' }),
  about: asked.exactOptional().meta({ description: 'Whom it is about: a name or an id.' }),
  outlet: asked.exactOptional(),
  act: Act.exactOptional(),
  form: Form.exactOptional(),
  from: day.meta({ description: 'The first day, month or year.' }),
  to: day.meta({ description: 'The last day, month or year.' }),
})

export const Searching = Sought.extend({
  sort: z
    .enum(['relevance', 'newest', 'oldest'])
    .exactOptional()
    .meta({ description: 'Usually relevance, of what is too much to rank newest.' }),
  ...Paging.shape,
})

/** The filters of a search. Throws QueryError where one makes no sense. */
export function filtersOf(sought: Omit<z.output<typeof Sought>, 'q'>): Filter[] {
  return FILTERS.flatMap(name => {
    const value = sought[name]
    return value === undefined ? [] : [filterOf(name, value)]
  })
}

/** A statement of the whole archive, on a line of its own. */
export const StatementLine = z
  .object({
    id: number,
    entry: z.string().meta({ description: 'Its id in the record of its article.' }),
    version: number,
    article: z.string().meta({ description: 'The address of its article.' }),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    headline: z.string().nullable(),
    published: z.string().nullable(),
    speakerId: z.string().nullable(),
    speaker: z.string().nullable(),
    speakerType: EntityType.nullable(),
    speakerPronouns: z.string().nullable(),
    form: Form,
    act: Act.nullable(),
    polarity: Polarity.nullable(),
    words: z.string(),
    starts: count,
    ends: count,
    saidFrom: z.string().nullable(),
    saidTo: z.string().nullable(),
    day: z.string().nullable(),
    confidence: z.number(),
    within: z.int().nullable(),
    display: z.union([z.literal(0), z.literal(1)]).meta({ description: '1 in headlines, captions and pull-quotes.' }),
    state: State.exclude(['rejected']),
    model: z.string(),
    about: listOf(Who),
    addressees: listOf(Who),
  })
  .meta({ id: 'StatementLine' })
