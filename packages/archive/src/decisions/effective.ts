import type { Entity, Record, Statement } from '@onrecord/record'
import { type Bearer, somebody } from '../follow/namesakes.ts'
import { unpacked } from '../keep/packed.ts'
import { inChunks } from '../rows/chunks.ts'
import { padded } from '../rows/padded.ts'
import { storable } from '../rows/storable.ts'
import type { Db } from '../store.ts'
import type { Decision } from './decision.ts'
import { isOnStatement, type Judged, judged } from './judged.ts'
import { standingOn } from './standing.ts'

/** A version of an article with what reviewers decided of its statements. */
export interface Effective {
  readonly version: number
  readonly article: number
  readonly address: string
  readonly current: 0 | 1
  /** As the engine read it. */
  readonly read: Record
  /**
   * As reviewers left it, but that what they rejected is still in it. A speaker whom a reviewer named and whom the
   * article does not is an entity of its own.
   */
  readonly record: Record
  /** The statements of that record, in its order. */
  readonly statements: readonly Judged[]
  /** Who the record's entities are, by their ids. */
  readonly people: ReadonlyMap<string, number>
  /** Decisions about the article for which there is nothing in this version. */
  readonly unbound: readonly Decision[]
}

/** Versions as reviewers left them, by their ids. Who is who must have been settled before. */
export async function effective(db: Db, versions: readonly number[]): Promise<ReadonlyMap<number, Effective>> {
  const all = new Map<number, Effective>()
  for (const chunk of inChunks(versions, 50)) for (const each of await some(db, chunk)) all.set(each.version, each)
  return all
}

async function some(db: Db, versions: readonly number[]): Promise<Effective[]> {
  const rows = await db
    .selectFrom('version')
    .innerJoin('article', 'article.id', 'version.article')
    .select(['version.id', 'version.article', 'version.text', 'version.text_hash as hash', 'version.record'])
    .select(['article.address', 'article.current'])
    .where('version.id', 'in', padded(versions))
    .orderBy('version.id')
    .execute()
  const standing = await standingOn(
    db,
    rows.map(({ address }) => address),
  )
  const speakers = await speakersIn(db, [...standing.values()].flat())
  const presences = await db
    .selectFrom('presence')
    .select(['version', 'entity', 'person'])
    .where('version', 'in', padded(versions))
    .orderBy('entity')
    .execute()
  const present = Map.groupBy(presences, ({ version }) => version)
  return rows.map(({ id, article, text, hash, record: bytes, address, current }) => {
    const read = unpacked(bytes, text)
    const own = new Map((present.get(id) ?? []).map(({ entity, person }) => [entity, person]))
    const people = new Map(read.entities.flatMap(({ id }) => pair(id, own.get(storable(id)))))
    const { statements, unbound } = judged(read, { address, text, hash }, standing.get(address) ?? [])
    const drawn = drawnFrom(read, statements, people, speakers)
    return { version: id, article, address, current: current === id ? 1 : 0, read, ...drawn, statements, unbound }
  })
}

function pair<A, B>(a: A, b: B | undefined): [A, B][] {
  return b === undefined ? [] : [[a, b]]
}

/** Whom decisions name as speakers, by the public ids that they name them with. */
async function speakersIn(db: Db, decisions: readonly Decision[]): Promise<ReadonlyMap<string, Bearer>> {
  const ids = decisions.filter(isOnStatement).flatMap(({ kind, target, value }) => {
    const named = kind === 'assign' ? value.speaker : target.statement.speaker
    return named ?? []
  })
  return peopleNamed(db, ids)
}

/** Who the bearers of some public ids are now, by these ids. */
export async function peopleNamed(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Bearer>> {
  const found = new Map<string, Bearer>()
  for (const chunk of inChunks([...new Set(ids)], 256)) {
    const rows = await db.selectFrom('person').select(['id', 'public']).where('public', 'in', padded(chunk)).execute()
    for (const { id, public: own } of rows) {
      const [bearer] = await somebody(db, [id])
      if (bearer) found.set(own, bearer)
    }
  }
  return found
}

/** The record with judged statements, their speakers among its entities. */
function drawnFrom(
  read: Record,
  statements: readonly Judged[],
  people: ReadonlyMap<string, number>,
  speakers: ReadonlyMap<string, Bearer>,
): Pick<Effective, 'record' | 'people'> {
  if (statements.every(({ by }) => by.length === 0)) return { record: read, people }
  const entities = [...read.entities]
  const known = new Map(people)
  const entityOf = ({ row, id, name, type }: Bearer): string => {
    const own = entities.find(entity => known.get(entity.id) === row)
    if (own) return own.id
    const added: Entity = { id: `archive:${id}`, type, name, aliases: [], roles: [], mentions: [] }
    const fresh = entities.some(entity => entity.id === added.id) ? { ...added, id: `${added.id}+${row}` } : added
    entities.push(fresh)
    known.set(fresh.id, row)
    return fresh.id
  }
  const drawn = statements.map(({ statement, speaker }): Statement => {
    if (speaker === undefined) return statement
    const bearer = speaker === null ? undefined : speakers.get(speaker)
    return { ...statement, speaker: bearer ? entityOf(bearer) : null }
  })
  return { record: reassigned({ ...read, entities, statements: drawn }, read), people: known }
}

/** A record in which demands, answers and reversals go with the speaker of the statement that they were drawn from. */
function reassigned(record: Record, read: Record): Record {
  const before = new Map(read.statements.map(({ id, speaker }) => [id, speaker]))
  const after = new Map(record.statements.map(({ id, speaker }) => [id, speaker]))
  const now = (by: string, statement: string | null | undefined) =>
    (statement && before.get(statement) === by && after.get(statement)) || by
  return {
    ...record,
    demands: record.demands.map(demand => ({
      ...demand,
      by: now(demand.by, demand.statement),
      answers: demand.answers.map(answer => ({ ...answer, by: now(answer.by, answer.in) })),
      ...(demand.verdict ? { verdict: { ...demand.verdict, by: now(demand.verdict.by, demand.verdict.in) } } : {}),
    })),
    reversals: record.reversals.map(each => ({ ...each, who: now(each.who, each.after) })),
  }
}

/** The record as reviewers left it: without what they rejected, and without what was drawn from that. */
export function recordAsDecided({ record, statements }: Effective): Record {
  const rejected = new Set(statements.filter(({ state }) => state === 'rejected').map(({ statement }) => statement.id))
  if (rejected.size === 0) return record
  const isOut = (id: string | null | undefined) => typeof id === 'string' && rejected.has(id)
  return {
    ...record,
    statements: record.statements
      .filter(({ id }) => !rejected.has(id))
      .map(({ within, ...statement }) =>
        within === undefined || isOut(within) ? statement : { ...statement, within },
      ),
    demands: record.demands
      .filter(({ statement }) => !isOut(statement))
      .map(({ verdict, outcome, outcomeAt, answers, ...demand }) => ({
        ...demand,
        answers: answers.filter(answer => !isOut(answer.in)),
        ...(verdict && !isOut(verdict.in) ? { verdict } : {}),
        ...(isOut(outcome)
          ? {}
          : { ...(outcome === undefined ? {} : { outcome }), ...(outcomeAt ? { outcomeAt } : {}) }),
      })),
    reversals: record.reversals
      .filter(({ before, after, reported }) => !isOut(after) && (reported || !isOut(before)))
      .map(({ before, beforeAt, ...each }) =>
        isOut(before) ? { ...each, before: null } : { ...each, before, ...(beforeAt ? { beforeAt } : {}) },
      ),
  }
}
