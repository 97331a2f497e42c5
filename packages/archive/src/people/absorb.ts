import { sql, type Transaction } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import type { Store } from '../store.ts'
import { reindex } from '../words/indexed.ts'

// Where people stand, and in which column; nobody is twice in one statement or one version's entity.
const PLACES = [
  ['statement', 'speaker'],
  ['presence', 'person'],
  ['presence', 'read_as'],
  ['role', 'person'],
  ['office_change', 'person'],
  ['investigation', 'investigator'],
  ['investigation', 'subject'],
  ['demand', 'asker'],
  ['demand', 'asked'],
  ['reversal', 'person'],
  ['place', 'person'],
  ['reply', 'person'],
  ['person', 'merged_into'],
] as const
// Where a row of both may say the same.
const PAIRS = [
  ['about', 'statement'],
  ['addressee', 'statement'],
  ['person_name', 'name, whole'],
  ['person_title', 'title, body'],
] as const

/** Makes one person of two: all that is told of `from` is told of `into` from then on; the id of `from` leads there. */
export async function absorb(store: Store, db: Transaction<Tables>, from: number, into: number): Promise<void> {
  const statements = await statementsWith(db, from)
  for (const [table, column] of PLACES) {
    const [on, where] = [sql.table(table), sql.ref(column)]
    await sql`update ${on} set ${where} = ${into} where ${where} = ${from}`.execute(db)
  }
  for (const [table, others] of PAIRS) {
    const [on, columns] = [sql.table(table), sql.raw(others)]
    await sql`insert into ${on} (person, ${columns}) select cast(${into} as integer), ${columns} from ${on}
      where person = ${from} on conflict do nothing`.execute(db)
    await sql`delete from ${on} where person = ${from}`.execute(db)
  }
  await db
    .deleteFrom('doubt')
    .where(eb => eb.or([eb('person', '=', from), eb('other', '=', from)]))
    .execute()
  await db.updateTable('person').set({ merged_into: into, read_as: into }).where('id', '=', from).execute()
  await reindex(store, db, statements)
}

/** The statements that somebody makes or is the matter of. */
async function statementsWith(db: Transaction<Tables>, person: number): Promise<number[]> {
  const said = await db.selectFrom('statement').select('id').where('speaker', '=', person).execute()
  const about = await db.selectFrom('about').select('statement as id').where('person', '=', person).execute()
  return [...new Set([...said, ...about].map(({ id }) => id))]
}
