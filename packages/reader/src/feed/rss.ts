import { childrenOf, textOf, type XmlElement } from '../xml.ts'
import { authorsIn } from './authors.ts'
import { dateIn } from './date.ts'
import { addressIn, type Entry, entryOf, textIn } from './entry.ts'

/** An `item` of RSS 0.9 to 2.0 or RDF; nothing where it has no address. `base` is what its links are seen from. */
export function itemOf(item: XmlElement, base: string | undefined): Entry | undefined {
  const texts = (...names: readonly string[]) => childrenOf(item, ...names).map(textOf)
  const url = addressIn(
    [
      ...texts('feedburner:origlink', 'link'),
      ...childrenOf(item, 'link', 'atom:link').map(link => link.attributes.href),
      ...childrenOf(item, 'guid').flatMap(permalink),
      item.attributes['rdf:about'],
    ],
    base,
  )
  if (url === undefined) return undefined
  return entryOf(url, authorsIn([texts('dc:creator'), texts('author'), texts('atom:author')]), {
    title: textIn(texts('title', 'dc:title', 'media:title')[0]),
    published: dateIn(texts('pubdate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:published')),
    outlet: textIn(texts('source', 'dc:publisher')[0]),
  })
}

/** A guid is an address unless it says that it is none; without a word on it, only one that is absolute counts. */
function permalink(guid: XmlElement): readonly string[] {
  const address = textOf(guid).trim()
  return guid.attributes.ispermalink?.toLowerCase() !== 'false' && /^https?:/i.test(address) ? [address] : []
}
