import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { About } from '../src/index.ts'
import { type Entry, feedFrom, sitemapFrom } from '../src/sources.ts'
import { UnreadableError } from '../src/unreadable.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, about: Partial<About> = {}) => feedFrom(bytes(text), { name: 'feed', ...about })
const entries = async (text: string, about: Partial<About> = {}) => (await read(text, about)).entries
const rss = (items: string, head = '<title>Harbour Eye</title><link>https://eye.example/</link>') =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${head}${items}</channel></rss>`
const item = (inner: string) => `<item>${inner}</item>`
const link = '<link>https://eye.example/a</link>'
const first = async (inner: string): Promise<Entry | undefined> => (await entries(rss(item(inner))))[0]

describe('a feed', () => {
  it('of RSS 2.0 tells address, title, date, authors and outlet', async () => {
    const feed = await read(
      rss(
        item(
          '<title>Board &amp; union agree</title><link>https://eye.example/board</link><dc:creator>Ann Poe and Bo Reed</dc:creator><pubDate>Thu, 12 Mar 2026 07:15:00 +0100</pubDate>',
        ),
      ),
    )
    expect(feed).toEqual({
      title: 'Harbour Eye',
      without: 0,
      entries: [
        {
          url: 'https://eye.example/board',
          title: 'Board & union agree',
          published: '2026-03-12T07:15:00+01:00',
          byline: ['Ann Poe', 'Bo Reed'],
          outlet: 'Harbour Eye',
        },
      ],
    })
  })

  it('of RSS 0.91 and RDF is read too', async () => {
    expect(await entries(rss(item(`<title>One</title>${link}`)).replace('2.0', '0.91'))).toHaveLength(1)
    const rdf = `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://eye.example/"><title>Eye</title></channel>
      <item rdf:about="https://eye.example/1"><title>One</title><dc:date>2026-03-12</dc:date><dc:creator>Ann Poe</dc:creator></item></rdf:RDF>`
    expect(await entries(rdf)).toEqual([
      { url: 'https://eye.example/1', title: 'One', published: '2026-03-12', byline: ['Ann Poe'], outlet: 'Eye' },
    ])
  })

  it('of Atom: the page, not the feed itself; its own base; the authors of the whole feed', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://eye.example/news/"><title type="html">Eye &amp;amp; Ear</title>
      <author><name>Ann Poe</name></author>
      <entry><title type="html">It&amp;#8217;s &lt;b&gt;over&lt;/b&gt;</title><link rel="self" href="self.atom"/><link href="one"/>
        <published>2026-03-12T10:00:00Z</published><updated>2026-03-14T10:00:00Z</updated></entry>
      <entry xml:base="sub/"><title type="xhtml"><div>Hi <em>you</em> there</div></title><link rel="alternate" href="two"/>
        <author><name>Bo Reed</name></author><updated>2026-03-14T10:00:00Z</updated></entry></feed>`
    expect(await entries(atom)).toEqual([
      {
        url: 'https://eye.example/news/one',
        title: 'It’s over',
        published: '2026-03-12T10:00:00+00:00',
        byline: ['Ann Poe'],
        outlet: 'Eye & Ear',
      },
      { url: 'https://eye.example/news/sub/two', title: 'Hi you there', byline: ['Bo Reed'], outlet: 'Eye & Ear' },
    ])
  })

  it('of JSON', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Eye',
      home_page_url: 'https://eye.example/',
      items: [
        { id: '1', url: '/one', title: 'One', date_published: '2026-03-12T10:00:00Z', authors: [{ name: 'Ann Poe' }] },
        { id: 'https://eye.example/two' },
        { id: 'none' },
        null,
        5,
      ],
    }
    expect(await read(JSON.stringify(feed))).toEqual({
      title: 'Eye',
      without: 3,
      entries: [
        {
          url: 'https://eye.example/one',
          title: 'One',
          published: '2026-03-12T10:00:00+00:00',
          byline: ['Ann Poe'],
          outlet: 'Eye',
        },
        { url: 'https://eye.example/two', byline: [], outlet: 'Eye' },
      ],
    })
  })

  it('is known by what it holds, whatever it is served as, packed or not, in its own encoding', async () => {
    const feed = rss(item(`<title>One</title>${link}`))
    expect(await entries(feed, { contentType: 'text/html' })).toHaveLength(1)
    expect((await feedFrom(gzipSync(feed), { name: 'feed.gz' })).entries).toHaveLength(1)
    const latin = Uint8Array.from(feed.replace('?>', ' encoding="iso-8859-1"?>').replace('One', 'Café'), c =>
      c.charCodeAt(0),
    )
    expect((await feedFrom(latin, { name: 'feed' })).entries[0]?.title).toBe('Café')
  })

  it('calls the outlet as the caller does', async () => {
    expect((await entries(rss(item(link)), { outlet: 'The Eye' }))[0]?.outlet).toBe('The Eye')
  })
})

