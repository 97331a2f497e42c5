import { type SqlBool, sql } from 'kysely'
import { cursorAfter, keysIn } from '../follow/cursor.ts'
import { type Said, saidIn } from '../follow/said.ts'
import { limitOf, type Page } from '../follow/search.ts'
import type { Db, Store } from '../store.ts'

const KEY = 'unreviewed'

/**
 * The statements of current versions of which no reviewer has decided anything, those of which the engine is least sure
 * first. Throws QueryError where there is no such page.
 */
export function unreviewed(
  store: Store,
  asked: { readonly limit?: number; readonly after?: string | undefined } = {},
): Promise<Page<Said>> {
  return store.read(async db => {
    const limit = limitOf(asked.limit)
    const [confidence, id] = (asked.after === undefined ? [] : keysIn(asked.after, KEY)).map(Number)
    const total = await countWaiting(db)
    const all = waiting(db)
      .select(['id', 'confidence'])
      .orderBy('confidence')
      .orderBy('id')
      .limit(limit + 1)
    const rows = await (confidence === undefined || id === undefined
      ? all
      : all.where(({ eb, refTuple, tuple }) => eb(refTuple('confidence', 'id'), '>', tuple(confidence, id)))
    ).execute()
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    return {
      total,
      items: await saidIn(
        db,
        page.map(row => row.id),
      ),
      next: rows.length > limit && last ? cursorAfter(KEY, [last.confidence, last.id]) : null,
    }
  })
}

/**
 * How to ask for the page of one statement that comes before another in that order: its `after`, undefined for the first
 * one; null where none comes before.
 */
export function unreviewedBefore(
  store: Store,
  statement: Pick<Said, 'statement' | 'confidence'>,
): Promise<{ readonly after: string | undefined } | null> {
  return store.read(async db => {
    const before = await waiting(db)
      .select(['id', 'confidence'])
      .where(({ eb, refTuple, tuple }) =>
        eb(refTuple('confidence', 'id'), '<', tuple(statement.confidence, statement.statement)),
      )
      .orderBy('confidence', 'desc')
      .orderBy('id', 'desc')
      .limit(2)
      .execute()
    const [previous, last] = before
    return previous ? { after: last && cursorAfter(KEY, [last.confidence, last.id]) } : null
  })
}

// The literals are those of the indexes, or they would not be used.
const WAITING = sql<SqlBool>`(current = 1 and state = 'as read')`

function waiting(db: Db) {
  return db.selectFrom('statement').where(WAITING)
}

/** How many wait, as all but those that do not, who are few. */
async function countWaiting(db: Db): Promise<number> {
  const { rows } = await sql<{ total: number }>`select
    (select count(*) from statement) - (select count(*) from statement where not ${WAITING}) as total`.execute(db)
  return rows[0]?.total ?? 0
}
