import { type Kysely, sql } from 'kysely'
import type { Kind } from '../store.ts'
import { type Migration, migrations } from './migrations/migrations.ts'
import type { Tables } from './tables.ts'
import { dropViews, makeViews } from './views.ts'

/** The version of an archive's schema, 0 where there is none yet. */
export async function versionOf(db: Kysely<Tables>): Promise<number> {
  const { version } = await db
    .selectFrom('archive')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirstOrThrow()
  return version ?? 0
}

/**
 * Brings an archive, or an empty database, to this program's version, within a transaction that the caller opened and
 * that no other writer shares. `steps` are the program's own, but for tests.
 */
export async function migrate(db: Kysely<Tables>, kind: Kind, steps: readonly Migration[] = migrations): Promise<void> {
  await sql`create table if not exists archive (version integer primary key, made text not null)`.execute(db)
  const version = await versionOf(db)
  if (version >= steps.length) return
  await dropViews(db)
  for (const [i, migration] of steps.slice(version).entries()) {
    await migration.up(db as unknown as Kysely<unknown>, kind)
    await db
      .insertInto('archive')
      .values({ version: version + i + 1, made: new Date().toISOString() })
      .execute()
  }
  await makeViews(db)
}
