import { z } from 'zod'
import { listOf, number, numberAsked, Paging, whoAsked } from './listing.ts'
import { Placed, PlacedBy, Reply, Who } from './source.ts'

const Status = z.enum(['open', 'met', 'refused', 'promised', 'overtaken'])

export const Demanded = z
  .object({
    id: number.meta({ description: 'For decisions. It changes when its story is read anew.' }),
    by: Who.nullable(),
    byName: z.string(),
    of: Who.nullable(),
    ofName: z.string(),
    date: z.string().nullable(),
    status: Status,
    evidence: listOf(Placed),
    answers: listOf(PlacedBy),
    verdict: PlacedBy.nullable().meta({ description: 'What whoever asked thought of the answers.' }),
    outcome: Placed.nullable().meta({ description: 'What became of it.' }),
    replies: listOf(Reply),
  })
  .meta({ id: 'Demand', description: 'Somebody wants somebody to do something, and what became of it.' })

export const DemandsAsked = Paging.extend({
  by: whoAsked('Who demands'),
  of: whoAsked('Of whom it is demanded'),
  status: Status.exactOptional(),
  story: numberAsked.exactOptional().meta({ description: 'Those that a story tells, by its number.' }),
})
