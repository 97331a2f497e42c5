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
      note: z.string().nullable(),
    }),
    z.object({ name: z.string(), state: z.literal('failed'), error: z.string() }),
  ])
  .meta({ id: 'Outcome', description: 'What became of one article that was found on the web. What is told is safe.' })

export const FromWeb = z.strictObject({
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .meta({
      description: 'Of an article, a feed or a sitemap. Addresses of this machine and its network are refused.',
    }),
})
