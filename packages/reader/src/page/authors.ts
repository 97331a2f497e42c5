import { isByline, namesIn } from '../byline.ts'
import { nameOf, valuesOf } from './json-ld.ts'
import { inMicrodata, type Sources } from './sources.ts'

const tags = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl']

/** The authors' names by the first that names any: JSON-LD, meta tags, microdata, the byline on the page. */
export function authorsOf(sources: Sources): readonly string[] {
  const { article, things, meta, passages } = sources
  // What the page marks as a credit, and what reads as a byline without a mark.
  const bylines = passages.filter(p => p.text.length <= 200 && (p.within === 'credit' || isByline(p.text)))
  const places: readonly (readonly (readonly string[])[])[] = [
    [valuesOf(article, 'author', things).map(nameOf).flatMap(named)],
    tags.map(tag => (meta.get(tag) ?? []).flatMap(named)),
    [inMicrodata(sources, 'author').flatMap(named)],
    bylines.map(p => namesIn(p.text)),
  ]
  return [...new Set(places.flat().find(names => names.length > 0))]
}

/** The names in an author field: one as it stands, or several as a byline has them; addresses and handles are none. */
export function named(field: string): readonly string[] {
  if (field === '' || field.length > 200 || /^https?:|^@|\.(?:com|org|net)\b/.test(field)) return []
  if (!/,|;|&|\||\band\b|^by\b/i.test(field)) return [field]
  const names = field.split(',').flatMap(namesIn)
  return names.length > 0 ? names : [field.replace(/^by:?\s+/i, '')]
}
