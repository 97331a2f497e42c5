import { isOf, type Thing, thingsIn } from './json-ld.ts'
import type { Passage } from './passages.ts'
import { attribute, type Element, plain, textIn } from './tree.ts'

/** The places where a page says things of its article. */
export interface Sources {
  /** What JSON-LD describes, and the article among it (empty where it describes none). */
  readonly things: readonly Thing[]
  readonly article: Thing
  /** The contents of the meta tags by name or property, in lower case. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly elements: readonly Element[]
  readonly passages: readonly Passage[]
  /** The page's `title`, and the text of its `h1`; empty where it has none. */
  readonly title: string
  readonly shown: string
}

// Enough of any kind of element to find what a page says of its article, and a bound on what hostile pages cost.
const few = 20

const articleType = /Article$|^(?:LiveBlogPosting|BlogPosting|Report|SocialMediaPosting)$/

/** Gathers the places where a page says things of its article. `heading` is its `h1`. */
export function sourcesOf(
  elements: readonly Element[],
  passages: readonly Passage[],
  heading: Element | undefined,
): Sources {
  const things = thingsIn(elements)
  const articles = things.filter(thing => isOf(thing, articleType))
  const article = articles.find(thing => typeof thing.headline === 'string') ?? articles[0] ?? {}
  const title = elements.find(e => e.tagName === 'title')
  return {
    things,
    article,
    meta: metaTags(elements),
    elements,
    passages,
    title: title ? textIn(title) : '',
    shown: heading ? textIn(heading) : '',
  }
}

/** The first content of the first of these meta tags that the page has. */
export function inMeta({ meta }: Sources, ...names: readonly string[]): string | undefined {
  return names.flatMap(name => meta.get(name) ?? [])[0]
}

/** What the first few elements of this microdata property say, machine-readable where they have it. */
export function inMicrodata({ elements }: Sources, property: string): readonly string[] {
  const marked = elements.filter(e => attribute(e, 'itemprop')?.split(/\s+/).includes(property)).slice(0, few)
  return marked.map(e => plain(attribute(e, 'content') ?? attribute(e, 'datetime') ?? textIn(e)))
}

/** The dates of the first few `time` elements. */
export function times({ elements }: Sources): readonly string[] {
  const marked = elements.filter(e => e.tagName === 'time').slice(0, few)
  return marked.map(e => attribute(e, 'datetime') ?? textIn(e))
}

function metaTags(elements: readonly Element[]): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, string[]>()
  for (const element of elements) {
    if (element.tagName !== 'meta') continue
    const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? '').toLowerCase()
    const content = plain(attribute(element, 'content') ?? '')
    if (name !== '' && content !== '' && !meta.get(name)?.push(content)) meta.set(name, [content])
  }
  return meta
}
