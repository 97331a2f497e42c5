import type { Article } from '@onrecord/record'
import type { Db } from '../store.ts'
import { recordsOf } from './record-of.ts'

/** An article to be read again: the current version of an address. */
export interface Rereadable {
  readonly version: number
  readonly article: Article
}

/** How many current versions there are. */
export async function countRereadables(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('article')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('current', 'is not', null)
    .executeTakeFirstOrThrow()
  return count
}

const PAGE = 100

/** The current versions of all articles, a page at a time, so that others write meanwhile; what comes while it goes is new enough. */
export async function* rereadables(db: Db): AsyncGenerator<Rereadable> {
  let after = 0
  for (;;) {
    const rows = await db
      .selectFrom('article')
      .select('current')
      .where('current', '>', after)
      .orderBy('current')
      .limit(PAGE)
      .execute()
    const versions = rows.flatMap(({ current }) => current ?? [])
    const last = versions.at(-1)
    if (last === undefined) return
    const records = await recordsOf(db, versions)
    for (const [i, { article }] of records.entries()) yield { version: versions[i] as number, article }
    after = last
  }
}
