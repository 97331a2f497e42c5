import type { Record } from '@onrecord/record'
import { applyStanding } from '../decisions/apply.ts'
import { inChunks } from '../rows/chunks.ts'
import { storable } from '../rows/storable.ts'
import type { Store } from '../store.ts'
import { index, unindex } from './index-rows.ts'
import { packed } from './packed.ts'

/** A version, and what an engine says of its article now. */
export interface Reread {
  readonly version: number
  readonly record: Record
}

/**
 * Puts other records in the place of those of some versions, and draws the index from them: all or nothing. People keep
 * their ids. The stories concerned change (`weave`), and what reviewers decided is applied again. Throws a RangeError where a
 * record is of other words than the version.
 */
export function replaceRecords(store: Store, reread: readonly Reread[]): Promise<void> {
  return store.write(async db => {
    const records = new Map(reread.map(({ version, record }) => [version, record]))
    for (const versions of inChunks([...records.keys()], 100)) {
      const rows = await db
        .selectFrom('version')
        .innerJoin('article', 'article.id', 'version.article')
        .select(['version.id', 'article', 'text', 'published', 'added', 'article.current'])
        .where('version.id', 'in', versions)
        .orderBy('version.id')
        .execute()
      const indexed = rows.map(({ id, article, published, added, current }) => ({
        version: id,
        article,
        day: (published ?? added).slice(0, 10),
        current: current === id ? (1 as const) : (0 as const),
        record: records.get(id) as Record,
      }))
      for (const [i, { version, record }] of indexed.entries()) {
        const text = storable(record.article.text)
        if (text !== rows[i]?.text) throw new RangeError(`the record is not of the words of version ${version}`)
        const engine = { engine: storable(record.engine.version), model: storable(record.engine.model) }
        await db
          .updateTable('version')
          .set({ record: packed(record, text), ...engine })
          .where('id', '=', version)
          .execute()
      }
      await unindex(store, db, versions)
      await index(store, db, indexed)
      await applyStanding(store, db, versions)
      const articles = indexed.map(({ article }) => article)
      const stories = db.selectFrom('story_article').select('story').where('article', 'in', articles)
      await db.updateTable('story').set({ changed: 1 }).where('id', 'in', stories).execute()
    }
  })
}
