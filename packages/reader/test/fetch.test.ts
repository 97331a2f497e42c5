import { once } from 'node:events'
import { createServer } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPublic } from '../src/fetch/public.ts'
import { robotsFrom } from '../src/fetch/robots.ts'
import { type Fetched, type Fetching, fetchPage, UnreachableError, type Wanted } from '../src/fetch.ts'
import { UnreadableError } from '../src/unreadable.ts'
import { site, stillClock } from './site.ts'

/** Every name is this machine's, which may be reached. */
const here: Fetching = { allowPrivate: true, lookup: async () => ['127.0.0.1'] }

const fetched = async (url: string, fetching = here, wanted?: Wanted): Promise<Fetched> => {
  const found = await fetchPage(url, fetching, wanted)
  if (found.state !== 'fetched') throw new Error(found.state)
  return found
}
const failed = async (url: string, fetching = here, wanted?: Wanted): Promise<UnreachableError> => {
  const error = await fetchPage(url, fetching, wanted).catch(error => error)
  expect(error).toBeInstanceOf(UnreachableError)
  expect(error).toBeInstanceOf(UnreadableError)
  expect(error.message).not.toContain('\n')
  return error
}
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('fetching', () => {
  it('gives the bytes, where they were found and what the server said of them, and says who asks', async () => {
    await using eye = await site((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('etag', '"1"')
      response.setHeader('last-modified', 'Thu, 12 Mar 2026 07:15:00 GMT')
      response.end(`<p>${request.headers['user-agent']} ${request.headers.host}`)
    })
    const url = `http://eye.example:${eye.port}/a`
    const found = await fetched(`${url}#top`, { ...here, about: 'https://who.example/)\r\nx: y' })
    expect(text(found.bytes)).toMatch(/^<p>onrecord\/\d+\.\d+\.\d+ \(\+https:\/\/who\.example\/x:y\) eye\.example:\d+$/)
    expect(found).toMatchObject({
      url,
      contentType: 'text/html; charset=utf-8',
      etag: '"1"',
      lastModified: 'Thu, 12 Mar 2026 07:15:00 GMT',
    })
  })

  it('asks only for what is new', async () => {
    await using eye = await site((request, response) => {
      const { 'if-none-match': tag, 'if-modified-since': since } = request.headers
      response.statusCode = tag === '"1"' || since === 'Thu, 12 Mar 2026 07:15:00 GMT' ? 304 : 200
      response.end(response.statusCode === 200 ? `${tag} ${since}` : undefined)
    })
    const url = `http://eye.example:${eye.port}/`
    const unchanged = { state: 'unchanged', url }
    expect(await fetchPage(url, here, { seen: { etag: '"1"' } })).toEqual(unchanged)
    expect(await fetchPage(url, here, { seen: { lastModified: 'Thu, 12 Mar 2026 07:15:00 GMT' } })).toEqual(unchanged)
    expect(text((await fetched(url, here, { seen: { etag: '"2"\r\nx: y', lastModified: 'ü' } })).bytes)).toBe(
      'undefined undefined',
    )
  })

  it('takes "not modified" only from a server that was asked', async () => {
    await using eye = await site((_, response) => response.writeHead(304).end())
    expect((await failed(`http://eye.example:${eye.port}/`)).reason).toBe('denied')
  })

  it.each([
    ['gzip', gzipSync('plain')],
    ['deflate', deflateSync('plain')],
    ['deflate', deflateRawSync('plain')],
    ['br', brotliCompressSync('plain')],
    ['zstd', zstdCompressSync('plain')],
    ['gzip, br', brotliCompressSync(gzipSync('plain'))],
    ['identity', Buffer.from('plain')],
  ])('unpacks %s', async (encoding, body) => {
    await using eye = await site((_, response) => response.setHeader('content-encoding', encoding).end(body))
    expect(text((await fetched(`http://eye.example:${eye.port}/`)).bytes)).toBe('plain')
  })

  it.each([
    ['gzip', Buffer.from('rubbish')],
    ['gzip', gzipSync('cut off').subarray(0, 20)],
    ['klingon', Buffer.from('x')],
    ['br, br, br', Buffer.from('x')],
  ])('says what is wrong with a body in %s', async (encoding, body) => {
    await using eye = await site((_, response) => response.setHeader('content-encoding', encoding).end(body))
    expect((await failed(`http://eye.example:${eye.port}/`)).reason).toBe('broken')
  })

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [401, 'denied'],
    [403, 'denied'],
    [204, 'denied'],
    [429, 'busy'],
    [503, 'busy'],
    [500, 'broken'],
  ] as const)('takes status %i for "%s"', async (status, reason) => {
    await using eye = await site((_, response) => response.writeHead(status).end())
    expect(await failed(`http://eye.example:${eye.port}/`)).toMatchObject({ reason, wait: undefined })
  })

  it.each([
    ['120', 120_000],
    ['Thu, 12 Mar 2026 00:00:30 GMT', 30_000],
    ['Thu, 12 Mar 2020 00:00:30 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
  ])('reads Retry-After: %s', async (after, wait) => {
    await using eye = await site((_, response) => response.writeHead(503, { 'retry-after': after }).end())
    const error = await failed(`http://eye.example:${eye.port}/`, { ...here, clock: stillClock() })
    expect(error.wait).toBe(wait)
  })

  it('names a host that nobody knows', async () => {
    const none = async () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }))
    expect((await failed('http://nobody.example/', { lookup: none })).message).toContain(
      'http://nobody.example/ has a host that nobody knows',
    )
    expect((await failed('http://nobody.example/', { lookup: async () => [] })).reason).toBe('broken')
  })
})

