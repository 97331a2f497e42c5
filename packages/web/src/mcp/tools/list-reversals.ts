import { turns } from '@onrecord/archive'
import { z } from 'zod'
import { whoAsked } from '../../api/schemas/listing.ts'
import { oneNamed } from '../../parts/named.ts'
import { listing, paging } from '../sources.ts'
import { tool } from '../tool.ts'
import { Reversal, reversalOf } from '../turns.ts'

export const listReversals = tool({
  name: 'list_reversals',
  title: 'List reversals',
  about: 'Lists where people went back on their word, the latest first: what they said or did before, and after.',
  asked: z.object({ who: whoAsked('Whose'), ...paging }),
  given: z.object({ ...listing, reversals: z.array(Reversal) }),
  async answer({ store }, { who, ...page }) {
    const one = await oneNamed(store, who)
    const { total, items, next } = await turns(store, { ...page, ...(one && { people: [one.row] }) })
    return { total, next, reversals: items.map(reversalOf) }
  },
})
