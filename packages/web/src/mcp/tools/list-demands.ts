import { demands } from '@onrecord/archive'
import { z } from 'zod'
import { whoAsked } from '../../api/schemas/listing.ts'
import { oneNamed } from '../../parts/named.ts'
import { Demand, demandOf, Status } from '../demands.ts'
import { listing, paging } from '../sources.ts'
import { tool } from '../tool.ts'

export const listDemands = tool({
  name: 'list_demands',
  title: 'List demands',
  about: 'Lists what was demanded of whom, how it was answered, and what became of it, the latest first.',
  asked: z.object({
    by: whoAsked('Who demands'),
    of: whoAsked('Of whom it is demanded'),
    status: Status.exactOptional(),
    ...paging,
  }),
  given: z.object({ ...listing, demands: z.array(Demand) }),
  async answer({ store }, { by, of, ...rest }) {
    const [asker, asked] = [await oneNamed(store, by), await oneNamed(store, of)]
    const { total, items, next } = await demands(store, {
      ...rest,
      ...(asker && { by: [asker.row] }),
      ...(asked && { of: [asked.row] }),
    })
    return { total, next, demands: items.map(demandOf) }
  },
})
