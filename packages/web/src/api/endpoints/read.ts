import { document, Told } from '../body.ts'
import { answering } from '../endpoint.ts'
import { itemIn, readAt } from '../read.ts'
import { Record } from '../schemas/article.ts'

export const read = answering({
  method: 'post',
  at: '/read',
  name: 'readArticle',
  summary: 'Reads an article and keeps nothing of it.',
  about: 'Reading and checking',
  query: Told,
  body: document(['text/html', 'text/plain']),
  answer: Record,
  refuses: [422],
  async give(room, { query, body }) {
    const item = itemIn({ ...body, about: { ...query, ...body.about } }, 'file')
    return (await readAt(room, item)).record
  },
})
