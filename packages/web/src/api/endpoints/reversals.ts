import { turns } from '@onrecord/archive'
import { oneNamed } from '../../parts/named.ts'
import { answering } from '../endpoint.ts'
import { pageOf } from '../schemas/listing.ts'
import { Turn, TurnsAsked } from '../schemas/turn.ts'

export const listReversals = answering({
  method: 'get',
  at: '/reversals',
  name: 'listReversals',
  summary: 'Who went back on their word, the latest first.',
  about: 'Following',
  query: TurnsAsked,
  answer: pageOf(Turn),
  refuses: [404],
  async give({ store }, { query: { who, state, ...paging } }) {
    const one = await oneNamed(store, who)
    return turns(store, { ...paging, ...(one && { people: [one.row] }), ...(state && { states: [state] }) })
  },
})
