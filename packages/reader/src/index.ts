/**
 * Bytes to articles, and to where articles are. `articleFrom` takes the bytes of a text file or an HTML page,
 * `articleFromText` plain text; both give an `Article` whose blocks say what each part of its text is on the page.
 * `feedFrom` and `sitemapFrom` give the addresses of articles. All throw an `UnreadableError` for what they cannot read.
 */
export type { About } from './about.ts'
export { articleFrom, articleFromText, sizeLimit } from './article.ts'
export { namesIn as namesInByline } from './byline.ts'
export type { Entry } from './feed/entry.ts'
export { type Feed, feedFrom, feedLimit } from './feed/feed.ts'
export { languageNote } from './language.ts'
export { type Sitemap, sitemapEntries, sitemapFrom, sitemapLimit } from './sitemap/sitemap.ts'
export { UnreadableError } from './unreadable.ts'