describe('bounds of fetching', () => {
  it('stop a body that is too large: announced, sent, or unpacked', async () => {
    const large = Buffer.alloc(3000)
    await using eye = await site((request, response) => {
      if (request.url === '/announced') response.setHeader('content-length', 3000).write('x')
      else if (request.url === '/sent') response.end(large)
      else response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50 << 20)))
    })
    for (const path of ['announced', 'sent', 'unpacked'])
      expect((await failed(`http://eye.example:${eye.port}/${path}`, here, { atMost: 2000 })).reason).toBe('too large')
  })

  it('stop an endless body', async () => {
    await using eye = await site((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      }
      response.on('drain', more)
      more()
    })
    expect((await failed(`http://eye.example:${eye.port}/`)).reason).toBe('too large')
  })

  it('stop a server that answers slowly, not at all, or a byte at a time', async () => {
    await using eye = await site((request, response) => {
      if (request.url === '/none') return
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    })
    for (const path of ['none', 'drip'])
      expect(await failed(`http://eye.example:${eye.port}/${path}`, { ...here, timeLimit: 150 })).toMatchObject({
        reason: 'broken',
        problem: 'took too long',
      })
  })

  it('stop a look-up that never ends', async () => {
    const never = () => new Promise<never>(() => {})
    expect((await failed('http://eye.example/', { lookup: never, timeLimit: 50 })).problem).toBe('took too long')
  })

  it('end when the caller says so', async () => {
    await using eye = await site(() => {})
    const caller = new AbortController()
    const found = fetchPage(`http://eye.example:${eye.port}/`, here, { signal: caller.signal })
    setTimeout(() => caller.abort(new Error('enough')), 30)
    await expect(found).rejects.toThrow('enough')
  })

  it.each([
    ['hangs up', ''],
    ['hangs up in the body', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc'],
    ['speaks no HTTP', 'SSH-2.0-OpenSSH_9\r\n'],
    ['changes the protocol', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'],
    ['sends endless headers', `HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(50_000)}`],
  ])('outlast a server that %s', async (_, answer) => {
    const server = createServer(socket => socket.on('error', () => {}).end(answer)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    expect((await failed(`http://eye.example:${port}/`, { ...here, timeLimit: 5000 })).reason).toBe('broken')
    server.close()
  })
})

describe('redirects', () => {
  it('are followed, up to five, seen from where they stand', async () => {
    await using eye = await site((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left > 0) response.writeHead(302, { location: `${left - 1}` }).end()
      else response.end('there')
    })
    const found = await fetched(`http://eye.example:${eye.port}/5`)
    expect(found.url).toBe(`http://eye.example:${eye.port}/0`)
    expect((await failed(`http://eye.example:${eye.port}/6`)).message).toContain('is redirected more than 5 times')
  })

  it.each([
    'file:///etc/passwd',
    'ftp://eye.example/',
    'gopher://eye.example/',
    'data:text/html,x',
    'javascript:alert(1)',
    'http://user:secret@eye.example/',
    'http://[',
  ])('to %s are refused', async location => {
    await using eye = await site((_, response) => response.writeHead(301, { location }).end())
    const error = await failed(`http://eye.example:${eye.port}/`)
    expect(error.reason).toBe('refused')
    expect(error.message).not.toContain('secret')
    expect(eye.asked).toEqual(['/'])
  })

  it('to an address in letters beyond ASCII are understood', async () => {
    await using eye = await site((request, response) => {
      const location = Buffer.from('/caf\u00e9').toString('latin1')
      if (request.url === '/') response.writeHead(302, { location }).end()
      else response.end(request.url)
    })
    expect(text((await fetched(`http://eye.example:${eye.port}/`)).bytes)).toBe('/caf%C3%A9')
  })

  it('are looked up and checked each anew', async () => {
    await using eye = await site((_, response) => response.writeHead(302, { location: '//inside.example/' }).end())
    const names: string[] = []
    const lookup = async (name: string) => {
      names.push(name)
      return ['127.0.0.1']
    }
    await failed(`http://eye.example:${eye.port}/`, { allowPrivate: true, lookup })
    expect(names).toEqual(['eye.example', 'inside.example'])
  })
})

