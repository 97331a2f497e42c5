import { sql } from 'kysely'
import type { Store } from './store.ts'

// Of the file in SQLite: another number whenever somebody else changed it, however they did. PostgreSQL has no such thing for one
// database; its next transaction that changes anything, in whatever database, has another number.
const MARKS = {
  sqlite: sql<{ mark: number }>`select data_version as mark from pragma_data_version`,
  postgres: sql<{ mark: string }>`select pg_snapshot_xmax(pg_current_snapshot())::text as mark`,
}

/**
 * A mark that is the same for as long as nobody but this store changes the archive, and means nothing to another store. It
 * may differ where nothing changed.
 */
export async function stateOf({ db, kind }: Store): Promise<string> {
  const { rows } = await MARKS[kind].execute(db)
  return String(rows[0]?.mark)
}
