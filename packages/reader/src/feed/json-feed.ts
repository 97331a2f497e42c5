import { authorsIn } from './authors.ts'
import { dateIn } from './date.ts'
import { addressIn, type Entry, entryOf, textIn } from './entry.ts'
import type { Feed } from './feed.ts'

type Fields = { readonly [name: string]: unknown }

/** A JSON Feed 1.0 or 1.1; nothing where the value is none. `at` is where the feed itself was found. */
export function jsonFeedOf(value: unknown, at: string | undefined): Feed | undefined {
  const feed = fieldsOf(value)
  const isFeed = /jsonfeed\.org\/version/.test(string(feed.version) ?? '') || Array.isArray(feed.items)
  if (!isFeed) return undefined
  const items = listOf(feed.items).map(fieldsOf)
  const title = textIn(string(feed.title))
  const base = addressIn([at, string(feed.feed_url), string(feed.home_page_url)], undefined)
  const names = authorsOf(feed)
  return {
    ...(title && { title }),
    entries: items.flatMap(item => itemOf(item, base, title, names) ?? []),
    without: items.filter(item => itemOf(item, base, title, names) === undefined).length,
  }
}

function itemOf(
  item: Fields,
  base: string | undefined,
  outlet: string | undefined,
  authors: readonly string[],
): Entry | undefined {
  const identity = string(item.id)
  const url = addressIn(
    [string(item.url), string(item.external_url), /^https?:/i.test(identity ?? '') ? identity : undefined],
    base,
  )
  const own = authorsOf(item)
  if (url === undefined) return undefined
  return entryOf(url, own.length > 0 ? own : authors, {
    title: textIn(string(item.title)),
    published: dateIn([string(item.date_published)]),
    outlet,
  })
}

function authorsOf({ authors, author }: Fields): readonly string[] {
  const all = [...listOf(authors), author]
  return authorsIn([all.map(one => string(fieldsOf(one).name) ?? string(one))])
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
