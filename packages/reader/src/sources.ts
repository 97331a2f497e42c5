/** Where articles are: `feedFrom` and `sitemapFrom` give addresses. Both throw an `UnreadableError` for what they cannot read. */
export type { Entry } from './feed/entry.ts'
export { type Feed, feedFrom, feedLimit } from './feed/feed.ts'
export { type Sitemap, sitemapEntries, sitemapFrom, sitemapLimit } from './sitemap/sitemap.ts'
