import { What } from '@onrecord/archive'
import { Act, Form, Span } from '@onrecord/record'
import { z } from 'zod'
import { asked, count, listOf, number, Paging, pageOf, textOf } from './listing.ts'

const Binding = z.enum(['applied', 'kept', 'needless', 'lost', 'undone'])

const made = {
  id: number,
  by: z.string(),
  at: z.string(),
  undone: z.object({ by: z.string(), at: z.string() }).nullable(),
}

export const Decision = What.and(z.object(made)).meta({
  id: 'Decision',
  description: 'What a reviewer decided of what. It holds on to words and public ids, never to numbers of rows.',
})

export const Decisions = pageOf(
  What.and(z.object({ ...made, binding: Binding })).meta({
    id: 'ListedDecision',
    description: 'A decision, and what it comes to in the archive as it is now.',
  }),
)

export const DecisionsAsked = Paging.extend({
  by: asked.exactOptional().meta({ description: 'Only those of a reviewer.' }),
  binding: Binding.exactOptional().meta({
    description: 'Only those that came to this; without it all but those undone.',
  }),
})

const name = textOf(500).min(1)
const words = textOf(20_000).min(1)

const Known = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('merge'), person: name, into: name }),
  z.strictObject({
    kind: z.literal('split'),
    person: name,
    articles: listOf(textOf(2000).min(1))
      .refine(articles => articles.length <= 1000, 'more than 1,000 articles')
      .meta({ description: 'The addresses of those in which they are somebody else.' }),
    name: name.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('rename'), person: name, name }),
  z.strictObject({ kind: z.literal('assign'), statement: number, speaker: name.nullable() }),
  z.strictObject({ kind: z.enum(['confirm', 'reject']), statement: number }),
  z.strictObject({
    kind: z.literal('edit'),
    statement: number,
    words: words.exactOptional(),
    at: count
      .max(2 ** 31)
      .exactOptional()
      .meta({
        description: 'Where the words stand in the article’s text, in case they do several times: the nearest place.',
      }),
    content: listOf(Span)
      .refine(({ length }) => length > 0 && length <= 100, 'none, or more than 100')
      .exactOptional()
      .meta({
        description: 'The same by characters, for words that do not stand together: spans of the text, in order.',
      }),
    form: Form.exactOptional(),
    act: Act.exactOptional(),
  }),
  z.strictObject({ kind: z.enum(['confirm-reversal', 'reject-reversal']), reversal: number }),
  z.strictObject({
    kind: z.literal('reply'),
    to: z.union([
      z.strictObject({ statement: number }),
      z.strictObject({ reversal: number }),
      z.strictObject({ demand: number }),
    ]),
    words,
    url: textOf(2000).exactOptional(),
    day: z.iso.date().exactOptional(),
    person: name.exactOptional(),
  }),
])

const Newcomer = z
  .strictObject({
    kind: z.literal('assign'),
    statement: number,
    newcomer: name,
    type: z.enum(['person', 'organisation', 'group']).exactOptional(),
  })
  .meta({ description: 'Somebody said it whom the archive does not know yet.' })

const Proposal = z.union([Known, Newcomer])

const by = textOf(200).regex(/\S/).meta({ description: 'Who decides.' })

export const Deciding = z.strictObject({ by, decision: Proposal }).meta({
  description: 'People go by their public ids; statements, reversals and demands by the numbers that listings have.',
})

export const Undoing = z.strictObject({ by })
