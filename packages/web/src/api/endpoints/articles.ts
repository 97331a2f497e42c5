import { articles, type Reading as ReadingOf, reading, versions } from '@onrecord/archive'
import { z } from 'zod'
import { Refusal } from '../../refusal.ts'
import { answering } from '../endpoint.ts'
import { Articles, History, Reading } from '../schemas/article.ts'
import { numberAsked, Paging } from '../schemas/listing.ts'

export const listArticles = answering({
  method: 'get',
  at: '/articles',
  name: 'listArticles',
  summary: 'All articles, the last added first.',
  about: 'Following',
  query: Paging,
  answer: Articles,
  give: ({ store }, { query }) => articles(store, query),
})

export const getArticle = answering({
  method: 'get',
  at: '/articles/{article}',
  name: 'getArticle',
  summary: 'The latest version of an article with its record.',
  about: 'Following',
  path: z.object({ article: numberAsked }),
  answer: Reading,
  refuses: [404],
  async give({ store }, { path: { article } }) {
    const found = await reading(store, article)
    if (!found) throw new Refusal(404, `there is no article ${article}`)
    return told(found)
  },
})

export const getVersion = answering({
  method: 'get',
  at: '/articles/{article}/versions/{number}',
  name: 'getVersion',
  summary: 'A version of an article with its record.',
  about: 'Following',
  path: z.object({ article: numberAsked, number: numberAsked }),
  answer: Reading,
  refuses: [404],
  async give({ store }, { path: { article, number } }) {
    const found = await reading(store, article, number)
    if (!found) throw new Refusal(404, `there is no version ${number} of an article ${article}`)
    return told(found)
  },
})

export const getVersions = answering({
  method: 'get',
  at: '/articles/{article}/versions',
  name: 'getVersions',
  summary: 'How an article changed, and what became of what was said in it.',
  about: 'Following',
  path: z.object({ article: numberAsked }),
  answer: History,
  refuses: [404],
  async give({ store }, { path: { article } }) {
    const found = await reading(store, article)
    const history = found && (await versions(store, found.address))
    if (!history) throw new Refusal(404, `there is no article ${article}`)
    return history
  },
})

function told({ people, ...rest }: ReadingOf) {
  return { ...rest, people: Object.fromEntries(people) }
}
