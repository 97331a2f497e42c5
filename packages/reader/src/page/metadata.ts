import { authorsOf } from './authors.ts'
import { afterHeadline, headlineOf } from './headline.ts'
import { outletOf } from './outlet.ts'
import { publishedOf } from './published.ts'
import { inMeta, type Sources } from './sources.ts'
import { attribute } from './tree.ts'

/** What a page says of its article. */
export interface Metadata {
  readonly headline?: string
  readonly byline: readonly string[]
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
}

/**
 * What a page says of its article, each thing by the first that says it: JSON-LD, meta tags, microdata and `time`,
 * then what stands on the page.
 */
export function metadataOf(sources: Sources): Metadata {
  const outlet = outletOf(sources) ?? afterHeadline(sources, headlineOf(sources, undefined))
  const headline = headlineOf(sources, outlet)
  const published = publishedOf(sources)
  const url = urlOf(sources)
  return {
    byline: authorsOf(sources).filter(name => name !== outlet),
    ...(headline && { headline }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(url && { url }),
  }
}

/** The page's own address for itself, where it is a whole one. */
function urlOf(sources: Sources): string | undefined {
  const isCanonical = (rel: string | undefined) => rel?.toLowerCase() === 'canonical'
  const link = sources.elements.find(e => e.tagName === 'link' && isCanonical(attribute(e, 'rel')))
  return [link && attribute(link, 'href'), inMeta(sources, 'og:url')].find(url => url && /^https?:\/\//i.test(url))
}