describe('an address in a feed', () => {
  it('is seen from where the feed was found', async () => {
    expect((await entries(rss(item('<link> /a?b=1&amp;c=2 </link>')), { url: 'https://b.example/feed' }))[0]?.url).toBe(
      'https://b.example/a?b=1&c=2',
    )
    expect((await first('<link>/a</link>'))?.url).toBe('https://eye.example/a')
  })

  it('may be a guid, but not one that says it is none', async () => {
    expect((await first('<guid>https://eye.example/g</guid>'))?.url).toBe('https://eye.example/g')
    await expect(entries(rss(item('<guid isPermaLink="false">https://eye.example/g</guid>')))).rejects.toThrow(
      'is a feed without addresses',
    )
  })

  it('escaped twice, or with a bare ampersand, is mended', async () => {
    expect((await first('<link>https://eye.example/?a=1&amp;amp;b=2</link>'))?.url).toBe('https://eye.example/?a=1&b=2')
    expect((await first('<link>https://eye.example/?a=1&b=2</link>'))?.url).toBe('https://eye.example/?a=1&b=2')
  })

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'ftp://eye.example/',
    'http://u:p@eye.example/',
    'http://',
  ])('is never %s', async address => {
    expect((await entries(rss(item(`<link>${address}</link>`) + item(link)))).map(({ url }) => url)).toEqual([
      'https://eye.example/a',
    ])
  })
})

describe('a date in a feed', () => {
  it.each([
    ['Thu, 12 Mar 2026 07:15:00 GMT', '2026-03-12T07:15:00+00:00'],
    ['12 Mar 26 07:15 EST', '2026-03-12T07:15:00-05:00'],
    ['Thu, 12 Mar 2026 7:15:00 PDT', '2026-03-12T07:15:00-07:00'],
    ['2026-03-12', '2026-03-12'],
    ['12 March 2026', '2026-03-12'],
  ])('"%s" is %s', async (written, meant) => {
    expect((await first(`${link}<pubDate>${written}</pubDate>`))?.published).toBe(meant)
  })

  it.each([
    'yesterday',
    '03/04/2026',
    '2026-02-30',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '0001-01-01T00:00:00Z',
    '',
    '&#0;',
  ])('"%s" is none', async written => {
    expect(await first(`${link}<pubDate>${written}</pubDate>`)).not.toHaveProperty('published')
  })

  it('of a change is no date of publication', async () => {
    const atom = `<feed><entry><link href="https://eye.example/a"/><updated>2026-03-14T10:00:00Z</updated></entry></feed>`
    expect((await entries(atom))[0]).not.toHaveProperty('published')
  })
})

describe('authors in a feed', () => {
  it.each([
    ['<author>ann@eye.example (Ann Poe)</author>', ['Ann Poe']],
    ['<author>ann@eye.example</author>', []],
    ['<dc:creator>By Ann Poe, Chief reporter</dc:creator>', ['Ann Poe']],
    ['<dc:creator>Ann Poe</dc:creator><dc:creator>Bo Reed</dc:creator><author>x@y.z</author>', ['Ann Poe', 'Bo Reed']],
  ])('%s', async (field, names) => {
    expect((await first(link + field))?.byline).toEqual(names)
  })

  it('and the source that an aggregator names', async () => {
    expect((await first(`${link}<source url="https://g.example">The Gazette</source>`))?.outlet).toBe('The Gazette')
  })
})

describe('a broken feed', () => {
  it('cut off gives what is whole', async () => {
    const cut = rss(item(link) + item('<link>https://eye.example/bcd</link>'))
    const urls = (await entries(cut.slice(0, cut.indexOf('bcd') + 1))).map(({ url }) => url)
    expect(urls).toEqual(['https://eye.example/a'])
  })

  it('with rubbish before it and marks that are no XML is read on', async () => {
    const feed = `\n<b>Warning</b>: mysql <br>\n${rss(item(`<title>A & B &nbsp;&bogus; <i>c</title>${link}`))}`
    expect((await entries(feed)).length).toBe(1)
    expect((await first(`<title>Fish & chips</title>${link}`))?.title).toBe('Fish & chips')
    expect((await first(`<title><![CDATA[Mayor &amp; <b>council</b>]]></title>${link}`))?.title).toBe('Mayor & council')
  })

  it.each([
    ['a page', '<!doctype html><html><body><item>no</item></body></html>', 'is no feed'],
    ['a text', 'The board met on Monday.', 'is no feed'],
    ['nothing', ' \n', 'is empty'],
    ['half a JSON feed', '{"version":"https://jsonfeed.org/version/1.1","items":[', 'is broken JSON'],
    ['JSON', '{"a":1}', 'is no feed'],
    ['damaged gzip', '\x1f\x8b\x08rubbish', 'cannot be unpacked'],
    ['a deep one', `<rss><channel>${'<item>'.repeat(100_000)}`, 'nests elements too deep'],
  ])('says what is wrong with %s', async (_, text, message) => {
    const error = await feedFrom(
      Uint8Array.from(text, c => c.charCodeAt(0)),
      { name: 'feed' },
    ).catch(error => error)
    expect(error).toBeInstanceOf(UnreadableError)
    expect(error.message).toContain(`feed ${message}`)
  })

  it('expands no entities of its own making and unpacks no bomb', async () => {
    const laughs = `<!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}">]>`
    expect((await entries(laughs + rss(item(`<title>${'&b;'.repeat(9)}</title>${link}`))))[0]?.title).toBe(
      '&b;'.repeat(9),
    )
    const outside = `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>`
    expect((await entries(outside + rss(item(`<title>&a;</title>${link}`))))[0]?.title).toBe('&a;')
    await expect(feedFrom(gzipSync(Buffer.alloc(60 << 20)), { name: 'feed' })).rejects.toThrow('holds more than 16 MB')
  })

  it('made to take long does not', async () => {
    // What grows with the square of them takes longer than any test may.
    for (const piece of ['<', '<a ', '<!--', '<![CDATA[', '&', '&#', '</b>', '<?', 'a="', '<item><title>'])
      await read(rss(piece.repeat(100_000))).catch(error => expect(error).toBeInstanceOf(UnreadableError))
  })
})

