import { overview as overviewOf } from '@onrecord/archive'
import { answering } from '../endpoint.ts'
import { Overview } from '../schemas/article.ts'

export const overview = answering({
  method: 'get',
  at: '/overview',
  name: 'getOverview',
  summary: 'What the archive holds, in numbers.',
  about: 'Following',
  answer: Overview,
  give: ({ store }) => overviewOf(store),
})
