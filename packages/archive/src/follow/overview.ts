import { sql } from 'kysely'
import type { Store } from '../store.ts'
import { countAll } from './count-all.ts'

/** What an archive holds, in numbers. */
export interface Overview {
  readonly articles: number
  /** Those that count: in the latest version of an article, and not rejected. */
  readonly statements: number
  /** Who says something or is spoken of; nobody twice. */
  readonly people: number
  /** Those that several articles tell. */
  readonly stories: number
  readonly reversals: number
  readonly openDemands: number
  /** The first and the last day on which articles were published, or kept where that is not known; null for none. */
  readonly first: string | null
  readonly last: string | null
}

/** Counts what an archive holds; of a million statements that takes some milliseconds. */
export function overview(store: Store): Promise<Overview> {
  return store.read(async db => {
    const statements = await countAll(store, db)
    const counted = sql<Omit<Overview, 'statements'>>`select
      (select count(*) from article) as articles,
      (select count(*) from person) - (select count(*) from person where merged_into is not null) as people,
      (select count(*) from story where articles > 1) as stories,
      (select count(*) from reversal where state <> 'rejected') as reversals,
      (select count(*) from demand where status = 'open') as "openDemands",
      (select min(first_day) from story) as first,
      (select max(last_day) from story) as last`
    const { rows } = await counted.execute(db)
    return { ...(rows[0] as Omit<Overview, 'statements'>), statements }
  })
}
