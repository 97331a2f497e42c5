import {
  ArchiveError,
  type Decision,
  lastDecision,
  type Reading,
  reading,
  type Said,
  unreviewed,
  unreviewedBefore,
  type Who,
} from '@onrecord/archive'
import { extent, type Statement } from '@onrecord/record'
import type { Asked } from '../asked.ts'
import type { Room } from '../room.ts'
import { reviewerIn } from './reviewer.ts'

/** What lies before a reviewer: a statement, what stands around it, and what has been decided last. */
export interface Matter {
  /** How many statements nobody has reviewed. */
  readonly total: number
  /** The one of them that is shown; null behind the last one. */
  readonly said: Said | null
  /** Its article; null where there is none. */
  readonly reading: Reading | null
  /** The statement as the article's record has it. */
  readonly own: Statement | null
  /** Everybody of the article, once. */
  readonly people: readonly Who[]
  /** The `after` of the statement behind this one; null where there is none. */
  readonly next: string | null
  /** The `after` of the one before, undefined for the first; null where there is none. */
  readonly previous: { readonly after: string | undefined } | null
  /** Who reviews, as they said; undefined before they did. */
  readonly reviewer: string | undefined
  /** Their last decision that stands. */
  readonly last: Decision | null
  /** Why nothing can be changed; null where it can. */
  readonly closed: string | null
  /** Why what they wanted was not done, in a line. */
  readonly trouble: string | null
}

/** What lies before a reviewer at an address. Throws QueryError where it makes no sense. */
export async function matterAt(room: Room, asked: Asked, trouble: string | null = null): Promise<Matter> {
  const { store } = room
  const { total, items, next } = await unreviewed(store, { limit: 1, after: asked.query('after') })
  const [said = null] = items
  const found = said && (await reading(store, said.source.article))
  const reviewer = reviewerIn(asked)
  return {
    total,
    said,
    reading: found,
    own: (said && found?.record.statements.find(isOf(said))) ?? null,
    people: [...new Map([...(found?.people.values() ?? [])].map(who => [who.id, who])).values()],
    next,
    previous: said && (await unreviewedBefore(store, said)),
    reviewer,
    last: reviewer === undefined ? null : await lastDecision(store, reviewer),
    closed: await closedBy(room),
    trouble,
  }
}

function isOf({ source: { span }, form, act }: Said): (statement: Statement) => boolean {
  return statement => {
    const { from, to } = extent(statement.content)
    return from === span.from && to === span.to && statement.form === form && (statement.act ?? null) === act
  }
}

async function closedBy({ desk }: Room): Promise<string | null> {
  try {
    await desk.change(async () => undefined)
    return null
  } catch (error) {
    if (error instanceof ArchiveError) return error.message
    throw error
  }
}
