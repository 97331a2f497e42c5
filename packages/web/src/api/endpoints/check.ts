import { foundData, foundIn } from '../../asides/found.ts'
import { document, Told } from '../body.ts'
import { answering } from '../endpoint.ts'
import { itemIn, readAt } from '../read.ts'
import { Checked } from '../schemas/check.ts'

const DRAFTS = [
  'text/html',
  'text/plain',
  'text/markdown',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]

export const checkDraft = answering({
  method: 'post',
  at: '/check',
  name: 'checkDraft',
  summary: 'Judges each quotation of a draft against the archive, and keeps nothing of the draft.',
  about: 'Reading and checking',
  query: Told,
  body: document(DRAFTS),
  answer: Checked,
  refuses: [422],
  async give(room, { query, body }) {
    const item = itemIn({ ...body, about: { ...query, ...body.about } }, 'draft')
    const { record } = await readAt(room, item)
    return foundData(await foundIn(room, record))
  },
})
