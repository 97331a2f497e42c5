import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { openArchive, recordsOf } from '@onrecord/archive'

/** What an archive holds, and what is wrong with it. */
export interface Holding {
  /** The address and the number of each version. */
  readonly versions: readonly { readonly address: string; readonly number: number }[]
  /** How many statements are in it. */
  readonly statements: number
  readonly faults: readonly string[]
}

/** Looks at all that an archive holds: whether the database is whole, and every record's index with it. */
export async function holding(where: string): Promise<Holding> {
  const isFile = !where.startsWith('postgres')
  if (isFile && !existsSync(where)) return { versions: [], statements: 0, faults: [] }
  const faults = isFile ? inFile(where) : []
  const store = await openArchive(where, { mode: 'create' })
  try {
    const versions = await store.db
      .selectFrom('version')
      .innerJoin('article', 'article.id', 'version.article')
      .select(['version.id', 'article.address', 'article.current', 'version.number'])
      .orderBy('version.id')
      .execute()
    const counted = await store.db
      .selectFrom('statement')
      .select(({ fn }) => ['version', fn.countAll<number>().as('count')])
      .groupBy('version')
      .execute()
    const rows = new Map(counted.map(({ version, count }) => [version, Number(count)]))
    const sources = await store.db.selectFrom('source').select('address').where('state', '<>', 'failed').execute()
    const records = await recordsOf(
      store.db,
      versions.map(({ id }) => id),
    )
    records.forEach((record, i) => {
      const { id, address } = versions[i] as { id: number; address: string }
      const there = rows.get(id) ?? 0
      const due = record.statements.length
      if (there !== due) faults.push(`${address} has ${due} statements, its index ${there}`)
    })
    if (records.length !== versions.length) faults.push('a version has no record')
    const known = new Set(sources.map(({ address }) => address))
    for (const { address } of versions) if (!known.has(address)) faults.push(`${address} has no source`)
    for (const { address, current } of versions) if (current === null) faults.push(`${address} has no current version`)
    return {
      versions: versions.map(({ address, number }) => ({ address, number })),
      statements: [...rows.values()].reduce((sum, count) => sum + count, 0),
      faults,
    }
  } finally {
    await store.close()
  }
}

/** What SQLite finds wrong with a file. */
function inFile(path: string): string[] {
  const database = new DatabaseSync(path)
  try {
    const integrity = database.prepare('pragma integrity_check').all() as { integrity_check: string }[]
    const keys = database.prepare('pragma foreign_key_check').all()
    return [
      ...integrity.flatMap(({ integrity_check: found }) => (found === 'ok' ? [] : found)),
      ...keys.map(key => `a foreign key leads nowhere: ${JSON.stringify(key)}`),
    ]
  } finally {
    database.close()
  }
}

/** What is wrong with an archive after a run: what it lost of what was acknowledged, and what it has twice. */
export function losses({ versions, faults }: Holding, acknowledged: readonly string[]): string[] {
  const addresses = versions.map(({ address }) => address)
  const there = new Set(addresses)
  const lost = acknowledged
    .filter(address => !there.has(address))
    .map(address => `${address} was acknowledged and is lost`)
  const twice = versions.filter(({ number }) => number > 1).map(({ address }) => `${address} is in twice`)
  return [...faults, ...lost, ...twice]
}
