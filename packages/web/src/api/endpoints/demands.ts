import { demand as demandOf, demands } from '@onrecord/archive'
import { z } from 'zod'
import { oneNamed } from '../../parts/named.ts'
import { Refusal } from '../../refusal.ts'
import { answering } from '../endpoint.ts'
import { Demanded, DemandsAsked } from '../schemas/demand.ts'
import { numberAsked, pageOf } from '../schemas/listing.ts'

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

export const getDemand = answering({
  method: 'get',
  at: '/demands/{demand}',
  name: 'getDemand',
  summary: 'One demand by its number.',
  about: 'Following',
  path: z.object({ demand: numberAsked }),
  answer: Demanded,
  refuses: [404],
  async give({ store }, { path: { demand } }) {
    const found = await demandOf(store, demand)
    if (!found) throw new Refusal(404, `there is no demand ${demand}; stories that are read anew number theirs anew`)
    return found
  },
})