describe('a sitemap', () => {
  const news = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>https://eye.example/a?x=1&amp;y=2</loc><lastmod>2026-03-14</lastmod><n:news><n:publication><n:name>Harbour Eye</n:name></n:publication>
      <n:publication_date>2026-03-12T07:15:00Z</n:publication_date><n:title>Board &amp; union</n:title></n:news></url>
    <url><loc>https://eye.example/b</loc></url><url><loc>file:///etc/passwd</loc></url><url/></urlset>`

  it('tells addresses, and what a news sitemap says of them', async () => {
    const { pages, sitemaps } = await sitemapFrom(gzipSync(news), { name: 'news.xml.gz' })
    expect(sitemaps).toEqual([])
    expect(pages).toEqual([
      {
        url: 'https://eye.example/a?x=1&y=2',
        title: 'Board & union',
        published: '2026-03-12T07:15:00+00:00',
        modified: '2026-03-14',
        outlet: 'Harbour Eye',
        byline: [],
      },
      { url: 'https://eye.example/b', byline: [] },
    ])
  })

  it('may be an index of others', async () => {
    const index = `<sitemapindex><sitemap><loc>https://eye.example/1.xml.gz</loc><lastmod>2026-03-14T10:00:00Z</lastmod></sitemap></sitemapindex>`
    expect(await sitemapFrom(bytes(index), { name: 'sitemap.xml' })).toEqual({
      pages: [],
      sitemaps: [{ url: 'https://eye.example/1.xml.gz', modified: '2026-03-14T10:00:00+00:00' }],
    })
  })

  it('of 50 MB is read in a few seconds, its first 50,000 entries', async () => {
    const url = '<url><loc>https://eye.example/news/2026/03/12/a-headline-of-usual-length</loc></url>\n'
    const file = bytes(`<urlset>${url.repeat((49 << 20) / url.length)}</urlset>`)
    expect((await sitemapFrom(file, { name: 'sitemap.xml' })).pages).toHaveLength(50_000)
  })

  it.each([
    ['a feed', rss(item(link)), 'is no sitemap'],
    ['a text', 'none', 'is no sitemap'],
    ['nothing', '', 'is empty'],
  ])('is not %s', async (_, text, message) => {
    await expect(sitemapFrom(bytes(text), { name: 'sitemap.xml' })).rejects.toThrow(`sitemap.xml ${message}`)
  })

  it('unpacks no bomb', async () => {
    await expect(sitemapFrom(gzipSync(Buffer.alloc(80 << 20)), { name: 's.gz' })).rejects.toThrow(
      'holds more than 50 MB',
    )
  })
})

describe('any bytes at all', () => {
  const pieces = fc.constantFrom(
    ...'<rss>,</rss>,<channel>,</channel>,<item>,</item>,<feed>,<entry>,</entry>,<link>,</link>,<link href="/a"/>,<title>,</title>,<![CDATA[,]]>,&amp;,&#x110000;,<urlset>,<url>,</url>,<loc>,</loc>,http://a.example/,http://[,%zz,<pubDate>,2026-13-45,{,"items":[,],},null,<!DOCTYPE a [,\u0000,<author>,a@b (c)'.split(
      ',',
    ),
  )
  const soup = fc.array(pieces, { maxLength: 40 }).map(parts => bytes(parts.join('')))
  it('are a feed or sitemap, or an UnreadableError', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(soup, fc.uint8Array({ maxLength: 300 })), async file => {
        for (const from of [feedFrom, sitemapFrom])
          await from(file, { name: 'any' }).catch(error => expect(error).toBeInstanceOf(UnreadableError))
      }),
      { numRuns: 500 },
    )
  })
})
