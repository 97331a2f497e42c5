import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SourceKind, sourceOf } from '../src/sources.ts'

describe('what a source is', () => {
  it.each<[SourceKind, string]>([
    ['warc', 'WARC/1.0\r\nWARC-Type: warcinfo\r\n'],
    ['feed', '<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?><!-- ours -->\n<rss version="2.0">'],
    ['feed', '<!DOCTYPE rss PUBLIC "x" [<!ENTITY a "b">]><rss version="0.91">'],
    ['feed', '\ufeff<feed xmlns="http://www.w3.org/2005/Atom">'],
    ['feed', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
    ['feed', '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
    ['sitemap', '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'],
    ['sitemap', '<sm:sitemapindex>'],
    ['json lines', '{"text": "The board met."}\n{"text": "It voted."}'],
    ['article', '<!doctype html><html><link rel="alternate" type="application/rss+xml">'],
    ['article', 'The board met on Monday.'],
    ['article', ''],
  ])('is told by how it begins: %s', (kind, text) => {
    expect(sourceOf('any', Buffer.from(text))).toEqual({ kind, isPacked: false })
    const long = gzipSync(Buffer.concat([Buffer.from(text), Buffer.alloc(50_000, ' ')]))
    expect(sourceOf('any', long.subarray(0, 200))).toEqual({ kind, isPacked: true })
  })

  it('is told by its name only where it holds nothing', () => {
    const empty = new Uint8Array()
    expect(sourceOf('a/b.jsonl', empty).kind).toBe('json lines')
    expect(sourceOf('crawl.warc.gz', empty).kind).toBe('warc')
    expect(sourceOf('feed.warc', Buffer.from('<rss>')).kind).toBe('feed')
  })

  it('can be asked of anything, quickly', () => {
    sourceOf('a', gzipSync(Buffer.alloc(100 << 20)))
    for (const text of ['<!--', '<?', '<!doctype rss [', ' ', '<!doctype rss '])
      sourceOf('a', Buffer.from(text.repeat(4096)))
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 100 }),
        fc.string(),
        (bytes, name) => sourceOf(name, bytes).kind !== undefined,
      ),
    )
  })
})
