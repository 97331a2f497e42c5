import type { EntityType, Form, Span } from '@onrecord/record'
import type { Db } from '../store.ts'
import type { Voice } from './voice.ts'

/** Who says something by the archive, with the decisions of its reviewers. */
export interface Spoken {
  /** The person's id for addresses; null for somebody who is only described. */
  readonly person: string | null
  readonly voice: Voice
  /** The first and last day on which it may have been said, where the article tells. */
  readonly said: { readonly from: string; readonly to: string } | null
}

/** What the archive says of places in some versions. */
export interface SpokenWords {
  at(version: number, place: Span): SpokenAt
}

interface SpokenAt {
  readonly spoken: Spoken | null
  /** Whether the version is the present one of its article. */
  readonly current: boolean
  /** Whether two people or bodies say parts of it, one after the other. */
  readonly shared: boolean
}

/** Reads who speaks in some versions of articles. */
export async function spokenIn(db: Db, versions: readonly number[]): Promise<SpokenWords> {
  if (versions.length === 0) return { at: () => ({ spoken: null, current: false, shared: false }) }
  const statements = await db
    .selectFrom('statement')
    .leftJoin('person', 'person.id', 'statement.speaker')
    .select(['statement.version', 'statement.starts', 'statement.ends', 'statement.said_from', 'statement.said_to'])
    .select([
      'statement.speaker',
      'statement.speaker_name',
      'statement.speaker_type',
      'statement.current',
      'statement.form',
    ])
    .select(['person.public', 'person.name', 'person.aliases', 'person.type'])
    .where('statement.version', 'in', [...versions])
    .where('statement.state', '!=', 'rejected')
    .execute()
  const bodies = await bodiesOf(db, [...new Set(statements.flatMap(({ speaker }) => speaker ?? []))])
  const byVersion = Map.groupBy(statements, ({ version }) => version)
  return {
    at: (version, place) => {
      const all = byVersion.get(version) ?? []
      const row = holding(all, place)
      const current = all.some(each => each.current === 1)
      const name = row?.name ?? row?.speaker_name
      const shared = areShared(all, place)
      if (!row || !name) return { spoken: null, current, shared }
      const aliases: readonly string[] = row.aliases === null ? [] : JSON.parse(row.aliases)
      const type = (row.type ?? row.speaker_type ?? 'unnamed') as EntityType
      const said = row.said_from && row.said_to ? { from: row.said_from, to: row.said_to } : null
      const voice = { name, aliases, type, bodies: bodies.get(row.speaker ?? -1) ?? [] }
      return { spoken: { person: row.public, voice, said }, current, shared }
    },
  }
}

async function bodiesOf(db: Db, people: readonly number[]): Promise<ReadonlyMap<number, string[]>> {
  if (people.length === 0) return new Map()
  const roles = await db
    .selectFrom('role')
    .select(['person', 'body'])
    .distinct()
    .where('person', 'in', [...people])
    .where('body', 'is not', null)
    .execute()
  const byPerson = Map.groupBy(roles, ({ person }) => person)
  return new Map([...byPerson].map(([person, all]) => [person, all.flatMap(({ body }) => body ?? [])]))
}

interface Extended {
  readonly starts: number
  readonly ends: number
}

/**
 * Whether quotations of two known speakers, neither within the other, hold parts of a place. What a speaker retells of
 * others is indirect, and stays part of what the speaker says.
 */
function areShared(statements: readonly Quoting[], place: Span): boolean {
  const parts = statements.filter(
    ({ form, speaker, starts, ends }) =>
      form === 'direct' && speaker !== null && starts < place.to && place.from < ends,
  )
  return parts.some(a => parts.some(b => a.speaker !== b.speaker && (a.ends <= b.starts || b.ends <= a.starts)))
}

interface Quoting extends Extended {
  readonly speaker: number | null
  readonly form: Form
}

/** Of the statements that hold most of a place, the shortest. */
function holding<Row extends Extended>(statements: readonly Row[], place: Span): Row | undefined {
  const shared = ({ starts, ends }: Row) => Math.min(ends, place.to) - Math.max(starts, place.from)
  const most = Math.max(0, ...statements.map(shared))
  if (most === 0) return undefined
  const holders = statements.filter(row => shared(row) >= 0.9 * most)
  return holders.reduce((a, b) => (b.ends - b.starts < a.ends - a.starts ? b : a))
}
