import { dossierOf } from '@onrecord/dossier'
import type { Dossier, Record } from '@onrecord/record'
import { unpacked } from '../keep/packed.ts'
import { padded } from '../rows/padded.ts'
import type { Db } from '../store.ts'

/** A story as its articles tell it now. The ids of the dossier's articles are the numbers of the versions. */
export interface ToldStory {
  readonly id: number
  readonly versions: readonly number[]
  readonly records: ReadonlyMap<number, Record>
  readonly dossier: Dossier
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

/** Draws the dossier of each of some stories. */
export async function toldStories(db: Db, stories: readonly number[]): Promise<ToldStory[]> {
  const versions = await versionsOf(db, stories)
  const told: ToldStory[] = []
  for (const id of stories) {
    const own = versions.get(id) ?? []
    const rows = await db
      .selectFrom('version')
      .select(['id', 'text', 'record'])
      .where('id', 'in', padded(own))
      .execute()
    const records = new Map(rows.map(row => [row.id, named(unpacked(row.record, row.text), row.id)]))
    told.push({ id, versions: own, records, dossier: dossierOf([...records.values()]) })
  }
  return told
}

/** Files of different folders may have one id; versions never do. */
function named(record: Record, version: number): Record {
  return { ...record, article: { ...record.article, id: String(version) } }
}
