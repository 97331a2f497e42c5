import { type Kysely, sql } from 'kysely'

/** What nobody has reviewed is listed with the least sure first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create index statement_review_index on statement (confidence, id) where current = 1 and state = 'as read'`)
    .execute(db)
}
