import { articleAt, reading } from '@onrecord/archive'
import { z } from 'zod'
import { asked } from '../../api/schemas/listing.ts'
import { Refusal } from '../../refusal.ts'
import { Told, toldIn } from '../told.ts'
import { type Library, tool } from '../tool.ts'

const number = z
  .int()
  .positive()
  .max(2 ** 31 - 1)

export const getArticle = tool({
  name: 'get_article',
  title: 'Get an article',
  about: 'The text of an article of the archive, and who said what in it. Take it to read a quotation in its context.',
  asked: z.object({
    article: number.exactOptional().describe('The number that other tools give.'),
    address: asked.exactOptional().describe('Its url, if the number is not known.'),
    version: number.exactOptional().describe('The latest one where nothing is said.'),
  }),
  given: Told.extend({
    versions: z.array(z.object({ version: z.int(), kept: z.string() })),
    story: z.object({ title: z.string(), articles: z.int() }).nullable(),
    printedElsewhere: z
      .array(z.object({ article: z.int(), outlet: z.string().nullable(), address: z.string() }))
      .describe('Other articles that print the same text.'),
  }),
  async answer(library, { version, ...which }) {
    const found = await reading(library.store, await numberOf(library, which), version)
    if (!found) throw new Refusal(404, 'the archive has no such version of an article')
    const { article, number, address, record, people, versions, story, copies } = found
    const person = (entity: string) => people.get(entity)?.id ?? null
    return {
      ...toldIn(record, { article, version: number, address, person }),
      versions: versions.map(({ number, added }) => ({ version: number, kept: added })),
      story: story && { title: story.title, articles: story.articles },
      printedElsewhere: copies.map(({ article, outlet, url, address }) => ({
        article,
        outlet,
        address: url ?? address,
      })),
    }
  },
})

async function numberOf(
  { store }: Library,
  { article, address }: { article?: number; address?: string },
): Promise<number> {
  if (article !== undefined) return article
  if (address === undefined) throw new Refusal(400, 'say which article: its number, or its address')
  const found = await articleAt(store, address)
  if (found === null) throw new Refusal(404, `the archive has no article at ${address}`)
  return found
}
