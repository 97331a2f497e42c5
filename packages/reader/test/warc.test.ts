import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BadRecord, pagesIn, type WarcPage } from '../src/sources.ts'
import { UnreadableError } from '../src/unreadable.ts'

/** The bytes in pieces, as a stream gives them. */
async function* pieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const read = async (chunks: AsyncIterable<Uint8Array>) => {
  const items: (WarcPage | BadRecord)[] = []
  for await (const item of pagesIn(chunks, 'crawl.warc')) items.push(item)
  return items
}
const all = (bytes: Uint8Array, size?: number) => read(pieces(bytes, size))
const shown = (items: readonly (WarcPage | BadRecord)[]) =>
  items.map(item => ('bytes' in item ? new TextDecoder().decode(item.bytes) : `${item.record}: ${item.problem}`))

const record = (type: string, headers: string, block: string | Buffer, length = Buffer.byteLength(block)) =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Date: 2026-03-12T07:15:00Z\r\n${headers}Content-Length: ${length}\r\n\r\n`,
    ),
    Buffer.from(block),
    Buffer.from('\r\n\r\n'),
  ])
const response = (url: string, body: string | Buffer, http = 'Content-Type: text/html\r\n', status = 200, more = '') =>
  record(
    'response',
    `WARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\n${more}`,
    Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\n${http}\r\n`), Buffer.from(body)]),
  )
const info = record('warcinfo', 'Content-Type: application/warc-fields\r\n', 'software: crawler\r\n')
const request = record(
  'request',
  'WARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\n',
  'GET / HTTP/1.1\r\n\r\n',
)
const pages = [1, 2, 3].map(n => response(`https://a.example/${n}`, `<p>${n}</p>`))
const packed = (records: readonly Uint8Array[]) => Buffer.concat(records.map(bytes => gzipSync(bytes)))
const flipped = (bytes: Buffer, at: number) => {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 0xff
  return copy
}

