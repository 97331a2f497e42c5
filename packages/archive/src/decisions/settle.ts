import type { Transaction } from 'kysely'
import { type StatementRow, statementRows } from '../keep/statement-rows.ts'
import { inChunks } from '../rows/chunks.ts'
import { insertRows } from '../rows/insert.ts'
import { padded } from '../rows/padded.ts'
import { storable } from '../rows/storable.ts'
import type { Tables } from '../schema/tables.ts'
import type { Store } from '../store.ts'
import { atOf } from '../words/at.ts'
import { reindex } from '../words/indexed.ts'
import { type Effective, effective, peopleNamed } from './effective.ts'

/**
 * Draws the index of some versions from their records and the decisions about them: whose statements are whose, what is
 * edited, rejected, kept by a decision, replied to. It changes only what differs. Who stands in the versions must have been
 * settled before (`settlePeople`); the stories concerned are to be woven anew.
 */
export async function settle(store: Store, db: Transaction<Tables>, versions: readonly number[]): Promise<void> {
  for (const chunk of inChunks(versions, 50)) {
    for (const each of (await effective(db, chunk)).values()) await settleVersion(store, db, each)
  }
}

async function settleVersion(store: Store, db: Transaction<Tables>, version: Effective): Promise<void> {
  const before = await db.selectFrom('statement').selectAll().where('version', '=', version.version).execute()
  const { rows, fresh } = await wantedRows(store, db, version, before)
  const held = new Map(before.map(row => [row.id, row]))
  const wanted = new Set(rows.map(({ id }) => id))
  const gone = before.filter(({ id }) => !wanted.has(id))
  const changed = rows.filter(row => !fresh.has(row.id) && !isSame(row, held.get(row.id) as StatementRow))
  await removed(store, db, gone)
  await insertRows(
    db,
    'statement',
    rows.filter(({ id }) => fresh.has(id)),
  )
  for (const { id, ...row } of changed) await db.updateTable('statement').set(row).where('id', '=', id).execute()
  const about = await settleConcerns(db, 'about', rows, version)
  const addressees = await settleConcerns(db, 'addressee', rows, version)
  const isRoleMoved = await settleRoles(db, version)
  await settleReplies(db, rows, version)
  const touched = new Set([...changed.map(({ id }) => id), ...fresh, ...about])
  await reindex(store, db, [...touched])
  if (touched.size + gone.length + addressees.size > 0 || isRoleMoved) await markChanged(db, version.article)
}

/** The rows that the statements of a version should have; those there keep their ids, and `fresh` are those of the others. */
async function wantedRows(
  store: Store,
  db: Transaction<Tables>,
  { version, article, current, record, people, statements }: Effective,
  before: readonly StatementRow[],
): Promise<{ readonly rows: readonly StatementRow[]; readonly fresh: ReadonlySet<number> }> {
  const known = new Map(before.map(({ id, entry }) => [entry, id]))
  const missing = record.statements.filter(({ id }) => !known.has(storable(id)))
  const fresh = missing.length === 0 ? [] : await store.reserve(db, 'statement', missing.length)
  let next = 0
  const ids = record.statements.map(({ id }) => known.get(storable(id)) ?? (fresh[next++] as number))
  const rows = statementRows({ version, article, current, record, people }, ids)
  return { rows: rows.map((row, i) => ({ ...row, state: statements[i]?.state ?? row.state })), fresh: new Set(fresh) }
}

function isSame(a: StatementRow, b: StatementRow): boolean {
  return (Object.keys(a) as (keyof StatementRow)[]).every(column => a[column] === b[column])
}

async function removed(store: Store, db: Transaction<Tables>, gone: readonly StatementRow[]): Promise<void> {
  if (gone.length === 0) return
  const ids = gone.map(({ id }) => id)
  await store.words.remove(db, gone.map(atOf))
  await db.deleteFrom('about').where('statement', 'in', ids).execute()
  await db.deleteFrom('addressee').where('statement', 'in', ids).execute()
  await db.deleteFrom('reply').where('kind', '=', 'statement').where('item', 'in', ids).execute()
  await db.deleteFrom('statement').where('id', 'in', ids).execute()
}

