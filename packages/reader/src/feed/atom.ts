import { childrenOf, textOf, type XmlElement } from '../xml.ts'
import { authorsIn } from './authors.ts'
import { dateIn } from './date.ts'
import { addressIn, type Entry, entryOf, textIn } from './entry.ts'

/** An `entry` of Atom 0.3 or 1.0; nothing where it has no address. `base` is what its links are seen from. */
export function atomEntryOf(entry: XmlElement, base: string | undefined): Entry | undefined {
  const texts = (...names: readonly string[]) => childrenOf(entry, ...names).map(textOf)
  const identity = texts('id').filter(id => /^https?:/i.test(id.trim()))
  const url = addressIn([...texts('feedburner:origlink'), ...pagesOf(entry), ...identity], base)
  const source = childrenOf(entry, 'source')[0]
  if (url === undefined) return undefined
  return entryOf(url, authorsIn([childrenOf(entry, 'author').map(nameOf), texts('dc:creator')]), {
    title: textIn(texts('title')[0]),
    published: dateIn(texts('published', 'issued', 'created', 'dc:date', 'pubdate')),
    outlet: textIn(childrenOf(source, 'title').map(textOf)[0]),
  })
}

/** Where the links of an entry lead that stand for the entry itself, web pages first. */
export function pagesOf(entry: XmlElement): readonly (string | undefined)[] {
  const links = childrenOf(entry, 'link').filter(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate')
  const isPage = ({ attributes }: XmlElement) => /html/i.test(attributes.type ?? 'html')
  return [...links.filter(isPage), ...links.filter(link => !isPage(link))].map(link => link.attributes.href)
}

/** The name of an author; some feeds write it without the `name` element that Atom has for it. */
export function nameOf(author: XmlElement): string {
  const name = childrenOf(author, 'name')[0]
  return name ? textOf(name) : author.content.filter(part => typeof part === 'string').join('')
}
