import { dossierOf } from '@onrecord/dossier'
import type { Dossier } from '@onrecord/record'
import { type SqlBool, sql } from 'kysely'
import { padded } from '../rows/padded.ts'
import type { Db, Store } from '../store.ts'
import { knownBy } from '../stories/findings.ts'
import { readStories } from '../stories/told.ts'
import { withoutRejected } from '../stories/without-rejected.ts'
import { cursorAfter, keysIn } from './cursor.ts'
import type { Who } from './namesakes.ts'
import { peopleBy } from './said.ts'
import { limitOf, type Page } from './search.ts'

/** Several articles that tell one story. */
export interface StoryOf {
  readonly id: number
  /** The headline of the article with which it began. */
  readonly title: string
  readonly first: string | null
  readonly last: string | null
  readonly articles: number
}

/** A story as its articles tell it now. */
export interface StoryTold extends StoryOf {
  /** What they tell together; the ids of its articles are those of versions, in words. */
  readonly dossier: Dossier
  /** Which article and which version of it each of them is. */
  readonly versions: ReadonlyMap<string, { readonly article: number; readonly number: number }>
  /** Who the people of the dossier are, by their ids in it. */
  readonly people: ReadonlyMap<string, Who>
}

// What has no day comes last. The literals are those of the index, or it would not be used.
const DAY = sql<string>`coalesce(last_day, '')`
const SHARED = sql<SqlBool>`articles > 1`

/** Stories of two articles or more, those first about which something was published last. */
export function stories(
  store: Store,
  asked: { readonly limit?: number; readonly after?: string | undefined } = {},
): Promise<Page<StoryOf>> {
  return store.read(async db => {
    const limit = limitOf(asked.limit)
    const [day, id] = asked.after === undefined ? [] : keysIn(asked.after, 'stories')
    const all = db.selectFrom('story').where(SHARED)
    const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    const rest =
      day === undefined
        ? all
        : all.where(sql<boolean>`(${DAY} < ${String(day)} or (${DAY} = ${String(day)} and id < ${Number(id)}))`)
    const rows = await rest
      .select(['id', 'title', 'first_day as first', 'last_day as last', 'articles'])
      .orderBy(DAY, 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    const page = rows.slice(0, limit)
    const end = page.at(-1)
    return {
      total,
      items: page,
      next: rows.length > limit && end ? cursorAfter('stories', [end.last ?? '', end.id]) : null,
    }
  })
}

/**
 * What a story's dossier is drawn from, in short: as long as it is the same, so is the dossier. Null where the archive has no
 * such story.
 */
export function storyStamp(store: Store, id: number): Promise<string | null> {
  return store.read(async db => {
    const versions = await db
      .selectFrom('story_article')
      .innerJoin('article', 'article.id', 'story_article.article')
      .innerJoin('version', 'version.id', 'article.current')
      .select(['version.id', 'version.engine', 'version.model'])
      .where('story_article.story', '=', id)
      .orderBy('version.id')
      .execute()
    const decisions = await db
      .selectFrom('decision')
      .select(({ fn }) => [fn.max('id').as('last'), fn.count<number>('undone_at').as('undone')])
      .executeTakeFirst()
    return versions.length === 0 ? null : JSON.stringify([versions, decisions])
  })
}

/** A story by its number; null where the archive has none such. */
export function story(store: Store, id: number): Promise<StoryTold | null> {
  return store.read(async db => {
    const row = await db
      .selectFrom('story')
      .select(['id', 'title', 'first_day as first', 'last_day as last', 'articles'])
      .where('id', '=', id)
      .executeTakeFirst()
    const [read] = row ? await readStories(db, [id]) : []
    if (!row || !read) return null
    const dossier = withoutRejected(dossierOf(read.records, knownBy(read)), read.drawn)
    return {
      ...row,
      dossier,
      versions: await versionsIn(db, read.versions),
      people: await peopleIn(db, read.versions, dossier),
    }
  })
}

async function versionsIn(db: Db, versions: readonly number[]): Promise<StoryTold['versions']> {
  const rows = await db
    .selectFrom('version')
    .select(['id', 'article', 'number'])
    .where('id', 'in', padded(versions))
    .execute()
  return new Map(rows.map(({ id, article, number }) => [String(id), { article, number }]))
}

async function peopleIn(db: Db, versions: readonly number[], { people }: Dossier): Promise<StoryTold['people']> {
  const rows = await db
    .selectFrom('presence')
    .select(['person', 'version', 'entity'])
    .where('version', 'in', padded(versions))
    .execute()
  const known = await peopleBy(
    db,
    rows.map(({ person }) => person),
  )
  const present = new Map(rows.map(({ version, entity, person }) => [`${version}/${entity}`, known.get(person)]))
  return new Map(
    people.flatMap(({ id, in: own }) => {
      const who = own.map(({ article, entity }) => present.get(`${article}/${entity}`)).find(Boolean)
      return who ? [[id, who] as const] : []
    }),
  )
}
