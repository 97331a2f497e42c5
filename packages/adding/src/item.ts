import { hash } from 'node:crypto'
import type { WebPage } from '@onrecord/archive'
import type { About } from '@onrecord/reader'

/** Something to add, as it came. */
export interface Item {
  /** What its user knows it by: a path, a line of a file, an address. */
  readonly name: string
  /** A whole file or page; a line of JSON, with an article or a record; or what a writer has on the desk. */
  readonly form: 'file' | 'line' | 'draft'
  readonly bytes: Uint8Array
  /** What is known of it: wins over what a page says of itself, not over what a line does. */
  readonly about: About
  /** What a feed or sitemap says of it; counts where the page says nothing. */
  readonly hints?: Hints
  /** The address at which it was found on the web. */
  readonly url?: string
  /** What the article is known by in the archive where nothing tells its url. */
  readonly address?: string
  /** What is to be remembered of its page, where a feed or sitemap named it. */
  readonly page?: WebPage
  /** Tells whether the archive has it already: SHA-256 of the bytes, and of what is known of them. */
  readonly source: string
}

/** What others say of an article. */
export type Hints = Pick<About, 'headline' | 'published' | 'outlet' | 'byline'>

/** Something that was to be added and cannot even be had. */
export interface Missing {
  readonly name: string
  readonly error: string
  /** What is to be remembered of it, where it makes no sense to try again until it changes. */
  readonly page?: WebPage
}

/** Something that was dealt with before, as its address and what was said of it tell. */
export interface Known {
  readonly name: string
  readonly known: true
  /** What is to be remembered of its page, where that is more than was known. */
  readonly page?: WebPage
}

/** What an input gives: items, and what stands in their place. */
export type Found = Item | Missing | Known

/** An item with its source. The name, the path and the hints do not count: a file that was moved is not a new one. */
export function itemOf(item: Omit<Item, 'source'>): Item {
  const { name: _, contentType: __, ...told } = { ...item.about, ...(item.url !== undefined && { at: item.url }) }
  const bytes = hash('sha256', item.bytes, 'hex')
  const known = JSON.stringify(told, Object.keys(told).sort())
  return { ...item, source: known === '{}' ? bytes : hash('sha256', `${bytes} ${known}`, 'hex') }
}
