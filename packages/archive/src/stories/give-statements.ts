import type { Record } from '@onrecord/record'
import { sql, type Transaction } from 'kysely'
import { ask } from '../rows/ask.ts'
import { insertNewRows } from '../rows/insert.ts'
import { padded } from '../rows/padded.ts'
import { storable } from '../rows/storable.ts'
import type { Tables } from '../schema/tables.ts'
import type { Store } from '../store.ts'
import { reindex } from '../words/indexed.ts'

/** Who an entity of a version was found to be. */
export interface Recognised {
  readonly version: number
  readonly record: Record
  readonly entity: Record['entities'][number]
  readonly person: number
}

/** Gives people the statements that entities make, hear or are the matter of; none that is somebody's. */
export async function giveStatements(
  store: Store,
  db: Transaction<Tables>,
  recognised: readonly Recognised[],
): Promise<void> {
  const concerned = recognised.map(({ version, record: { statements }, entity: { id }, person }) => ({
    version,
    person,
    said: statements.filter(({ speaker }) => speaker === id),
    about: statements.filter(({ about }) => about.includes(id)),
    heard: statements.filter(({ addressees }) => addressees.includes(id)),
  }))
  const some = concerned.filter(({ said, about, heard }) => said.length + about.length + heard.length > 0)
  if (some.length === 0) return
  const ids = await idsIn(db, [...new Set(some.map(({ version }) => version))])
  const idsOf = (version: number, these: Record['statements']) =>
    these.flatMap(({ id }) => ids.get(`${version} ${storable(id)}`) ?? [])
  for (const { version, person, said } of some) {
    const own = padded(idsOf(version, said))
    if (own.length === 0) continue
    await ask(db, `give ${own.length}`, [person, ...own], () =>
      db
        .updateTable('statement')
        .set({ speaker: person })
        .where('id', 'in', own)
        // A sum, not the column: by its index SQLite would look at all statements of nobody in the archive.
        .where(sql`+speaker`, 'is', null),
    )
  }
  const rows = (which: 'about' | 'heard') =>
    some.flatMap(each => idsOf(each.version, each[which]).map(statement => ({ statement, person: each.person })))
  await insertNewRows(db, 'about', rows('about'))
  await insertNewRows(db, 'addressee', rows('heard'))
  const changed = some.flatMap(({ version, said, about, heard }) => idsOf(version, [...said, ...about, ...heard]))
  await reindex(store, db, [...new Set(changed)])
}

/** The ids of the statements of some versions, by version and their ids in its record. */
async function idsIn(db: Transaction<Tables>, versions: readonly number[]): Promise<ReadonlyMap<string, number>> {
  const asked = padded(versions)
  const rows = await ask(db, `entries ${asked.length}`, asked, () =>
    db.selectFrom('statement').select(['id', 'version', 'entry']).where('version', 'in', asked),
  )
  return new Map(rows.map(({ id, version, entry }) => [`${version} ${entry}`, id]))
}