describe('private addresses', () => {
  it.each([
    ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '10.1.2.3', '100.64.0.1', '100.100.100.200', '169.254.169.254'],
    ...['172.16.0.1', '172.31.255.255', '192.168.0.1', '192.0.0.192', '198.18.0.1', '224.0.0.1', '239.1.1.1'],
    ...['240.0.0.1', '255.255.255.255', '168.63.129.16', '203.0.113.1'],
    ...['::1', '::', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::1', '100::1'],
    ...['fc00::1', 'fd00:ec2::254', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '2001::1', '2001:db8::1'],
    ...['2002:7f00:1::', '3fff::1', '2606:4700::1%eth0', '', 'localhost', '1.2.3', '8.8.8.8/8'],
  ])('%s is none that is public', address => {
    expect(isPublic(address)).toBe(false)
  })

  it.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '2a00:1450::1'])(
    '%s is public',
    address => {
      expect(isPublic(address)).toBe(true)
    },
  )

  it.each([
    ...['127.0.0.1', '2130706433', '017700000001', '0x7f.1', '127.1', '0x7f000001', '127.0.0.1.', '0', '127.0.0.1%2e'],
    ...['[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:ffff:127.0.0.1]', '[64:ff9b::127.0.0.1]'],
    ...['１２７.０.０.１', '127。0。0。1', '①②⑦.⓪.⓪.①', '%31%32%37.0.0.1'],
    ...['169.254.169.254', '[fd00:ec2::254]', '100.100.100.200', '10.0.0.1', '192.168.1.1'],
    ...['localhost', 'LOCALHOST', 'localhost.', 'a.localhost', 'inside.example', 'inside.example.'],
  ])('written http://%s/ are refused, and nothing is sent', async host => {
    await using inside = await site((_, response) => response.end('secret'))
    const lookup = async () => ['127.0.0.1', '::1']
    for (const at of [`${host}:${inside.port}`, `eye.example@${host}:${inside.port}`, `eye.example:80@${host}`])
      expect((await failed(`http://${at}/`, { lookup })).reason).toBe('refused')
    expect(inside.asked).toEqual([])
  })

  it('and ports that are not of the web are refused', async () => {
    const lookup = async () => ['8.8.8.8']
    for (const port of [22, 25, 53, 445])
      expect((await failed(`http://eye.example:${port}/`, { lookup, timeLimit: 50 })).reason).toBe('refused')
  })

  it.each([
    'file:///etc/passwd',
    'ftp://a/',
    'HTTP:',
    'nonsense',
    '',
    'http://',
    'data:,x',
    `http://a/${'x'.repeat(9000)}`,
  ])('and "%s" is no address to fetch', async address => {
    expect((await failed(address)).reason).toBe('refused')
  })
})

