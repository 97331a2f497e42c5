import type { Record } from '@onrecord/record'
import type { Db, Store } from '../store.ts'
import { unpacked } from './packed.ts'

/** The record of a version, exactly as it was kept. Throws where there is no such version. */
export async function recordOf({ db }: Pick<Store, 'db'>, version: number): Promise<Record> {
  const [record] = await recordsOf(db, [version])
  if (!record) throw new RangeError(`the archive has no version ${version}`)
  return record
}

/** The records of some versions, in the order of their ids as given; those that are not there are left out. */
export async function recordsOf(db: Db, versions: readonly number[]): Promise<Record[]> {
  if (versions.length === 0) return []
  const rows = await db
    .selectFrom('version')
    .select(['id', 'text', 'record'])
    .where('id', 'in', [...versions])
    .execute()
  const records = new Map(rows.map(({ id, text, record }) => [id, unpacked(record, text)]))
  return versions.flatMap(id => records.get(id) ?? [])
}
