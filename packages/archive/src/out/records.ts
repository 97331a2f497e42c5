import type { Entity, Record } from '@onrecord/record'
import { type Selection, selected } from '../count/selection.ts'
import { recordsOf } from '../keep/record-of.ts'
import { inChunks } from '../rows/chunks.ts'
import type { Db } from '../store.ts'

const PAGE = 50

/**
 * The records of current versions as reviewers left them, one at a time: what they rejected is not in them, and what they
 * gave to another speaker is that one's.
 */
export async function* recordsIn(db: Db, selection: Selection): AsyncGenerator<Record> {
  const versions = await db.selectFrom('version').select('id').where(selected(db, selection)).orderBy('id').execute()
  for (const chunk of inChunks(versions, PAGE)) {
    const ids = chunk.map(({ id }) => id)
    const changes = await changesIn(db, ids)
    for (const [i, record] of (await recordsOf(db, ids)).entries())
      yield decided(record, changes.get(ids[i] ?? 0) ?? [])
  }
}

/** What a decision changed in a record. */
interface Change {
  readonly entry: string
  readonly isRejected: boolean
  /** Who speaks now, and by which entity they stand in the record, if they do. */
  readonly speaker: {
    readonly entity: string | null
    readonly id: string
    readonly name: string
    readonly type: Entity['type']
  } | null
}

async function changesIn(db: Db, versions: readonly number[]): Promise<Map<number, Change[]>> {
  const rows = await db
    .selectFrom('statement')
    .leftJoin('person', 'person.id', 'statement.speaker')
    .leftJoin('presence', join =>
      join.onRef('presence.version', '=', 'statement.version').onRef('presence.person', '=', 'statement.speaker'),
    )
    .where('statement.version', 'in', [...versions])
    .where('statement.state', '<>', 'as read')
    .select(['statement.version', 'statement.entry', 'statement.state', 'presence.entity'])
    .select(['person.public', 'person.name', 'person.type'])
    .execute()
  const changes = rows.map(({ version, entry, state, entity, public: id, name, type }) => ({
    version,
    entry,
    isRejected: state === 'rejected',
    speaker: id === null || name === null || type === null ? null : { entity, id, name, type },
  }))
  return Map.groupBy(changes, ({ version }) => version)
}

function decided(record: Record, changes: readonly Change[]): Record {
  if (changes.length === 0) return record
  const byEntry = new Map(changes.map(change => [change.entry, change]))
  const rejected = new Set(changes.filter(({ isRejected }) => isRejected).map(({ entry }) => entry))
  const added = new Map<string, Entity>()
  const statements = record.statements
    .filter(({ id }) => !rejected.has(id))
    .map(({ within, ...statement }) => {
      const speaker = byEntry.get(statement.id)?.speaker
      const rest = within === undefined || rejected.has(within) ? statement : { ...statement, within }
      if (!speaker) return rest
      const { entity, id, name, type } = speaker
      if (entity !== null) return { ...rest, speaker: entity }
      const own = `archive:${id}`
      added.set(own, { id: own, type, name, aliases: [], roles: [], mentions: [] })
      return { ...rest, speaker: own }
    })
  return { ...without(record, rejected), entities: [...record.entities, ...added.values()], statements }
}

/** A record in whose demands and reversals nothing names a statement that was rejected; what they tell by words stays. */
function without(record: Record, rejected: ReadonlySet<string>): Record {
  const kept = (id: string | null) => (id !== null && rejected.has(id) ? null : id)
  return {
    ...record,
    demands: record.demands.map(({ statement, outcome, verdict, answers, ...demand }) => ({
      ...demand,
      ...(statement === undefined || rejected.has(statement) ? {} : { statement }),
      answers: answers.map(answer => ({ ...answer, in: kept(answer.in) })),
      ...(verdict ? { verdict: { ...verdict, in: kept(verdict.in) } } : {}),
      ...(outcome === undefined || rejected.has(outcome) ? {} : { outcome }),
    })),
    reversals: record.reversals.map(each => ({ ...each, before: kept(each.before), after: kept(each.after) })),
  }
}
