import { who, whom } from '@onrecord/archive'
import { z } from 'zod'
import { Refusal } from '../../refusal.ts'
import { answering } from '../endpoint.ts'
import { asked } from '../schemas/listing.ts'
import { Named, NamesAsked, Profile, ProfileAsked } from '../schemas/person.ts'

export const namePerson = answering({
  method: 'get',
  at: '/people',
  name: 'namePerson',
  summary: 'Whom a name means. Capitals, accents and titles do not count.',
  about: 'Following',
  query: NamesAsked,
  answer: Named,
  async give({ store }, { query: { name } }) {
    const found = await whom(store, name)
    if (!('row' in found)) return found
    const { id, name: own, type } = found
    return { kind: 'one' as const, person: { id, name: own, type } }
  },
})

export const getPerson = answering({
  method: 'get',
  at: '/people/{id}',
  name: 'getPerson',
  summary: 'What the archive holds of one person or body, their statements by pages.',
  about: 'Following',
  path: z.object({ id: asked.min(1) }),
  query: ProfileAsked,
  answer: Profile,
  refuses: [404],
  async give({ store }, { path: { id }, query: { sort, limit, after } }) {
    const timeline = { ...(limit !== undefined && { limit }), after, sort: sort ?? 'newest' } as const
    const found = await who(store, id, timeline)
    if (found.kind !== 'one') throw new Refusal(404, `nobody in the archive has the id ${id}; find them by name`)
    return found
  },
})
