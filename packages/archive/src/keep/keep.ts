import type { Transaction } from 'kysely'
import { applyStanding } from '../decisions/apply.ts'
import { insertRows } from '../rows/insert.ts'
import { storable } from '../rows/storable.ts'
import type { Tables } from '../schema/tables.ts'
import type { Store } from '../store.ts'
import { placeInStory } from '../stories/place.ts'
import { reindex } from '../words/indexed.ts'
import { type Arrival, arrivalsOf, type Kept } from './arrivals.ts'
import { groupCopies } from './copies.ts'
import { index } from './index-rows.ts'
import { packed } from './packed.ts'
import { noteSources } from './sources.ts'

/** What became of a record: a `new` article, a new `version` of one, or the `same` words that are in already. */
export interface Outcome {
  readonly state: 'new' | 'version' | 'same'
  readonly address: string
  readonly article: number
  readonly version: number
  /** Of the version, 1 for an article's first. */
  readonly number: number
}

/**
 * Keeps records, all or none of them, and says what became of each, in their order. Keeping them again changes nothing. The
 * same address with other words is a new version, which counts from then on. `at` is the instant, ISO 8601.
 */
export function keep(store: Store, kept: readonly Kept[], at: string = new Date().toISOString()): Promise<Outcome[]> {
  return store.write(async db => {
    const arrivals = await arrivalsOf(db, kept)
    const news = await addVersions(store, db, arrivals, at)
    await replace(store, db, news)
    await index(store, db, news)
    await applyStanding(
      store,
      db,
      news.filter(({ number }) => number > 1).map(({ version }) => version),
    )
    await groupCopies(store, db, news)
    for (const each of news) await placeInStory(store, db, each)
    const outcomes = outcomesOf(arrivals, news)
    await noteSources(db, kept, outcomes, at)
    return outcomes
  })
}

/** An arrival that is new, with the ids it was given; `day` is that of publication, else that of keeping. */
export interface News extends Arrival {
  readonly article: number
  readonly version: number
  readonly day: string
  readonly current: 0 | 1
}

async function addVersions(
  store: Store,
  db: Transaction<Tables>,
  arrivals: readonly Arrival[],
  at: string,
): Promise<News[]> {
  const fresh = arrivals.filter(({ same }) => !same)
  const firsts = fresh.filter(({ number }) => number === 1)
  const articles = await store.reserve(db, 'article', firsts.length)
  const versions = await store.reserve(db, 'version', fresh.length)
  const ids = new Map(firsts.map(({ address }, i) => [address, articles[i] as number]))
  const last = new Map(fresh.map(({ address, number }) => [address, number]))
  const news = fresh.map((arrival, i) => ({
    ...arrival,
    article: arrival.before?.article ?? (ids.get(arrival.address) as number),
    version: versions[i] as number,
    day: dayOf(arrival.record.article.published) ?? at.slice(0, 10),
    current: last.get(arrival.address) === arrival.number ? (1 as const) : (0 as const),
  }))
  await insertRows(db, 'article', news.filter(({ number }) => number === 1).map(articleRow(at)))
  await insertRows(db, 'version', news.map(versionRow(at)))
  return news
}

/** The day of a publication, where there is such a day. */
function dayOf(published: string | undefined): string | undefined {
  const day = published?.slice(0, 10)
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day
}

const articleRow =
  (at: string) =>
  ({ article, address, version, record }: News) => ({
    id: article,
    address,
    url: textOrNull(record.article.url),
    outlet: textOrNull(record.article.outlet),
    current: version,
    first_seen: at,
  })

const versionRow =
  (at: string) =>
  ({ article, version, number, record, text, textHash, sourceHash }: News) => ({
    id: version,
    article,
    number,
    text,
    text_hash: textHash,
    source_hash: sourceHash,
    outlet: textOrNull(record.article.outlet),
    headline: textOrNull(record.article.headline),
    byline: storable(JSON.stringify(record.article.byline)),
    published: textOrNull(record.article.published),
    added: at,
    engine: storable(record.engine.version),
    model: storable(record.engine.model),
    record: packed(record, text),
    report: null,
  })

function textOrNull(text: string | undefined): string | null {
  return text === undefined ? null : storable(text)
}

/** What stood at an address before counts no longer. */
async function replace(store: Store, db: Transaction<Tables>, news: readonly News[]): Promise<void> {
  for (const { article, version, record, before } of news) {
    if (!before) continue
    const { url, outlet } = record.article
    await db
      .updateTable('article')
      .set({ current: version, url: textOrNull(url), outlet: textOrNull(outlet) })
      .where('id', '=', article)
      .execute()
    if (before.version === undefined) continue
    const of = db.selectFrom('statement').select('id').where('version', '=', before.version)
    await db.updateTable('statement').set({ current: 0 }).where('version', '=', before.version).execute()
    await reindex(
      store,
      db,
      (await of.execute()).map(({ id }) => id),
    )
  }
}

function outcomesOf(arrivals: readonly Arrival[], news: readonly News[]): Outcome[] {
  const added = new Map(news.map(each => [`${each.number} ${each.address}`, each]))
  return arrivals.map(({ address, number, same }) => {
    const own = added.get(`${number} ${address}`)
    const { article, version } = { ...own, ...(same?.version === undefined ? {} : same) } as News
    return { state: same ? 'same' : number === 1 ? 'new' : 'version', address, article, version, number }
  })
}
