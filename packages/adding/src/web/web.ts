import type { WebPage, WebPageBefore } from '@onrecord/archive'
import { ahead } from '@onrecord/models'
import { type About, UnreadableError } from '@onrecord/reader'
import { type Fetched, type Politeness, UnreachableError } from '@onrecord/reader/fetch'
import type { Entry } from '@onrecord/reader/sources'
import { batches } from '../batches.ts'
import type { Expected } from '../expected.ts'
import { type Found, type Item, itemOf } from '../item.ts'
import { type Listed, listedIn } from './listed.ts'

/** How the web is read. */
export interface WebOptions {
  readonly fetch: Politeness['fetch']
  /** What became of addresses when they were fetched last. */
  readonly before: (urls: readonly string[]) => Promise<ReadonlyMap<string, WebPageBefore>>
  /** Whether a page of which nothing could be had is passed over until it changes. */
  readonly passFailed: boolean
  /** What the user says of a page, by its address; wins over what the page says. */
  readonly about: (url: string) => Partial<About>
  readonly expected: Expected
  readonly stop: AbortSignal
}

/**
 * What is at an address: an article, or those that a feed or sitemap names. Rejects with UnreadableError where nothing is to
 * be had there.
 */
export async function* atAddress(url: string, options: WebOptions): AsyncGenerator<Found> {
  const found = await options.fetch(url, { signal: options.stop })
  if (found.state === 'unchanged') return // nobody asked whether it is
  const listed = await listedIn(found)
  if (listed) {
    yield* namedBy(listed, options)
    return
  }
  options.expected.add(1)
  yield pageItem(url, found, options)
}

/** The articles that a feed or sitemap names, and in the place of each that cannot be had, why. */
export async function* namedBy(listed: Listed, options: WebOptions): AsyncGenerator<Found> {
  const fetched = ahead(entriesOf(listed, options), AT_ONCE, entry =>
    'url' in entry ? entryItem(entry, options) : entry,
  )
  yield* fetched
}

// To different hosts; politeness sees to it that one host gets one request at a time.
const AT_ONCE = 8
const LOOKED_UP_AT_ONCE = 100
const LOOKED_UP_WITHIN = 50

/** An entry that is to be fetched, and what was known of it. */
interface Wanted extends Entry {
  readonly page: WebPage
  readonly seen: Pick<WebPage, 'etag' | 'lastModified'>
}

/** Entries that are new or have changed; what was dealt with before is only told of. */
async function* entriesOf(listed: Listed, options: WebOptions): AsyncGenerator<Wanted | Exclude<Found, Item>> {
  for await (const list of batches(unfolded(listed, options, 0), LOOKED_UP_AT_ONCE, LOOKED_UP_WITHIN)) {
    const entries = list.filter(entry => 'url' in entry)
    const known = await options.before(entries.map(({ url }) => url))
    for (const entry of list) {
      if (!('url' in entry)) {
        yield entry
        continue
      }
      const mark = markOf(entry)
      const before = known.get(entry.url)
      const isDealtWith = before?.state === 'kept' || (before?.state === 'failed' && options.passFailed)
      if (isDealtWith && before?.mark === mark) yield { name: entry.url, known: true }
      else yield { ...entry, page: { url: entry.url, mark }, seen: before?.state === 'kept' ? seenOf(before) : {} }
    }
  }
}

const DEEPEST = 3

/** The entries of a feed or sitemap, and of the sitemaps that an index names. */
async function* unfolded(
  { entries, sitemaps }: Listed,
  options: WebOptions,
  depth: number,
): AsyncGenerator<Entry | Exclude<Found, Item>> {
  options.expected.add(entries.length)
  yield* entries
  if (depth === DEEPEST) return
  options.expected.opened()
  for (const { url } of sitemaps) {
    try {
      const found = await options.fetch(url, { signal: options.stop })
      const listed = found.state === 'fetched' ? await listedIn(found) : null
      if (listed) yield* unfolded(listed, options, depth + 1)
      else yield { name: url, error: `${url} is no sitemap, though one names it as such` }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      yield { name: url, error: error.message }
    }
  }
  options.expected.closed()
}

function seenOf({ etag, lastModified }: WebPageBefore): Wanted['seen'] {
  return { etag, lastModified }
}

/** What a feed or sitemap says of a page that tells its present state from others. */
function markOf({ modified, published, title }: Entry): string {
  return [modified, published, title].filter(told => told !== undefined).join(' ')
}

async function entryItem({ page, seen, ...entry }: Wanted, options: WebOptions): Promise<Found> {
  try {
    const found = await options.fetch(entry.url, { seen, signal: options.stop })
    if (found.state === 'unchanged') return { name: entry.url, known: true, page: { ...seen, ...page } }
    const { etag, lastModified } = found
    const { title: headline, published, outlet, byline } = entry
    const hints = { headline, published, outlet, byline }
    return { ...pageItem(entry.url, found, options), hints, page: { ...page, etag, lastModified } }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    const again = error instanceof UnreachableError && (error.reason === 'busy' || error.reason === 'broken')
    return { name: entry.url, error: error.message, ...(!again && { page }) }
  }
}

function pageItem(name: string, { url, bytes, contentType }: Fetched, { about }: WebOptions): Item {
  return itemOf({ name, form: 'file', bytes, url, about: { ...about(name), name: url, contentType } })
}