describe('robots.txt', () => {
  const allows = (file: string, path: string) =>
    robotsFrom(file, 'onrecord').allows(new URL(path, 'https://eye.example'))

  it('closes what it says, to whom it says', () => {
    expect(allows('User-agent: *\nDisallow: /', '/a')).toBe(false)
    expect(allows('User-agent: *\nDisallow: /', '/robots.txt')).toBe(true)
    expect(allows('User-agent: *\nDisallow:', '/a')).toBe(true)
    expect(allows('', '/a')).toBe(true)
    expect(allows('<html>Not found</html>', '/a')).toBe(true)
    expect(allows('User-agent: other\nDisallow: /', '/a')).toBe(true)
  })

  it('may have a group for us, wherever it stands; then the others do not count', () => {
    const file = 'User-Agent: *\nDisallow: /\n\nuser-agent: a\nUSER-AGENT: OnRecord/2.0 # us\nDisallow: /private\n'
    expect(allows(file, '/a')).toBe(true)
    expect(allows(file, '/private/a')).toBe(false)
    expect(allows(`${file}User-agent: onrecord\rDisallow: /b`, '/b')).toBe(false)
  })

  it('is decided by the longest rule, and of two as long by the one that allows', () => {
    const file = 'User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nAllow: /x\nDisallow: /x'
    expect(['/a', '/a/b', '/a/b/c/d', '/x'].map(path => allows(file, path))).toEqual([false, true, false, true])
  })

  it('knows the star, the end, and escapes', () => {
    const file =
      'User-agent: *\nDisallow: /*.php$\nDisallow: /*/print\nDisallow: /caf%c3%a9\nDisallow: /%7eann\nDisallow: *?id='
    expect(
      ['/a.php', '/a.php?x', '/a/b/print', '/print', '/café', '/~ann/x', '/a?id=1', '/b'].map(path =>
        allows(file, path),
      ),
    ).toEqual([false, true, false, true, false, false, false, true])
  })

  it('may ask for a delay', () => {
    expect(robotsFrom('User-agent: *\nCrawl-delay: 2.5', 'onrecord').delay).toBe(2500)
    expect(robotsFrom('User-agent: *\nCrawl-delay: soon', 'onrecord').delay).toBeUndefined()
  })

  it('of any content is read in good time', () => {
    // What tries every way to match takes longer than any test may.
    const hostile = `User-agent: *\nDisallow: ${'*a'.repeat(100_000)}$\nDisallow: ${'*'.repeat(100_000)}b`
    allows(hostile, `/${'a'.repeat(7000)}`)
    fc.assert(
      fc.property(fc.stringMatching(/^(User-agent|allow|Disallow|crawl-delay|[:*$/%a#\n ]){0,60}$/), file => {
        expect(typeof allows(file, '/a%2')).toBe('boolean')
      }),
    )
  })
})

describe('any address at all', () => {
  const address = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.string(),
    fc.stringMatching(/^(https?:|file:|\/\/|[\\@:[\]%.0x127a])*$/),
  )
  it('never leads to a private one, and fails with an UnreachableError', async () => {
    await fc.assert(
      fc.asyncProperty(address, async url => {
        const error = await fetchPage(url, { lookup: async () => ['127.0.0.1'], timeLimit: 1000 }).catch(error => error)
        expect(error).toBeInstanceOf(UnreachableError)
        expect(error.reason).toBe('refused')
      }),
      { numRuns: 300 },
    )
  })
})
