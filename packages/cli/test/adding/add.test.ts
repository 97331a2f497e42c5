import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { onrecord, start } from '../onrecord.ts'
import { feed, page, site } from './harbour-eye.ts'

const all = mkdtempSync(join(tmpdir(), 'onrecord-add-'))
let folder = ''
let count = 0
const file = (name: string) => join(folder, name)
const write = (name: string, text: string | Uint8Array) => writeFileSync(file(name), text)

beforeEach(() => {
  folder = join(all, String(++count))
  mkdirSync(join(folder, 'deep/er'), { recursive: true })
})
afterAll(() => rmSync(all, { recursive: true, force: true }))

const story = (said: string) => `Ferry route saved

The Saltmarsh ferry will keep running, its owners said on Monday.

“${said},” said Petra Lindqvist, who runs the line.
`

/** Adds to the archive of the test. */
const add = (args: readonly string[], input: string | Uint8Array = '') =>
  onrecord(['add', '--archive', file('a.db'), ...args], input)

/** The lines of what was told, without those that say every few seconds how far it is: a slow machine has some. */
const toldIn = (err: string) => err.split('\n').filter(line => line !== '' && !/^onrecord: \S+ of \S+, /.test(line))

/** What a query of the archive of the test gives. */
function query(sql: string): unknown[] {
  const database = new DatabaseSync(file('a.db'), { readOnly: true })
  try {
    return database
      .prepare(sql)
      .all()
      .map(row => ({ ...row }))
  } finally {
    database.close()
  }
}
const versions = () =>
  query('select address, number from version join article on article.id = article order by version.id')

