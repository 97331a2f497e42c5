import type { Db, Store } from '../store.ts'
import { atBetween } from '../words/at.ts'
import { marks } from '../words/marks.ts'

/**
 * How many statements count: those of the current versions that nobody rejected. Both databases count rows, and the few
 * that do not count, far sooner than they would those that do.
 */
export async function countAll({ words }: Store, db: Db): Promise<number> {
  const { all } = await db
    .selectFrom('statement')
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  return all - (await words.count(db, { mark: marks.hidden }, atBetween(null, null)))
}
