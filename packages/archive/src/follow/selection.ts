import type { Record } from '@onrecord/record'
import { effective, recordAsDecided } from '../decisions/effective.ts'
import { inChunks } from '../rows/chunks.ts'
import { padded } from '../rows/padded.ts'
import type { Store } from '../store.ts'
import { idAt } from '../words/at.ts'
import { parsed } from './parse.ts'
import { planned } from './plan.ts'
import { type Filter, QueryError } from './query.ts'

/** In articles: a dossier of more takes minutes, and nobody reads it. */
export const MOST_SELECTED = 300

/**
 * The records as reviewers left them of the articles, in their current versions, that hold a statement which a query finds; oldest kept first. The ids
 * of their articles are told apart where two have the same. Throws QueryError where there are more than `MOST_SELECTED`.
 */
export function selected(store: Store, query: string, filters: readonly Filter[] = []): Promise<Record[]> {
  return store.read(async db => {
    const plan = await planned(db, parsed(query), filters)
    const ats = await store.words.first(db, plan.query, plan.stretch, 'newest', Number.MAX_SAFE_INTEGER)
    const versions = new Set<number>()
    for (const chunk of inChunks(ats.map(idAt), 1000)) {
      const rows = await db
        .selectFrom('statement')
        .select('version')
        .distinct()
        .where('id', 'in', padded(chunk))
        .execute()
      for (const { version } of rows) versions.add(version)
      if (versions.size > MOST_SELECTED) {
        throw new QueryError(
          `more than ${MOST_SELECTED} articles answer to this; ask for less, with from: and to:, by:, or more words`,
        )
      }
    }
    const ids = [...versions].sort((a, b) => a - b)
    return apart([...(await effective(db, ids)).values()].map(recordAsDecided))
  })
}

/** Articles from different folders may have one id; in one dossier they are called `1`, `1 (2)`. */
function apart(records: readonly Record[]): Record[] {
  const times = new Map<string, number>()
  return records.map(record => {
    const { id } = record.article
    const number = (times.get(id) ?? 0) + 1
    times.set(id, number)
    return number === 1 ? record : { ...record, article: { ...record.article, id: `${id} (${number})` } }
  })
}
