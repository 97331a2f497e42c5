import { z } from 'zod'
import { number } from './listing.ts'

const State = z.enum(['added', 'version', 'held']).meta({
  description: 'A new article, another version of one, or words that the archive has already.',
})

export const Added = z
  .object({
    state: State,
    address: z.string(),
    article: number,
    number: number.meta({ description: 'Which version of the article it is, from 1.' }),
    note: z
      .string()
      .nullable()
      .meta({ description: 'What one should know of it, such as that it is in no language that is read.' }),
  })
  .meta({ id: 'Added', description: 'What became of an article.' })

export const Outcome = z
  .union([
    z.object({
      name: z.string(),
      state: State,
      address: z.string().nullable(),
      article: number.nullable().meta({ description: 'The article that it is.' }),
      headline: z.string().nullable(),
      note: z.string().nullable(),
    }),
    z.object({ name: z.string(), state: z.literal('failed'), error: z.string() }),
  ])
  .meta({
    id: 'Outcome',
    description: 'What became of one article that was sent or found on the web. What is told is safe.',
  })

export const FromWeb = z.strictObject({
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .meta({
      description: 'Of an article, a feed or a sitemap. Addresses of this machine and its network are refused.',
    }),
})

export const FromForm = z
  .object({
    file: z
      .array(z.string().meta({ format: 'binary' }))
      .exactOptional()
      .meta({ description: 'Text files and HTML pages, an article each, 32 MiB together.' }),
    text: z.string().exactOptional().meta({ description: 'The text of an article.' }),
    url: z.string().exactOptional().meta({ description: 'Of an article, a feed or a sitemap.' }),
    headline: z.string().exactOptional().meta({ description: 'Where it is one article.' }),
    outlet: z.string().exactOptional(),
    published: z.string().exactOptional().meta({ description: 'A day or an instant, ISO 8601.' }),
  })
  .meta({ description: 'As the form of the page `/add` sends it: at least one of `file`, `text` and `url`.' })
