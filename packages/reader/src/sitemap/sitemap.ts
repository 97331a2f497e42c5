import type { About } from '../about.ts'
import { dateIn } from '../feed/date.ts'
import { addressIn, type Entry, entryOf, textIn } from '../feed/entry.ts'
import { markupIn } from '../markup.ts'
import { UnreadableError } from '../unreadable.ts'
import { eachElement, textOf, type XmlElement } from '../xml.ts'

/** A sitemap as it was read: pages, or, where it is an index, other sitemaps. */
export interface Sitemap {
  readonly pages: readonly Entry[]
  /** The sitemaps that an index names: their addresses, and when each was last changed where it says so. */
  readonly sitemaps: readonly Pick<Entry, 'url' | 'modified'>[]
}

/** The largest sitemap that is read, in bytes when unpacked: what the sitemaps protocol allows. */
export const sitemapLimit = 50 * 1024 * 1024

/** How many entries of one sitemap are read: what the sitemaps protocol allows. */
export const sitemapEntries = 50_000

/**
 * Reads a sitemap, a news sitemap or a sitemap index, packed with gzip or not. `published`, `title` and `outlet` are those
 * of news sitemaps; `modified` is `lastmod`, which is no date of publication. Of a broken sitemap it gives the entries that are whole,
 * of one too long the first 50,000. Throws an UnreadableError for whatever is no sitemap.
 */
export async function sitemapFrom(bytes: Uint8Array, about: About): Promise<Sitemap> {
  const markup = await markupIn(bytes, about, sitemapLimit)
  const pages: Entry[] = []
  const sitemaps: Pick<Entry, 'url' | 'modified'>[] = []
  let isSitemap = false
  eachElement(
    markup,
    about.name,
    name => kinds.has(local(name)),
    (element, around) => {
      isSitemap ||= roots.has(local(element.name)) || around.some(({ name }) => roots.has(local(name)))
      const kind = local(element.name)
      if (kind === 'url' && pages.length < sitemapEntries) pages.push(...pageIn(element, about))
      if (kind === 'sitemap' && sitemaps.length < sitemapEntries) sitemaps.push(...sitemapIn(element, about))
    },
  )
  if (!isSitemap) throw new UnreadableError(about.name, 'is no sitemap', 'give a sitemap in XML')
  return { pages, sitemaps }
}

const roots = new Set(['urlset', 'sitemapindex'])
const kinds = new Set([...roots, 'url', 'sitemap'])

function pageIn(element: XmlElement, about: About): readonly Entry[] {
  const url = addressIn(textsOf(element, 'loc'), about.url)
  if (url === undefined) return []
  const news = childOf(element, 'news')
  const publication = childOf(news, 'publication')
  const entry = entryOf(url, [], {
    title: textIn(textsOf(news, 'title')[0]),
    published: dateIn(textsOf(news, 'publication_date')),
    modified: dateIn(textsOf(element, 'lastmod')),
    outlet: about.outlet ?? textIn(textsOf(publication, 'name')[0]),
  })
  return [entry]
}

function sitemapIn(element: XmlElement, about: About): readonly Pick<Entry, 'url' | 'modified'>[] {
  const url = addressIn(textsOf(element, 'loc'), about.url)
  const modified = dateIn(textsOf(element, 'lastmod'))
  return url === undefined ? [] : [{ url, ...(modified && { modified }) }]
}

/** Children by their name without prefix: sites choose prefixes of their own for the news extension. */
function namedChildren(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  const elements = element?.content.filter(part => typeof part !== 'string') ?? []
  return elements.filter(child => local(child.name) === name)
}

function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return namedChildren(element, name)[0]
}

function textsOf(element: XmlElement | undefined, name: string): readonly string[] {
  return namedChildren(element, name).map(textOf)
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
