import { type Dialect, PostgresAdapter, PostgresDriver, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { Pool } from 'pg'
import { explaining } from './driver.ts'

/** Kysely on a pool of connections; `where` is for messages. */
export function dialectOf(pool: Pool, where: string): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => explaining(new PostgresDriver({ pool }), where),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}
