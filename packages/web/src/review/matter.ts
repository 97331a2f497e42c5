import {
  ArchiveError,
  type Decision,
  decisionBy,
  lastDecision,
  type Reading,
  reading,
  type Said,
  type Store,
  unreviewed,
  unreviewedBefore,
  type Who,
} from '@onrecord/archive'
import { extent, type Statement } from '@onrecord/record'
import type { Asked } from '../asked.ts'
import type { Room } from '../room.ts'
import { type Only, onlyIn } from './only.ts'
import { reviewerIn } from './reviewer.ts'

/** What lies before a reviewer: a statement, what stands around it, and what has been decided last. */
export interface Matter {
  /** What alone is reviewed; null where that is all that waits. */
  readonly only: Only | null
  /** How many statements nobody has reviewed. */
  readonly total: number
  /** The statement that is shown; null behind the last one. */
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
  /** What they have just taken back. */
  readonly undone: Decision | null
  /** Why nothing can be changed; null where it can. */
  readonly closed: string | null
  /** Why what they wanted was not done, in a line. */
  readonly trouble: string | null
}

/** What lies before a reviewer at an address. Throws QueryError where it makes no sense. */
export async function matterAt(room: Room, asked: Asked, trouble: string | null = null): Promise<Matter> {
  const { store } = room
  const only = await onlyIn(store, asked)
  const { total, ...waiting } = await waitingAt(store, asked, only)
  const { said } = waiting
  const found = said && (await reading(store, said.source.article))
  const reviewer = reviewerIn(asked)
  return {
    only,
    total,
    ...waiting,
    reading: found,
    own: (said && found?.record.statements.find(isOf(said))) ?? null,
    people: [...new Map([...(found?.people.values() ?? [])].map(who => [who.id, who])).values()],
    reviewer,
    last: reviewer === undefined ? null : await lastDecision(store, reviewer),
    undone: await undoneIn(store, asked),
    closed: await closedBy(room),
    trouble,
  }
}

/** The statement that is shown, and what leads on from it: nothing where it is the only one. */
async function waitingAt(
  store: Store,
  asked: Asked,
  only: Only | null,
): Promise<Pick<Matter, 'total' | 'said' | 'next' | 'previous'>> {
  const { total, items, next } = await unreviewed(store, { limit: 1, after: asked.query('after') })
  if (only) return { total, said: only.kind === 'statement' ? only.said : null, next: null, previous: null }
  const [said = null] = items
  return { total, said, next, previous: said && (await unreviewedBefore(store, said)) }
}

async function undoneIn(store: Store, asked: Asked): Promise<Decision | null> {
  const id = asked.query('undone')
  const decision = id !== undefined && /^\d{1,15}$/.test(id) ? await decisionBy(store, Number(id)) : null
  return decision?.undone ? decision : null
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
