import type { About } from '../about.ts'
import { markupIn } from '../markup.ts'
import { UnreadableError } from '../unreadable.ts'
import { childrenOf, eachElement, textOf, type XmlElement } from '../xml.ts'
import { atomEntryOf, nameOf, pagesOf } from './atom.ts'
import { authorsIn } from './authors.ts'
import { addressIn, type Entry, textIn } from './entry.ts'
import { jsonFeedOf } from './json-feed.ts'
import { itemOf } from './rss.ts'

/** A feed as it was read. */
export interface Feed {
  /** What the feed calls itself. */
  readonly title?: string
  /** Its entries in their order. */
  readonly entries: readonly Entry[]
  /** How many entries it has beside these that give no address. */
  readonly without: number
}

/** The largest feed that is read, in bytes when unpacked. */
export const feedLimit = 16 * 1024 * 1024

/**
 * Reads a feed: RSS 0.9 to 2.0, RDF, Atom or JSON Feed, by what it holds and not by what it is called or served as. Of a
 * broken one it gives the entries that are whole. Relative addresses are seen from `xml:base`, else from `about.url`, where
 * the feed was found, else from the address that the feed has for its site. What `about` says of the outlet wins.
 * Throws an UnreadableError for whatever is no feed, or one whose entries give no address at all.
 */
export async function feedFrom(bytes: Uint8Array, about: About): Promise<Feed> {
  const markup = await markupIn(bytes, about, feedLimit)
  const feed = /^\s*[{[]/.test(markup) ? json(markup, about) : xml(markup, about)
  if (feed === undefined) throw new UnreadableError(about.name, 'is no feed', 'give an RSS, Atom or JSON feed')
  if (feed.entries.length === 0 && feed.without > 0)
    throw new UnreadableError(about.name, 'is a feed without addresses', 'give the pages of its articles')
  return about.outlet === undefined ? feed : called(feed, about.outlet)
}

function called(feed: Feed, outlet: string): Feed {
  return { ...feed, entries: feed.entries.map(entry => ({ ...entry, outlet })) }
}

function json(markup: string, about: About): Feed | undefined {
  try {
    return jsonFeedOf(JSON.parse(markup), about.url)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UnreadableError(about.name, `is broken JSON (${error.message})`, 'give a whole JSON feed')
  }
}

const roots = new Set(['rss', 'feed', 'rdf:rdf', 'channel'])

function xml(markup: string, about: About): Feed | undefined {
  const items: { readonly item: XmlElement; readonly bases: readonly string[] }[] = []
  let head: XmlElement | undefined
  let isFeed = false
  eachElement(
    markup,
    about.name,
    name => name === 'item' || name === 'entry' || roots.has(name),
    (element, around) => {
      isFeed ||= roots.has(element.name) || around.some(({ name }) => roots.has(name))
      if (element.name === 'item' || element.name === 'entry') {
        head ??= around.find(({ name }) => name === 'channel' || name === 'feed')
        items.push({ item: element, bases: basesOf([...around, element]) })
      } else if (element.name === 'channel' || element.name === 'feed') head = element
    },
  )
  return isFeed ? feedOf(head, items, about) : undefined
}

/** The values of `xml:base` from the outermost element to the innermost. */
function basesOf(elements: readonly XmlElement[]): readonly string[] {
  return elements.flatMap(({ attributes }) => attributes['xml:base'] ?? [])
}

function feedOf(
  head: XmlElement | undefined,
  items: readonly { readonly item: XmlElement; readonly bases: readonly string[] }[],
  about: About,
): Feed {
  const title = textIn(childrenOf(head, 'title').map(textOf)[0])?.replace(
    /\s*[-–—|»:·]\s*(?:rss|atom|feed)s?(?: feed)?$/i,
    '',
  )
  const site = addressIn([...childrenOf(head, 'link').map(textOf), ...(head ? pagesOf(head) : [])], about.url)
  const authors = authorsIn([childrenOf(head, 'author').map(nameOf)])
  const entries = items.map(({ item, bases }) => {
    const base = bases.reduce((from, to) => addressIn([to], from) ?? from, about.url ?? site)
    const entry = item.name === 'item' ? itemOf(item, base) : atomEntryOf(item, base)
    return (
      entry && { ...(title && { outlet: title }), ...entry, byline: entry.byline.length > 0 ? entry.byline : authors }
    )
  })
  const kept = entries.filter(entry => entry !== undefined)
  return { ...(title && { title }), entries: kept, without: entries.length - kept.length }
}
