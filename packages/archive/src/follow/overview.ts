import { sql } from 'kysely'
import type { Store } from '../store.ts'

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
  /** The first and the last day of publication; null where no article has any. */
  readonly first: string | null
  readonly last: string | null
}

/** Counts what an archive holds; of a million statements that takes some tenths of a second. */
export function overview(store: Store): Promise<Overview> {
  return store.read(async db => {
    const counted = sql<Overview>`select
      (select count(*) from article) as articles,
      (select count(*) from statement where current = 1 and state <> 'rejected') as statements,
      (select count(*) from person where merged_into is null) as people,
      (select count(*) from story where articles > 1) as stories,
      (select count(*) from reversal where state <> 'rejected') as reversals,
      (select count(*) from demand where status = 'open') as "openDemands",
      (select min(published) from version) as first,
      (select max(published) from version) as last`
    const { rows } = await counted.execute(db)
    return rows[0] as Overview
  })
}
