import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { storable } from '../rows/storable.ts'
import type { Tables } from '../schema/tables.ts'
import type { Db } from '../store.ts'

/** Which coverage is counted. */
export interface Selection {
  /** The first and the last day of publication, ISO 8601; articles without a date are left out where one is given. */
  readonly from?: string
  readonly to?: string
  readonly outlet?: string
  /** Whether a wire report that several articles print counts `once`, for the first of them here, or for `each`. */
  readonly copies: 'once' | 'each'
}

type Within = ExpressionBuilder<Tables, 'version'>

/** What of the table `version` is selected, copies aside: the current versions of articles in the period and the outlet. */
export function selected({ from, to, outlet }: Selection) {
  const day = sql<string>`substr(version.published, 1, 10)`
  return (eb: Within) =>
    eb.and([
      sql<SqlBool>`exists (select 1 from article where article.id = version.article and article.current = version.id)`,
      ...(from === undefined ? [] : [sql<SqlBool>`${day} >= ${from}`]),
      ...(to === undefined ? [] : [sql<SqlBool>`${day} <= ${to}`]),
      ...(outlet === undefined ? [] : [eb('version.outlet', '=', storable(outlet))]),
    ])
}

/** The same, of each report only the first version that is selected where copies count once. */
export function counted(db: Db, selection: Selection) {
  const within = selected(selection)
  if (selection.copies === 'each') return within
  const firsts = db
    .selectFrom('version')
    .select(({ fn }) => fn.min('version.id').as('id'))
    .where('version.report', 'is not', null)
    .where(within)
    .groupBy('version.report')
  return (eb: Within) => eb.and([within(eb), eb.or([eb('version.report', 'is', null), eb('version.id', 'in', firsts)])])
}

/** How many articles of the selection are left out since another one of it prints the same report. */
export async function copiesIn(db: Db, selection: Selection): Promise<number> {
  const count = async (within: typeof selection) => {
    const { articles } = await db
      .selectFrom('version')
      .select(({ fn }) => fn.countAll<number>().as('articles'))
      .where(counted(db, within))
      .executeTakeFirstOrThrow()
    return articles
  }
  return (await count({ ...selection, copies: 'each' })) - (await count(selection))
}
