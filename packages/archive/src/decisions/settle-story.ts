import type { Transaction } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import { settleDemands } from './demands.ts'
import { settleReversals } from './reversals.ts'

/** Draws what was decided of a story into what it tells: confirmed and rejected reversals, replies to them and to demands. */
export async function settleStory(db: Transaction<Tables>, story: number): Promise<void> {
  await settleDemands(db, story)
  await settleReversals(db, story)
}