/** Whom the statements are about, or who is spoken to. Gives the statements of which that changed. */
async function settleConcerns(
  db: Transaction<Tables>,
  table: 'about' | 'addressee',
  rows: readonly StatementRow[],
  { record, people }: Effective,
): Promise<ReadonlySet<number>> {
  if (rows.length === 0) return new Set()
  const before = await db
    .selectFrom(table)
    .selectAll()
    .where('statement', 'in', padded(rows.map(({ id }) => id)))
    .execute()
  const wanted = rows.flatMap(({ id }, i) => {
    const entities = record.statements[i]?.[table === 'about' ? 'about' : 'addressees'] ?? []
    const concerned = new Set(entities.flatMap(entity => people.get(entity) ?? []))
    return [...concerned].map(person => ({ statement: id, person }))
  })
  const key = ({ statement, person }: Tables['about']) => `${statement} ${person}`
  const [has, wants] = [new Set(before.map(key)), new Set(wanted.map(key))]
  const gone = before.filter(row => !wants.has(key(row)))
  const come = wanted.filter(row => !has.has(key(row)))
  for (const { statement, person } of gone) {
    await db.deleteFrom(table).where('statement', '=', statement).where('person', '=', person).execute()
  }
  await insertRows(db, table, come)
  return new Set([...gone, ...come].map(({ statement }) => statement))
}

/** Whose the offices are that the version tells. Says whether that changed. */
async function settleRoles(db: Transaction<Tables>, { version, read, people }: Effective): Promise<boolean> {
  const rows = await db.selectFrom('role').selectAll().where('version', '=', version).execute()
  const key = (title: string, from: number, to: number) => JSON.stringify([title, from, to])
  const holders = new Map<string, number[]>()
  for (const { id, roles } of read.entities) {
    const person = people.get(id)
    if (person === undefined) continue
    for (const { title, span } of roles) {
      const own = key(storable(title), span.from, span.to)
      holders.set(own, [...(holders.get(own) ?? []), person])
    }
  }
  const misplaced = rows.filter(({ person, title, starts, ends }) => {
    const own = holders.get(key(title, starts, ends)) ?? []
    const at = own.indexOf(person)
    if (at >= 0) own.splice(at, 1)
    return at < 0
  })
  for (const { id, title, starts, ends } of misplaced) {
    const person = holders.get(key(title, starts, ends))?.shift()
    if (person !== undefined) await db.updateTable('role').set({ person }).where('id', '=', id).execute()
  }
  return misplaced.length > 0
}

async function settleReplies(
  db: Transaction<Tables>,
  rows: readonly StatementRow[],
  { statements, version }: Effective,
): Promise<void> {
  const own = db.selectFrom('statement').select('id').where('version', '=', version)
  await db.deleteFrom('reply').where('kind', '=', 'statement').where('item', 'in', own).execute()
  const replies = statements.flatMap((each, i) => each.replies.map(reply => ({ reply, item: rows[i]?.id as number })))
  const people = await peopleNamed(
    db,
    replies.flatMap(({ reply }) => reply.value.person ?? []),
  )
  await insertRows(
    db,
    'reply',
    replies.map(({ reply: { id, value }, item }) => ({
      decision: id,
      kind: 'statement' as const,
      item,
      words: value.words,
      url: value.url,
      day: value.day,
      person: people.get(value.person ?? '')?.row ?? null,
    })),
  )
}

/** The story of an article is to be woven anew. */
export async function markChanged(db: Transaction<Tables>, article: number): Promise<void> {
  const own = db.selectFrom('story_article').select('story').where('article', '=', article)
  await db.updateTable('story').set({ changed: 1 }).where('id', 'in', own).execute()
}
