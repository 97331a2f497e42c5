import { kindOf } from '@onrecord/reader'
import type { Fetched } from '@onrecord/reader/fetch'
import { type Entry, feedFrom, sitemapFrom } from '@onrecord/reader/sources'

/** What a feed or sitemap names. */
export interface Listed {
  readonly entries: readonly Entry[]
  /** Other sitemaps, where it is an index of them. */
  readonly sitemaps: readonly Pick<Entry, 'url' | 'modified'>[]
}

/** What is in a feed or sitemap; null where the bytes are neither. Rejects with UnreadableError where it is broken. */
export async function listedIn(found: Pick<Fetched, 'url' | 'bytes' | 'contentType'>): Promise<Listed | null> {
  const { url, bytes, contentType } = found
  const about = { name: url, url, contentType }
  if (/json/i.test(contentType ?? '')) return feed(bytes, about)
  // A server's word for XML may be anything, "text/html" too; an ending is no better. How it begins, tells.
  if (isGzip(bytes) || kindOf(bytes, { name: '' }) === 'feed') {
    return isSitemap(bytes) ? sitemap(bytes, about) : feed(bytes, about)
  }
  return null
}

async function feed(bytes: Uint8Array, about: Parameters<typeof feedFrom>[1]): Promise<Listed> {
  const { entries } = await feedFrom(bytes, about)
  return { entries, sitemaps: [] }
}

async function sitemap(bytes: Uint8Array, about: Parameters<typeof sitemapFrom>[1]): Promise<Listed> {
  const { pages, sitemaps } = await sitemapFrom(bytes, about)
  return { entries: pages, sitemaps }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** Feeds are hardly ever packed in themselves, sitemaps often are. */
function isSitemap(bytes: Uint8Array): boolean {
  if (isGzip(bytes)) return true
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replaceAll('\0', '')
  return /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(head)
}