describe('a web archive', () => {
  it('gives the pages that were served as HTML or text', async () => {
    const others = [
      response('https://a.example/css', 'x', 'Content-Type: text/css\r\n'),
      response('https://a.example/404', 'x', 'Content-Type: text/html\r\n', 404),
      response('dns:a.example', 'x'),
      record(
        'revisit',
        'WARC-Target-URI: https://a.example/r\r\nContent-Type: application/http\r\n',
        'HTTP/1.1 200 OK\r\n\r\n',
      ),
    ]
    const file = Buffer.concat([info, request, pages[0] ?? info, ...others, pages[1] ?? info])
    expect(await all(file)).toEqual([
      {
        url: 'https://a.example/1',
        fetched: '2026-03-12T07:15:00+00:00',
        contentType: 'text/html',
        bytes: Buffer.from('<p>1</p>'),
      },
      expect.objectContaining({ url: 'https://a.example/2' }),
    ])
  })

  it.each([1, 7, 1000, 1_000_000])(
    'is the same packed a record at a time, packed whole or plain, in pieces of %i',
    async size => {
      const texts = ['<p>1</p>', '<p>2</p>', '<p>3</p>']
      const records = [info, request, ...pages]
      expect(shown(await all(Buffer.concat(records), size))).toEqual(texts)
      expect(shown(await all(packed(records), size))).toEqual(texts)
      expect(shown(await all(gzipSync(Buffer.concat(records)), size))).toEqual(texts)
      expect(shown(await all(Buffer.concat([packed(records), Buffer.alloc(600)]), size))).toEqual(texts)
    },
  )

  it('may be text that Common Crawl drew from pages, or files without HTTP', async () => {
    const text = record(
      'conversion',
      'WARC-Target-URI: https://a.example/t\r\nContent-Type: text/plain\r\n',
      'The text.',
    )
    const file = record('resource', 'WARC-Target-URI: <https://a.example/f>\r\nContent-Type: text/html\r\n', '<p>f')
    expect(shown(await all(packed([info, text, file])))).toEqual(['The text.', '<p>f'])
  })

  it('unpacks bodies, where they are still packed', async () => {
    const html = 'Content-Type: text/html\r\n'
    const chunked = '3;x=y\r\n<p>\r\n2\r\nit\r\n0\r\n\r\n'
    const bodies = [
      response('https://a.example/', gzipSync('zip'), `${html}Content-Encoding: gzip\r\n`),
      response('https://a.example/', 'was zip', `${html}Content-Encoding: gzip\r\n`),
      response('https://a.example/', brotliCompressSync('brotli'), `${html}Content-Encoding: br\r\n`),
      response('https://a.example/', 'was brotli', `${html}Content-Encoding: br\r\n`),
      response('https://a.example/', chunked, `${html}Transfer-Encoding: chunked\r\n`),
      response('https://a.example/', 'was chunked', `${html}Transfer-Encoding: chunked\r\n`),
    ]
    expect(shown(await all(Buffer.concat(bodies)))).toEqual([
      ...['zip', 'was zip', 'brotli', 'was brotli', '<p>it', 'was chunked'],
    ])
  })

  it('reads pages of many records without keeping them, and films without keeping any of them', async () => {
    async function* large() {
      const film = Buffer.alloc(1 << 20)
      const length = film.length * 300
      const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/film\r\nContent-Type: application/http\r\nContent-Length: ${length + 44}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n`
      yield Buffer.from(head)
      for (let i = 0; i < 300; i++) yield film
      yield Buffer.from('\r\n\r\n')
      yield* pieces(pages[0] ?? info)
    }
    const before = process.memoryUsage.rss()
    expect(shown(await read(large()))).toEqual(['<p>1</p>'])
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 << 20)
  })

  it('stops reading when nobody wants more', async () => {
    let ended = false
    async function* endless() {
      try {
        for (;;) yield packed(pages)
      } finally {
        ended = true
      }
    }
    for await (const page of pagesIn(endless(), 'crawl.warc.gz')) if ('bytes' in page) break
    expect(ended).toBe(true)
  })

  it('passes on what the file itself throws', async () => {
    async function* failing() {
      yield packed(pages).subarray(0, 200)
      throw new Error('disk failed')
    }
    await expect(read(failing())).rejects.toThrow('disk failed')
  })
})

describe('a damaged web archive', () => {
  const [one = info, two = info, three = info] = pages

  it('gives what is whole, and says which record is not', async () => {
    const zipped = pages.map(page => gzipSync(page))
    const [a = info, b = info, c = info] = zipped
    for (const at of [12, 40, b.length - 12, b.length - 6, b.length - 2]) {
      const found = await all(Buffer.concat([a, flipped(b, at), c]))
      expect([found.length, ...shown(found)]).toEqual([3, '<p>1</p>', expect.stringMatching(/^2: it/), '<p>3</p>'])
    }
    expect(shown(await all(Buffer.concat([a, flipped(b, 2), c])))).toEqual([
      '<p>1</p>',
      '2: its gzip is followed by something else',
      '<p>3</p>',
    ])
    expect(shown(await all(Buffer.concat([a, b, c.subarray(0, -20)])))).toEqual([
      '<p>1</p>',
      '<p>2</p>',
      expect.stringContaining('3: its gzip'),
    ])
    expect(shown(await all(Buffer.concat([a, b.subarray(0, 80), c])))).toEqual([
      '<p>1</p>',
      expect.stringContaining('2: its gzip'),
      '<p>3</p>',
    ])
  })

  it.each([
    ['no length', two.toString().replace(/Content-Length: \d+\r\n/, ''), 'it does not say how long it is'],
    ['a length that is none', two.toString().replace(/Length: \d+/, 'Length: -1'), 'it does not say how long it is'],
    ['a short length', two.toString().replace(/Length: \d+/, 'Length: 48'), 'it is not as long as it says'],
    ['a great length', two.toString().replace(/Length: \d+/, 'Length: 500'), 'it is not as long as it says'],
    ['an endless length', two.toString().replace(/Length: \d+/, 'Length: 9999999'), 'it is not as long as it says'],
    ['no HTTP', two.toString().replace('HTTP/1.1', 'XTTP/1.1'), 'it has no header of HTTP'],
    ['no header', `WARC/1.0\r\nWARC-Type: ${'x'.repeat(70_000)}`, 'it has no header of a record'],
  ])('reads on after a record with %s', async (_, bad, problem) => {
    const found = await all(Buffer.concat([one, Buffer.from(`${bad}\r\n\r\n`), three]))
    expect(shown(found)).toEqual(['<p>1</p>', `2: ${problem}`, '<p>3</p>'])
  })

  it('names the page, and does not take half a page for one', async () => {
    const cut = response('https://a.example/cut', '<p>half', undefined, 200, 'WARC-Truncated: length\r\n')
    const large = response('https://a.example/large', Buffer.alloc(17 << 20))
    const bomb = response(
      'https://a.example/bomb',
      gzipSync(Buffer.alloc(60 << 20)),
      'Content-Type: text/html\r\nContent-Encoding: gzip\r\n',
    )
    const found = await all(packed([cut, large, bomb, one]), 100_000)
    expect(found.slice(0, 3)).toEqual([
      { record: 1, url: 'https://a.example/cut', problem: 'it was cut off when it was archived' },
      { record: 2, url: 'https://a.example/large', problem: 'it holds more than 16 MB' },
      { record: 3, url: 'https://a.example/bomb', problem: expect.stringContaining('its body cannot be unpacked') },
    ])
    expect(shown(found.slice(3))).toEqual(['<p>1</p>'])
    expect(shown(await all(Buffer.concat([one, two.subarray(0, -10)])))).toEqual([
      '<p>1</p>',
      '2: it is not as long as it says',
    ])
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('The board met on Monday.')],
    ['a packed text', gzipSync('The board met on Monday.')],
  ])('is not %s', async (_, bytes) => {
    await expect(all(bytes)).rejects.toThrow('crawl.warc is no web archive (WARC)')
  })

  it('is given up where all is bad', async () => {
    const found: unknown[] = []
    const reading = async () => {
      for await (const item of pagesIn(pieces(Buffer.from('WARC/1.0\r\n\r\n'.repeat(3000))), 'crawl.warc'))
        found.push(item)
    }
    await expect(reading()).rejects.toThrow('crawl.warc has 1000 bad records')
    expect(found).toHaveLength(1000)
  })
})

describe('any bytes at all', () => {
  it('are read to their end, or give an UnreadableError', async () => {
    const whole = fc.constantFrom(
      packed([info, ...pages]),
      Buffer.concat([info, ...pages]),
      gzipSync(Buffer.concat(pages)),
    )
    const change = fc.record({ at: fc.nat(), cut: fc.nat(60), into: fc.uint8Array({ maxLength: 20 }) })
    const file = fc.tuple(whole, fc.array(change, { maxLength: 4 })).map(([bytes, changes]) =>
      changes.reduce((from, { at, cut, into }) => {
        const place = at % from.length
        return Buffer.concat([from.subarray(0, place), into, from.subarray(place + cut)])
      }, bytes),
    )
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 2000 }), async (bytes, size) => {
        const found = await all(bytes, size).catch((error: unknown) => {
          expect(error).toBeInstanceOf(UnreadableError)
          return []
        })
        for (const item of found) if ('bytes' in item) expect(item.url).toMatch(/^https:/)
      }),
      { numRuns: 400 },
    )
  })
})
