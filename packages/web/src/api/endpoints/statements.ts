import { facets, oneStatement, search } from '@onrecord/archive'
import { z } from 'zod'
import { Refusal } from '../../refusal.ts'
import { answering } from '../endpoint.ts'
import { numberAsked } from '../schemas/listing.ts'
import { Facets, Found, filtersOf, Said, Searching, Sought } from '../schemas/statement.ts'

export const searchStatements = answering({
  method: 'get',
  at: '/statements',
  name: 'searchStatements',
  summary: 'What was said, by words and by who, about whom, when, how and where.',
  about: 'Following',
  query: Searching,
  answer: Found,
  give: ({ store }, { query: { q = '', sort, limit, after, ...sought } }) =>
    search(store, {
      query: q,
      filters: filtersOf(sought),
      ...(sort && { sort }),
      ...(limit !== undefined && { limit }),
      after,
    }),
})

export const countStatements = answering({
  method: 'get',
  at: '/statements/facets',
  name: 'countStatements',
  summary: 'By what a search could be narrowed: speakers, acts, forms, outlets, years.',
  about: 'Counting',
  query: Sought,
  answer: Facets,
  give: ({ store }, { query: { q = '', ...sought } }) => facets(store, { query: q, filters: filtersOf(sought) }),
})

export const getStatement = answering({
  method: 'get',
  at: '/statements/{statement}',
  name: 'getStatement',
  summary: 'One statement by its number, whatever reviewers made of it.',
  about: 'Following',
  path: z.object({ statement: numberAsked }),
  answer: Said,
  refuses: [404],
  async give({ store }, { path: { statement } }) {
    const found = await oneStatement(store, { statement })
    if (!found) throw new Refusal(404, `there is no statement ${statement}`)
    return found
  },
})
