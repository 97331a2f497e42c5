import type { dossierOf, Told } from '@onrecord/dossier'
import type { Record } from '@onrecord/record'
import { type Effective, effective, recordAsDecided } from '../decisions/effective.ts'
import { decidedPeople } from '../decisions/identity-of.ts'
import { padded } from '../rows/padded.ts'
import type { Db } from '../store.ts'
import { withoutRejected } from './without-rejected.ts'

/** A story as its articles tell it now. The ids of the dossier's articles are the numbers of the versions. */
export interface ToldStory<Drawn extends Told = Told> {
  readonly id: number
  readonly versions: readonly number[]
  /** The records as reviewers left them. */
  readonly records: ReadonlyMap<number, Record>
  /** Speakers whom reviewers named and the article does not: who the entity of a version is. */
  readonly strangers: ReadonlyMap<string, number>
  readonly dossier: Drawn
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

/** Draws the dossier of each of some stories, with all that a dossier has (`dossierOf`) or without variants (`toldBy`). */
export async function toldStories<Drawn extends Told>(
  db: Db,
  stories: readonly number[],
  draw: (...given: Parameters<typeof dossierOf>) => Drawn,
): Promise<ToldStory<Drawn>[]> {
  const versions = await versionsOf(db, stories)
  const decided = await decidedPeople(db)
  const told: ToldStory<Drawn>[] = []
  for (const id of stories) {
    const own = versions.get(id) ?? []
    const drawn = [...(await effective(db, own)).values()]
    const records = new Map(drawn.map(each => [each.version, named(recordAsDecided(each), each.version)]))
    const dossier = withoutRejected(draw([...records.values()], knownIn(drawn, decided)), drawn)
    told.push({ id, versions: own, records, strangers: strangersIn(drawn), dossier })
  }
  return told
}

/** Whom reviewers found to be one, or another, is known to the dossier; who is who else it finds out for itself. */
function knownIn(drawn: readonly Effective[], decided: ReadonlySet<number>) {
  const people = new Map(drawn.map(({ version, people }) => [String(version), people]))
  return (article: string, entity: string) => {
    const person = people.get(article)?.get(entity)
    return person !== undefined && decided.has(person) ? String(person) : undefined
  }
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

/** An entity of a version. */
export function presenceKey(version: number, entity: string): string {
  return `${version} ${entity}`
}

/** Files of different folders may have one id; versions never do. */
function named(record: Record, version: number): Record {
  return { ...record, article: { ...record.article, id: String(version) } }
}
