import { Grade } from '@onrecord/record'
import { z } from 'zod'
import { listOf, number, Paging, whoAsked } from './listing.ts'
import { Placed, Reply, Who } from './source.ts'

const State = z.enum(['as read', 'confirmed', 'rejected'])

export const Turn = z
  .object({
    id: number.meta({ description: 'For decisions. It changes when its story is read anew.' }),
    who: Who.nullable(),
    whoName: z.string(),
    reported: z
      .boolean()
      .meta({ description: 'Whether an article calls it a change of mind; else it is read from the two.' }),
    grade: Grade.nullable(),
    confidence: z.number().min(0).max(1),
    state: State,
    before: Placed.nullable(),
    after: Placed.nullable(),
    signal: Placed.nullable().meta({ description: 'The words of the article for it.' }),
    replies: listOf(Reply),
  })
  .meta({ id: 'Reversal', description: 'A later word or deed of somebody that goes against an earlier one.' })

export const TurnsAsked = Paging.extend({
  who: whoAsked('Who went back on their word'),
  state: State.exactOptional().meta({ description: 'What reviewers made of it; usually all but the rejected ones.' }),
})
