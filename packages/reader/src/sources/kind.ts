import { constants, gunzipSync } from 'node:zlib'
import { isGzip } from '../unpacked.ts'

/** What a source of articles is: one article (whatever it may be), several in one file, or addresses of articles. */
export type SourceKind = 'article' | 'json lines' | 'warc' | 'feed' | 'sitemap'

/** What a source is, and whether it is packed with gzip. */
export interface Source {
  readonly kind: SourceKind
  readonly isPacked: boolean
}

/** How many bytes at the beginning of a source `sourceOf` looks at. */
export const sourceHead = 4096

/**
 * Says what a source is by how it begins: `beginning` is its first few thousand bytes or more. Only where these say nothing does
 * its name (a path or an address) count; what it was served as is not asked, since feeds are served as anything. What
 * cannot be told is an article: reading it says what is wrong.
 */
export function sourceOf(name: string, beginning: Uint8Array): Source {
  const head = beginning.subarray(0, sourceHead)
  const isPacked = isGzip(head)
  return { kind: kindOf(name, isPacked ? unpackedStart(head) : head), isPacked }
}

function kindOf(name: string, head: Uint8Array): SourceKind {
  // One byte in two is enough of UTF-16 to know a tag by.
  const text = new TextDecoder('latin1').decode(head).replaceAll('\0', '')
  const start = text.replace(
    /^(?:ï»¿|ÿþ|þÿ)?(?:\s+|<\?.*?\?>|<!--.*?-->|<!doctype\s+(?:rss|rdf|feed)[^>[]*(?:\[.*?\]\s*)?>)*/is,
    '',
  )
  if (/^WARC\/\d/.test(start)) return 'warc'
  if (/^<(?:rss|feed|rdf:rdf|atom:feed)[\s>]/i.test(start)) return 'feed'
  if (/^<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i.test(start)) return 'sitemap'
  if (/^[{[]/.test(start)) return /jsonfeed\.org\/version/.test(text) ? 'feed' : 'json lines'
  if (start !== '') return 'article'
  return byName(name)
}

function byName(name: string): SourceKind {
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(name)) return 'json lines'
  return /\.warc(?:\.gz)?$/i.test(name) ? 'warc' : 'article'
}

/** The beginning of what is packed, of which we have only the beginning too. */
function unpackedStart(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, sourceHead)
  } catch {
    return new Uint8Array()
  }
}
