import { addressOf } from '../keep/address.ts'
import type { Db, Store } from '../store.ts'
import { changeBetween, type StatementChanges } from './changes.ts'
import { type Said, saidIn } from './said.ts'

/** An article as it stood at an address, one time after the other. */
export interface History {
  readonly address: string
  readonly url: string | null
  /** The first comes first; there is at least one. */
  readonly versions: readonly VersionOf[]
}

/** One version of an article. */
export interface VersionOf {
  /** From 1. */
  readonly number: number
  readonly outlet: string | null
  readonly headline: string | null
  readonly published: string | null
  /** The instant at which it was kept. */
  readonly added: string
  readonly statements: number
  /** What became of the statements of the version before; null in the first one. */
  readonly changes: StatementChanges | null
}

/** The versions of the article at an address, a url or `file:` and an id; null where the archive has no such article. */
export function versions(store: Store, address: string): Promise<History | null> {
  return store.read(async db => {
    const article = await articleIn(db, address)
    if (!article) return null
    const rows = await db
      .selectFrom('version')
      .select(['id', 'number', 'outlet', 'headline', 'published', 'added'])
      .where('article', '=', article.id)
      .orderBy('number')
      .execute()
    const said = new Map<number, Said[]>()
    for (const { id } of rows) said.set(id, await saidOf(db, id))
    return {
      address: article.address,
      url: article.url,
      versions: rows.map(({ id, ...version }, i) => {
        const [before, own] = [said.get(rows[i - 1]?.id ?? 0), said.get(id) ?? []]
        return { ...version, statements: own.length, changes: before ? changeBetween(before, own) : null }
      }),
    }
  })
}

/** The number of the article at an address, by any spelling of its url, or by the id it was read with; null where there is none. */
export async function articleAt({ db }: Store, address: string): Promise<number | null> {
  return (await articleIn(db, address))?.id ?? null
}

function articleIn(db: Db, address: string) {
  const spelt = [address, addressOf({ id: address, url: address }), `file:${address}`]
  return db
    .selectFrom('article')
    .select(['id', 'address', 'url'])
    .where('address', 'in', spelt)
    .orderBy('id')
    .executeTakeFirst()
}

async function saidOf(db: Db, version: number): Promise<Said[]> {
  const rows = await db
    .selectFrom('statement')
    .select('id')
    .where('version', '=', version)
    .orderBy('starts')
    .orderBy('id')
    .execute()
  return saidIn(
    db,
    rows.map(({ id }) => id),
  )
}