describe('onrecord add', () => {
  test('adds files and all that is in folders, and passes over what is in', async () => {
    write('one.txt', story('We listened'))
    write('deep/two.html', page('Pier mended', 'It took a year'))
    write('deep/er/one.txt', story('Nobody asked us'))
    write('deep/er/.hidden.txt', story('Not this'))
    write('deep/picture.png', 'no article')
    symlinkSync(file('one.txt'), file('deep/link.txt'))
    const { status, out, err } = await add([file('one.txt'), file('deep')])
    expect({ status, out, told: toldIn(err) }).toEqual({ status: 0, out: `3 added (${file('a.db')})\n`, told: [] })
    expect(versions()).toEqual(
      ['one.txt', 'deep/er/one.txt', 'deep/two.html'].map(name => ({ address: `file://${file(name)}`, number: 1 })),
    )
    write('deep/three.txt', story('And one more'))
    expect((await add([folder])).out).toBe(`1 added, 3 already held (${file('a.db')})\n`)
  })

  test('the same file with other words is a new version, with other punctuation it is not', async () => {
    write('one.txt', story('We listened'))
    await add([file('one.txt')])
    write('one.txt', story('We listened').replaceAll(',', ';'))
    expect((await add([file('one.txt')])).out).toMatch(/^0 added, 1 already held/)
    write('one.txt', story('We listened to nobody'))
    expect((await add([file('one.txt')])).out).toMatch(/^0 added, 1 new version/)
    expect(versions().map(row => (row as { number: number }).number)).toEqual([1, 2])
  })

  test('one broken item is told at the end, with its reason, and stops nothing', async () => {
    write('a.txt', '')
    write('b.txt', story('We listened'))
    write(
      'c.jsonl',
      `{"text": 1}\n${JSON.stringify({ id: 'x', text: story('A line') })}\n{"schema": "onrecord/1"}\nno json\n`,
    )
    write('d.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
    const paths = ['a.txt', 'b.txt', 'nowhere.txt', 'c.jsonl', 'd.png', 'deep'].map(file)
    const { status, out, err } = await add(paths)
    expect(status).toBe(1)
    expect(out).toBe(`2 added, 7 failed (${file('a.db')})\n`)
    const told = toldIn(err)
    const [c, d] = [file('c.jsonl'), file('d.png')]
    expect(told.map(line => line.replace('onrecord: ', ''))).toEqual([
      `${file('a.txt')} is empty: give a file with the text of an article`,
      `${file('nowhere.txt')} does not exist: check the name`,
      `${c}, line 1: "text" is missing or no string`,
      `${c}, line 3: the line is no record: article: Invalid input: expected object, received undefined`,
      expect.stringMatching(/c\.jsonl, line 4: the line is not JSON/),
      expect.stringContaining(`${d} is a PNG picture`),
      `${file('deep')} holds no file that can be an article`,
    ])
    expect(query("select address from source where state = 'failed' order by address")).toHaveLength(5)
    expect((await add(paths)).out).toBe(`0 added, 2 already held, 7 failed (${file('a.db')})\n`)
  })

  test('reads lines with articles and with records, packed or not, from files and standard input', async () => {
    const lines = ['One', 'Two'].map(id => JSON.stringify({ id, text: story(`This is ${id}`), outlet: 'Pierwatch' }))
    write('articles.jsonl.gz', gzipSync(`${lines.join('\n')}\n\n`))
    expect((await add([file('articles.jsonl.gz')])).out).toMatch(/^2 added/)
    const record = (await onrecord(['read', '-', '--format', 'jsonl'], lines[0])).out
    const url = 'https://pierwatch.example/one'
    const own = JSON.parse(record)
    own.article.url = url
    const ended = await add(['-'], `${JSON.stringify(own)}\n${JSON.stringify({ text: story('No name') })}`)
    expect(ended.out).toMatch(/^2 added/)
    expect(versions().map(row => (row as { address: string }).address)).toEqual([
      `file://${file('articles.jsonl.gz')}#One`,
      `file://${file('articles.jsonl.gz')}#Two`,
      url,
      expect.stringMatching(/^stdin:#[0-9a-f]{16}$/),
    ])
    expect((await add(['-'], story('Plain text'))).out).toMatch(/^1 added/)
    expect((await add(['-'], story('Plain text'))).out).toMatch(/^0 added, 1 already held/)
    expect((await add(['-'], story('Other text'))).out).toMatch(/^1 added/)
  })

  test('takes what it is told of the articles', async () => {
    write('one.txt', story('We listened'))
    write('two.txt', story('We did not'))
    const [one, url] = [
      { url: 'https://pierwatch.example/1?utm_source=x', outlet: 'Pierwatch' },
      'https://pierwatch.example/1',
    ]
    write('meta.json', JSON.stringify({ 'one.txt': one }))
    const told = ['--meta', file('meta.json'), '--outlet', 'The Courier', '--published', '2026-03-12']
    expect((await add([file('one.txt'), file('two.txt'), ...told])).out).toMatch(/^2 added/)
    expect(
      query('select address, version.outlet, published from version join article on article.id = article'),
    ).toEqual([
      { address: url, outlet: 'Pierwatch', published: '2026-03-12' },
      { address: `file://${file('two.txt')}`, outlet: 'The Courier', published: '2026-03-12' },
    ])
  })

  test('tells each item as JSON once it is safe', async () => {
    write('one.txt', story('We listened'))
    write('two.txt', '')
    const { status, out, err } = await add([file('one.txt'), file('two.txt'), '--json'])
    expect(status).toBe(1)
    expect(
      out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toMatchObject([
      { name: file('one.txt'), state: 'added', address: `file://${file('one.txt')}` },
      { name: file('two.txt'), state: 'failed', error: expect.stringContaining('is empty') },
    ])
    expect(err).toContain('onrecord: 1 added, 1 failed')
  })

  test('asked to stop, finishes what is in hand and goes on from there', async () => {
    const child = start(['add', '--archive', file('a.db'), '--json', '-'])
    child.stdin.on('error', () => {})
    const ended = new Promise(done => child.on('close', status => done(status)))
    let [out, err] = ['', '']
    child.stderr.on('data', data => {
      err += data
    })
    child.stdin.write(`${JSON.stringify({ id: 'one', text: story('We listened') })}\n`)
    child.stdout.on('data', data => {
      out += data
    })
    await new Promise(safe => child.stdout.once('data', safe))
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(JSON.parse(out)).toMatchObject({ state: 'added' })
    expect(err).toMatch(/stopping: .*\n(?:.*\n)*onrecord: stopped; the same command goes on .*\nonrecord: 1 added/)
    const lines = ['one', 'two'].map(id =>
      JSON.stringify({ id, text: story(id === 'one' ? 'We listened' : 'And more') }),
    )
    expect((await add(['-'], lines.join('\n'))).out).toMatch(/^1 added, 1 already held/)
  })

  test.each([
    [[], 'say what to add'],
    [['-', '-'], 'standard input (-) can be read once only'],
    [['a', '--queue'], '--queue needs an archive in PostgreSQL'],
    [['a', '--published', 'today'], 'is no date'],
    [['a', '--model', 'big'], 'is none of fast, best'],
    [['a', '--nonsense'], 'onrecord add --help'],
  ])('%j makes no sense, and it says why', async (args, why) => {
    const { status, err } = await add(args)
    expect(status).toBe(2)
    expect(err).toContain(why)
  })
})

describe('web archives', () => {
  test('give their pages, by the addresses from which they were taken; what is no article fails alone', async () => {
    const record = (url: string, body: string) => {
      const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`
      const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response`
      return gzipSync(`${head}\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`)
    }
    const urls = ['https://eye.example/ferry', 'https://eye.example/', 'https://eye.example/pier']
    const bodies = [
      page('Ferry', 'We listened'),
      '<html><nav><a href="/">Home</a></nav>',
      page('Pier', 'It took a year'),
    ]
    write('crawl.warc.gz', Buffer.concat(urls.map((url, i) => record(url, bodies[i] ?? ''))))
    const { status, out, err } = await add([folder])
    expect({ status, out }).toEqual({ status: 1, out: `2 added, 1 failed (${file('a.db')})\n` })
    expect(err).toContain('https://eye.example/ is an HTML page with no article in it')
    expect(versions().map(row => (row as { address: string }).address)).toEqual([urls[0], urls[2]])
    expect((await add([file('crawl.warc.gz')])).out).toMatch(/^0 added, 2 already held, 1 failed/)
  })
})

describe('the web', () => {
  test('a page, a feed and a sitemap are added by their addresses; what is in is not fetched again', async () => {
    await using eye = await site({})
    const { root, pages, asked } = eye
    const [one, two, three] = ['one', 'two', 'three'].map(name => `${root}/${name}`)
    pages.set('/one', { body: page('Ferry', 'We listened', `<link rel="canonical" href="${root}/one">`) })
    pages.set('/two', { body: page('Pier', 'It took a year', '<link rel="canonical" href="https://other.example/x">') })
    pages.set('/three', { body: page('Quay', 'It is done') })
    pages.set('/feed', {
      body: feed([
        { url: `${one}?ref=rss`, title: 'Ferry' },
        { url: `${root}/gone`, title: 'Gone' },
      ]),
      type: 'text/xml',
    })
    pages.set('/map.xml', { body: `<urlset><url><loc>${two}</loc><lastmod>2026-03-12</lastmod></url></urlset>` })
    pages.set('/one?ref=rss', pages.get('/one') as never)
    const args = [`${root}/feed`, `${root}/map.xml`, three as string, '--allow-private']
    const first = await add(args)
    expect(first.out).toBe(`3 added, 1 failed (${file('a.db')})\n`)
    expect(first.err).toContain(`${root}/gone gives status 404`)
    expect(
      query('select address, version.outlet, published from article join version on version.id = current'),
    ).toEqual([
      { address: one, outlet: 'Harbour Eye', published: '2026-03-12T07:15:00+00:00' },
      { address: two, outlet: null, published: null },
      { address: three, outlet: null, published: null },
    ])
    asked.length = 0
    expect((await add(args)).out).toBe(`0 added, 3 already held, 1 failed (${file('a.db')})\n`)
    expect(asked).toEqual(['/robots.txt', '/feed', '/gone', '/map.xml', '/three'])
  })

  test('an address of this machine is not fetched unless that is allowed', async () => {
    await using eye = await site({ '/one': { body: page('Ferry', 'We listened') } })
    const { status, err } = await add([`${eye.root}/one`])
    expect(status).toBe(1)
    expect(err).toMatch(/127\.0\.0\.1/)
    expect(eye.asked).toEqual([])
  })

  test('a feed is watched: what is new is added, what has not changed not fetched, what changed is a new version', async () => {
    await using eye = await site({})
    const { root, pages, asked } = eye
    const entry = (name: string, date?: string) => ({ url: `${root}/${name}`, title: name, ...(date && { date }) })
    pages.set('/one', { body: page('Ferry', 'We listened') })
    pages.set('/feed', { body: feed([entry('one'), entry('gone')]), etag: '"1"' })
    const watch = () =>
      onrecord(['watch', `${root}/feed`, '--once', '--allow-private', '--archive', file('a.db'), '--json'])
    const first = await watch()
    expect(first.status).toBe(1)
    expect(
      first.out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).state),
    ).toEqual(['added', 'failed'])
    asked.length = 0
    expect(await watch()).toMatchObject({ status: 0, out: '' })
    expect(asked).toEqual(['/robots.txt', '/feed unchanged'])
    pages.set('/two', { body: page('Pier', 'It took a year') })
    pages.set('/one', { body: page('Ferry', 'We listened to nobody') })
    pages.set('/feed', {
      body: feed([entry('two'), entry('one', 'Thu, 12 Mar 2026 09:00:00 GMT'), entry('gone')]),
      etag: '"2"',
    })
    asked.length = 0
    expect(
      (await watch()).out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).state),
    ).toEqual(['added', 'version'])
    expect(asked).toEqual(['/robots.txt', '/feed', '/two', '/one'])
  })

  test('watching goes on until it is stopped', async () => {
    await using eye = await site({ '/one': { body: page('Ferry', 'We listened') } })
    eye.pages.set('/feed', { body: feed([{ url: `${eye.root}/one`, title: 'Ferry' }]) })
    const child = start(['watch', `${eye.root}/feed`, '--allow-private', '--archive', file('a.db'), '--json'])
    const ended = new Promise(done => child.on('close', status => done(status)))
    await new Promise(safe => child.stdout.once('data', safe))
    child.kill('SIGTERM')
    expect(await ended).toBe(143)
    expect(versions()).toHaveLength(1)
  })
})
