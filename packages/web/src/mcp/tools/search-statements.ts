import { search } from '@onrecord/archive'
import { z } from 'zod'
import { filtersOf, Sought } from '../../api/schemas/statement.ts'
import { listing, paging, Statement, statementOf } from '../sources.ts'
import { tool } from '../tool.ts'

export const searchStatements = tool({
  name: 'search_statements',
  title: 'Search statements',
  about:
    'Finds what people and bodies are reported to have said, by words and by who said it, about whom, when, in which outlet, how (form) and to what end (act). All words must stand: leave out what need not, or take harb* for beginnings, "a phrase", OR.',
  asked: z.object({
    query: Sought.shape.q,
    ...Sought.omit({ q: true }).shape,
    sort: z.enum(['relevance', 'newest', 'oldest']).exactOptional(),
    ...paging,
  }),
  given: z.object({
    ...listing,
    statements: z.array(Statement),
    nobodyCalled: z.array(z.string()).describe('Names in the search that nobody in the archive has.'),
  }),
  async answer({ store }, { query = '', sort, limit, after, ...sought }) {
    const { total, items, next, people } = await search(store, {
      query,
      filters: filtersOf(sought),
      ...(sort && { sort }),
      ...(limit !== undefined && { limit }),
      after,
    })
    return {
      total,
      next,
      statements: items.map(statementOf),
      nobodyCalled: people.filter(({ found }) => found.length === 0).map(({ name }) => name),
    }
  },
})
