import type { About } from './about.ts'

/** What can be read: plain text, or an HTML page. `feed` and `archive` are text that is no article. */
export type Kind = 'text' | 'page' | 'feed' | 'archive'

/** Decides what a file is: by how it was served, by the ending of its name, then by how it begins. */
export function kindOf(bytes: Uint8Array, about: About): Kind {
  return byContentType(about.contentType) ?? byEnding(about.name) ?? byBeginning(bytes)
}

function byContentType(contentType: string | undefined): Kind | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase()
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'page'
  if (type === 'application/rss+xml' || type === 'application/atom+xml') return 'feed'
  return type === 'text/plain' || type === 'text/markdown' ? 'text' : undefined
}

function byEnding(name: string): Kind | undefined {
  const ending = name.match(/\.([a-z\d]+)$/i)?.[1]?.toLowerCase()
  if (ending === undefined) return undefined
  if (['html', 'htm', 'xhtml', 'shtml', 'xht'].includes(ending)) return 'page'
  return ['txt', 'text', 'md'].includes(ending) ? 'text' : undefined
}

function byBeginning(bytes: Uint8Array): Kind {
  // One byte in two is enough of UTF-16 to know a tag by.
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 2048))
    .replaceAll('\0', '')
    .replace(/^(ï»¿|ÿþ|þÿ)/, '')
  const start = head.replace(/^(?:\s+|<\?xml[^>]*>|<!--.*?-->)+/s, '')
  if (/^<(rss|feed|rdf:RDF|urlset|sitemapindex)[\s>]/.test(start)) return 'feed'
  if (/^(From: <Saved by|MIME-Version: 1\.0\r?\n)/i.test(start) && /multipart\/related/i.test(head)) return 'archive'
  return /^<(!doctype\s+html|html|head|body|article|main|section|div|p|h1|meta|title|table|header)[\s>]/i.test(start)
    ? 'page'
    : 'text'
}
