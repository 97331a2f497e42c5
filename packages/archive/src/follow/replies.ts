import { padded } from '../rows/padded.ts'
import type { ReplyTable } from '../schema/tables.ts'
import type { Db } from '../store.ts'
import type { Who } from './namesakes.ts'
import { peopleBy } from './said.ts'

/** What somebody has to say to what is reported of them. */
export interface Reply {
  readonly words: string
  readonly url: string | null
  /** ISO 8601. */
  readonly day: string | null
  /** Who replies; null for whoever it concerns. */
  readonly by: Who | null
}

/** The replies to some statements, reversals or demands, by their ids, in the order in which they were noted. */
export async function repliesTo(
  db: Db,
  kind: ReplyTable['kind'],
  items: readonly number[],
): Promise<(item: number) => readonly Reply[]> {
  if (items.length === 0) return () => []
  const rows = await db
    .selectFrom('reply')
    .selectAll()
    .where('kind', '=', kind)
    .where('item', 'in', padded(items))
    .orderBy('decision')
    .execute()
  const people = await peopleBy(
    db,
    rows.flatMap(({ person }) => person ?? []),
  )
  const replies = Map.groupBy(rows, ({ item }) => item)
  return item =>
    (replies.get(item) ?? []).map(({ words, url, day, person }) => ({
      words,
      url,
      day,
      by: person === null ? null : (people.get(person) ?? null),
    }))
}
