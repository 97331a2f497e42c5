import { isOf, nameOf, valuesOf } from './json-ld.ts'
import { inMeta, inMicrodata, type Sources } from './sources.ts'

const bodyType = /Organization$|^(?:Newspaper|WebSite|Corporation)$/

/** Who published the article, where the page declares it: its publisher, or the one body that it describes. */
export function outletOf(sources: Sources): string | undefined {
  const { things, article } = sources
  const publisher = valuesOf(article, 'publisher', things).map(nameOf).find(Boolean)
  const bodies = things.filter(thing => isOf(thing, bodyType)).map(nameOf)
  const [only, ...others] = new Set(bodies.filter(Boolean))
  return (
    publisher ||
    inMeta(sources, 'og:site_name') ||
    (others.length === 0 && only) ||
    inMeta(sources, 'application-name') ||
    inMicrodata(sources, 'publisher')[0] ||
    undefined
  )
}
