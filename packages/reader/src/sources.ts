/**
 * Where articles are: `feedFrom` and `sitemapFrom` give addresses, `pagesIn` the pages in a web archive. All throw an
 * `UnreadableError` for what they cannot read.
 */
export type { Entry } from './feed/entry.ts'
export { type Feed, feedFrom, feedLimit } from './feed/feed.ts'
export { type Sitemap, sitemapEntries, sitemapFrom, sitemapLimit } from './sitemap/sitemap.ts'
export { type Source, type SourceKind, sourceHead, sourceOf } from './sources/kind.ts'
export { type BadRecord, pagesIn, type WarcPage } from './warc/warc.ts'
