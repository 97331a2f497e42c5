import { demands } from '@onrecord/archive'
import { oneNamed } from '../../parts/named.ts'
import { answering } from '../endpoint.ts'
import { Demanded, DemandsAsked } from '../schemas/demand.ts'
import { pageOf } from '../schemas/listing.ts'

export const listDemands = answering({
  method: 'get',
  at: '/demands',
  name: 'listDemands',
  summary: 'What was demanded, and how it was answered, the latest first.',
  about: 'Following',
  query: DemandsAsked,
  answer: pageOf(Demanded),
  refuses: [404],
  async give({ store }, { query: { by, of, ...rest } }) {
    const [asker, asked] = [await oneNamed(store, by), await oneNamed(store, of)]
    return demands(store, { ...rest, ...(asker && { by: [asker.row] }), ...(asked && { of: [asked.row] }) })
  },
})
