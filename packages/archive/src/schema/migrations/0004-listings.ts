import { type Kysely, sql } from 'kysely'

/** The first pages of listings, and what they count, cost the same however much an archive holds. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const indexes = [
    `story_told_index on story ((coalesce(last_day, '')), id) where articles > 1`,
    'story_first_day_index on story (first_day)',
    'story_last_day_index on story (last_day)',
    `statement_reviewed_index on statement (id) where not (current = 1 and state = 'as read')`,
  ]
  for (const index of indexes) await sql.raw(`create index ${index}`).execute(db)
}
