import { inChunks } from './rows/chunks.ts'
import { padded } from './rows/padded.ts'
import { storable } from './rows/storable.ts'
import type { Tables } from './schema/tables.ts'
import type { Store } from './store.ts'

/** Something that was fetched from the web: a feed, a sitemap, or a page that one of these names. */
export interface WebPage {
  readonly url: string
  /** What was said of it where it was named that tells its state from others; empty where nothing was. */
  readonly mark: string
  /** What its server said of it, to be told to it when asking again. */
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

/** What became of a page when it was fetched last. */
export interface WebPageBefore extends WebPage {
  /** Whether its article is in the archive, or nothing could be had. */
  readonly state: 'kept' | 'failed'
}

/** What is known of some addresses that were fetched before. */
export async function fetchedBefore(
  { db }: Store,
  urls: readonly string[],
): Promise<ReadonlyMap<string, WebPageBefore>> {
  const known = new Map<string, WebPageBefore>()
  for (const some of inChunks(urls, 500)) {
    const rows = await db
      .selectFrom('fetched')
      .selectAll()
      .where('url', 'in', padded(some.map(storable)))
      .execute()
    for (const { url, state, mark, etag, last_modified } of rows) {
      known.set(url, { url, state, mark, ...(etag && { etag }), ...(last_modified && { lastModified: last_modified }) })
    }
  }
  return known
}

/** Notes what was fetched, and what became of it, in the place of what was known of it before. */
export async function noteFetched(
  store: Store,
  pages: readonly WebPageBefore[],
  at: string = new Date().toISOString(),
): Promise<void> {
  if (pages.length === 0) return
  await store.write(async db => {
    for (const page of pages) {
      const { url, ...rest } = rowOf(page, at)
      await db
        .insertInto('fetched')
        .values({ url, ...rest })
        .onConflict(conflict => conflict.column('url').doUpdateSet(rest))
        .execute()
    }
  })
}

function rowOf({ url, state, mark, etag, lastModified }: WebPageBefore, at: string): Tables['fetched'] {
  const text = (value: string | undefined) => (value === undefined ? null : storable(value))
  return { url: storable(url), state, mark: storable(mark), etag: text(etag), last_modified: text(lastModified), at }
}
