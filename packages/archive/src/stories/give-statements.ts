import type { Record } from '@onrecord/record'
import type { Transaction } from 'kysely'
import { insertNewRows } from '../rows/insert.ts'
import { storable } from '../rows/storable.ts'
import type { Tables } from '../schema/tables.ts'
import type { Store } from '../store.ts'
import { reindex } from '../words/indexed.ts'

/** Gives a person the statements of a version that an entity makes, hears or is the matter of; none that is somebody's. */
export async function giveStatements(
  store: Store,
  db: Transaction<Tables>,
  version: number,
  { statements }: Record,
  entity: string,
  person: number,
): Promise<void> {
  const concerned = statements.filter(
    ({ speaker, about, addressees }) => speaker === entity || about.includes(entity) || addressees.includes(entity),
  )
  if (concerned.length === 0) return
  const rows = await db.selectFrom('statement').select(['id', 'entry']).where('version', '=', version).execute()
  const ids = new Map(rows.map(({ id, entry }) => [entry, id]))
  const idsOf = (these: typeof concerned) => these.flatMap(({ id }) => ids.get(storable(id)) ?? [])
  const said = idsOf(concerned.filter(({ speaker }) => speaker === entity))
  if (said.length > 0) {
    await db
      .updateTable('statement')
      .set({ speaker: person })
      .where('id', 'in', said)
      .where('speaker', 'is', null)
      .execute()
  }
  const rowsFor = (these: typeof concerned) => idsOf(these).map(statement => ({ statement, person }))
  await insertNewRows(db, 'about', rowsFor(concerned.filter(({ about }) => about.includes(entity))))
  await insertNewRows(db, 'addressee', rowsFor(concerned.filter(({ addressees }) => addressees.includes(entity))))
  await reindex(store, db, idsOf(concerned))
}
