import { plain } from '../page/tree.ts'

/** What a feed or sitemap says of one article: where it is, and what else it tells. */
export interface Entry {
  /** The article's address, absolute, http or https. */
  readonly url: string
  readonly title?: string
  /** When it was published: an ISO 8601 day or instant. */
  readonly published?: string
  /** When it was last changed, where a sitemap says so: an ISO 8601 day or instant. */
  readonly modified?: string
  /** The authors' names, one an item. */
  readonly byline: readonly string[]
  /** The source that the entry names, else what the feed calls itself ("Harbour Eye: Politics"); a page may know better. */
  readonly outlet?: string
}

const longest = 2000

/** The text of a field as it is read, without the markup that some feeds leave in it; nothing where it is empty. */
export function textIn(field: string | undefined): string | undefined {
  return (field && plain(field.slice(0, longest))) || undefined
}

/** An entry of what is known; what is not is left out. */
export function entryOf(
  url: string,
  byline: readonly string[],
  told: { readonly [field in 'title' | 'published' | 'modified' | 'outlet']?: string | undefined },
): Entry {
  const known = Object.entries(told).filter(([, value]) => value !== undefined)
  return { url, byline: [...new Set(byline)], ...Object.fromEntries(known) }
}

/** The first absolute http or https address that these make, each seen from a base where one is given. */
export function addressIn(links: readonly (string | undefined)[], base: string | undefined): string | undefined {
  return links.map(link => link && absolute(link, base)).find(Boolean) || undefined
}

function absolute(link: string, base: string | undefined): string | undefined {
  // No address holds "&amp;": such a one was escaped twice.
  const written = link.trim().replaceAll('&amp;', '&')
  if (written === '' || written.length > longest) return undefined
  const url = URL.parse(written, base)
  return url && /^https?:$/.test(url.protocol) && url.username === '' ? url.href : undefined
}
