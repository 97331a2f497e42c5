import { facets, search } from '@onrecord/archive'
import { answering } from '../endpoint.ts'
import { Facets, Found, filtersOf, Searching, Sought } from '../schemas/statement.ts'

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
