import type { Record } from '@onrecord/record'
import { type Effective, effective, recordAsDecided } from '../decisions/effective.ts'
import { decidedPeople } from '../decisions/identity-of.ts'
import { inChunks } from '../rows/chunks.ts'
import { padded } from '../rows/padded.ts'
import type { Db } from '../store.ts'
import { type Findings, presenceKey, type Tellable } from './findings.ts'
import { withoutRejected } from './without-rejected.ts'

/** A story with all that it is told from. The ids of its articles are the numbers of their versions. */
export interface ReadStory extends Tellable {
  readonly id: number
  readonly versions: readonly number[]
  /** Speakers whom reviewers named and the article does not: who the entity of a version is. */
  readonly strangers: ReadonlyMap<string, number>
  readonly drawn: readonly Effective[]
}

/** A story as its articles tell it now. */
export interface ToldStory extends Pick<ReadStory, 'id' | 'versions' | 'strangers'> {
  /** The records as reviewers left them, by version. */
  readonly records: ReadonlyMap<number, Record>
  readonly dossier: Findings
}

/** The current versions of the articles of some stories, by story, in order. */
export async function versionsOf(db: Db, stories: readonly number[]): Promise<ReadonlyMap<number, number[]>> {
  if (stories.length === 0) return new Map()
  const rows = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.id', 'story_article.article')
    .select(['story_article.story', 'article.current'])
    .where('story_article.story', 'in', padded(stories))
    .orderBy('article.current')
    .execute()
  const groups = Map.groupBy(rows, ({ story }) => story)
  return new Map([...groups].map(([story, all]) => [story, all.flatMap(({ current }) => current ?? [])]))
}

/** The articles of some stories, as reviewers left them, and whom they found to be one. */
export async function readStories(db: Db, stories: readonly number[]): Promise<ReadStory[]> {
  const versions = await versionsOf(db, stories)
  const decided = await decidedPeople(db)
  const read: ReadStory[] = []
  const all = new Map<number, Effective>()
  for (const chunk of inChunks([...versions.values()].flat(), 50)) {
    for (const [id, each] of await effective(db, chunk)) all.set(id, each)
  }
  for (const id of stories) {
    const own = versions.get(id) ?? []
    const drawn = own.flatMap(version => all.get(version) ?? [])
    const records = drawn.map(each => named(recordAsDecided(each), each.version))
    read.push({ id, versions: own, records, known: knownIn(drawn, decided), strangers: strangersIn(drawn), drawn })
  }
  return read
}

/** A story with what was found in its articles, but for what reviewers rejected. */
export function toldStory({ id, versions, records, strangers, drawn }: ReadStory, found: Findings): ToldStory {
  const byVersion = new Map(records.map(record => [Number(record.article.id), record]))
  return { id, versions, records: byVersion, strangers, dossier: withoutRejected(found, drawn) }
}

/** Whom reviewers found to be one, or another, is known to the dossier; who is who else it finds out for itself. */
function knownIn(drawn: readonly Effective[], decided: ReadonlySet<number>): Tellable['known'] {
  if (decided.size === 0) return new Map()
  return new Map(
    drawn.flatMap(({ version, people }) =>
      [...people]
        .filter(([, person]) => decided.has(person))
        .map(([entity, person]) => [presenceKey(version, entity), String(person)] as const),
    ),
  )
}

function strangersIn(drawn: readonly Effective[]): ReadonlyMap<string, number> {
  const strangers = new Map<string, number>()
  for (const { version, read, record, people } of drawn) {
    for (const { id } of record.entities.slice(read.entities.length)) {
      const person = people.get(id)
      if (person !== undefined) strangers.set(presenceKey(version, id), person)
    }
  }
  return strangers
}

/** Files of different folders may have one id; versions never do. */
function named(record: Record, version: number): Record {
  return { ...record, article: { ...record.article, id: String(version) } }
}
