import type { Compilable, CompiledQuery } from 'kysely'
import type { Db } from '../store.ts'

const known = new WeakMap<object, Map<string, CompiledQuery>>()

/**
 * Runs a query that is asked again and again, building it only the first time: that costs more than the database takes for it.
 * `name` tells it from all other queries, and so must everything that changes its text, such as how many values it has;
 * `values` are all of its values, in its order.
 */
export async function ask<Row>(
  db: Db,
  name: string,
  values: readonly unknown[],
  build: () => Compilable<Row>,
): Promise<Row[]> {
  const dialect = db.getExecutor().adapter.constructor
  const queries = known.get(dialect) ?? new Map<string, CompiledQuery>()
  known.set(dialect, queries)
  const before = queries.get(name)
  const compiled = before ?? build().compile()
  if (!before) {
    if (!isSame(compiled.parameters, values)) throw new Error(`the values of "${name}" are not those of its query`)
    queries.set(name, compiled)
  }
  const { sql, query, queryId } = compiled
  return (await db.executeQuery<Row>({ sql, query, queryId, parameters: values } as CompiledQuery<Row>)).rows
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i])
}
