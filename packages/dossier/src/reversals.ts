import type { JoinedReversal } from '@onrecord/record'
import { type Coverage, placed } from './coverage.ts'
import { deedsOf } from './deeds.ts'
import type { Identities } from './people/people.ts'
import type { Copies } from './reports.ts'

/** The reversals that single articles hold, with the places of both ends. */
export function reversalsIn({ records }: Coverage, { who }: Identities, isCopy: Copies['isCopy']): JoinedReversal[] {
  return records.flatMap(record => {
    const { id } = record.article
    const deeds = deedsOf(record)
    return record.reversals.flatMap(({ who: whose, before, after, reported, signal, confidence }) => {
      const [earlier, later] = [deeds(before), deeds(after)]
      if (!earlier || !later || isCopy(later)) return []
      const shown = signal ? { signal: placed(id, signal) } : {}
      return [{ who: who(id, whose), before: earlier, after: later, reported, ...shown, confidence }]
    })
  })
}
