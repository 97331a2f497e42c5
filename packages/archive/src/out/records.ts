import type { Record } from '@onrecord/record'
import { type Selection, selected } from '../count/selection.ts'
import { effective, recordAsDecided } from '../decisions/effective.ts'
import { inChunks } from '../rows/chunks.ts'
import type { Db } from '../store.ts'

const PAGE = 50

/**
 * The records of current versions as reviewers left them, one at a time: what they rejected is not in them, and what they
 * gave to another speaker is that one's.
 */
export async function* recordsIn(db: Db, selection: Selection): AsyncGenerator<Record> {
  const versions = await db.selectFrom('version').select('id').where(selected(selection)).orderBy('id').execute()
  for (const chunk of inChunks(versions, PAGE)) {
    const drawn = await effective(
      db,
      chunk.map(({ id }) => id),
    )
    for (const each of drawn.values()) yield recordAsDecided(each)
  }
}
