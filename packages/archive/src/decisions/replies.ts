import type { Transaction } from 'kysely'
import { insertRows } from '../rows/insert.ts'
import type { ReplyTable, Tables } from '../schema/tables.ts'
import type { DecisionOf } from './decision.ts'
import { peopleNamed } from './effective.ts'

/** A reply, and the row of what it is to. */
export interface OnMatter {
  readonly reply: DecisionOf<'reply'>
  readonly item: number
}

/** Notes replies to what a story tells. */
export async function insertReplies(
  db: Transaction<Tables>,
  kind: ReplyTable['kind'],
  replies: readonly OnMatter[],
): Promise<void> {
  const people = await peopleNamed(
    db,
    replies.flatMap(({ reply }) => reply.value.person ?? []),
  )
  await insertRows(
    db,
    'reply',
    replies.map(({ reply: { id, value }, item }) => ({
      decision: id,
      kind,
      item,
      words: value.words,
      url: value.url,
      day: value.day,
      person: people.get(value.person ?? '')?.row ?? null,
    })),
  )
}
