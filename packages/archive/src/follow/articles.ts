import type { Record } from '@onrecord/record'
import { effective, recordAsDecided } from '../decisions/effective.ts'
import { padded } from '../rows/padded.ts'
import type { Db, Store } from '../store.ts'
import { cursorAfter, keysIn } from './cursor.ts'
import type { Who } from './namesakes.ts'
import { peopleBy } from './said.ts'
import { limitOf, type Page } from './search.ts'

/** An article of the archive, as its latest version has it. */
export interface ArticleOf {
  /** The row of the article, which stays the same. */
  readonly article: number
  readonly address: string
  readonly url: string | null
  readonly outlet: string | null
  readonly headline: string | null
  readonly published: string | null
  /** The instant at which the latest version was kept. */
  readonly added: string
  /** Which one that is, from 1. */
  readonly number: number
}

/** Articles, the latest kept first. Throws QueryError where there is no such page. */
export function articles(
  store: Store,
  asked: { readonly limit?: number; readonly after?: string | undefined } = {},
): Promise<Page<ArticleOf>> {
  return store.read(async db => {
    const limit = limitOf(asked.limit)
    const last = asked.after === undefined ? undefined : Number(keysIn(asked.after, 'articles')[0])
    const { total } = await db
      .selectFrom('article')
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    const rows = await latest(db, last, limit + 1)
    const page = rows.slice(0, limit)
    const end = page.at(-1)
    return {
      total,
      items: page.map(({ version: _, ...article }) => article),
      next: rows.length > limit && end ? cursorAfter('articles', [end.version]) : null,
    }
  })
}

function latest(db: Db, before: number | undefined, limit: number) {
  const all = current(db).orderBy('version.id', 'desc').limit(limit)
  return (before === undefined ? all : all.where('version.id', '<', before)).execute()
}

function current(db: Db) {
  return db
    .selectFrom('version')
    .innerJoin('article', join =>
      join.onRef('article.id', '=', 'version.article').onRef('article.current', '=', 'version.id'),
    )
    .select(['version.id as version', 'article.id as article', 'article.address', 'article.url', 'version.outlet'])
    .select(['version.headline', 'version.published', 'version.added', 'version.number'])
}

/** When a version of an article was kept. */
export interface VersionNote {
  /** From 1. */
  readonly number: number
  readonly added: string
}

/** One version of an article with its record, and what the archive knows of it beside that. */
export interface Reading {
  readonly article: number
  readonly address: string
  readonly url: string | null
  /** Which version it is, and all that there are, the first one first. */
  readonly number: number
  readonly versions: readonly VersionNote[]
  /** As reviewers left it. */
  readonly record: Record
  /** Who the entities of the record are, by their ids in it. */
  readonly people: ReadonlyMap<string, Who>
  /** The story that it tells a part of. */
  readonly story: { readonly id: number; readonly title: string; readonly articles: number } | null
  /** Other articles that print the same text. */
  readonly copies: readonly ArticleOf[]
}

/** An article for reading: its latest version, or the one of a number; null where the archive has none such. */
export function reading(store: Store, article: number, number?: number): Promise<Reading | null> {
  return store.read(async db => {
    const found = await db
      .selectFrom('article')
      .select(['id', 'address', 'url', 'current'])
      .where('id', '=', article)
      .executeTakeFirst()
    if (!found) return null
    const versions = await db
      .selectFrom('version')
      .select(['id', 'number', 'added', 'report'])
      .where('article', '=', article)
      .orderBy('number')
      .execute()
    const version = versions.find(each => (number === undefined ? each.id === found.current : each.number === number))
    const drawn = version && (await effective(db, [version.id])).get(version.id)
    if (!version || !drawn) return null
    return {
      article,
      address: found.address,
      url: found.url,
      number: version.number,
      versions: versions.map(({ number, added }) => ({ number, added })),
      record: recordAsDecided(drawn),
      people: await peopleIn(db, drawn.people),
      story: await storyOf(db, article),
      copies: version.report === null ? [] : await copiesOf(db, version.report, article),
    }
  })
}

async function peopleIn(db: Db, entities: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, Who>> {
  const people = await peopleBy(db, [...entities.values()])
  return new Map(
    [...entities].flatMap(([entity, person]) => {
      const who = people.get(person)
      return who ? [[entity, who] as const] : []
    }),
  )
}

async function storyOf(db: Db, article: number): Promise<Reading['story']> {
  const story = await db
    .selectFrom('story_article')
    .innerJoin('story', 'story.id', 'story_article.story')
    .select(['story.id', 'story.title', 'story.articles'])
    .where('story_article.article', '=', article)
    .executeTakeFirst()
  return story && story.articles > 1 ? story : null
}

const MOST_COPIES = 50

async function copiesOf(db: Db, report: number, article: number): Promise<ArticleOf[]> {
  const rows = await current(db)
    .where('version.report', '=', report)
    .where('article.id', '<>', article)
    .orderBy('version.id')
    .limit(MOST_COPIES)
    .execute()
  return rows.map(({ version: _, ...copy }) => copy)
}

/** The articles that some sources (SHA-256 of their bytes) were kept as, by these. */
export async function articlesFrom({ db }: Store, sources: readonly string[]): Promise<ReadonlyMap<string, ArticleOf>> {
  if (sources.length === 0) return new Map()
  const rows = await current(db)
    .innerJoin('source', 'source.address', 'article.address')
    .select('source.hash')
    .where('source.hash', 'in', padded(sources))
    .where('source.state', '<>', 'failed')
    .execute()
  return new Map(rows.map(({ hash, version: _, ...article }) => [hash, article]))
}

/** Which article and which version of it some rows of versions are. */
export async function articlesOfVersions(
  { db }: Store,
  versions: readonly number[],
): Promise<ReadonlyMap<number, Pick<ArticleOf, 'article' | 'number'>>> {
  if (versions.length === 0) return new Map()
  const rows = await db
    .selectFrom('version')
    .select(['id', 'article', 'number'])
    .where('id', 'in', padded(versions))
    .execute()
  return new Map(rows.map(({ id, ...which }) => [id, which]))
}
