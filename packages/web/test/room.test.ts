import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decide, keep, openArchive, type Store, weave } from '@onrecord/archive'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DatedAudit } from '../src/asides/audits.ts'
import { appOf, type Desk, deskAt } from '../src/index.ts'
import { exampleArchive, REWORDED } from './example.ts'
import { HARM, hostileRecords } from './hostile.ts'

const PAGES = [
  '/',
  '/stories',
  '/stories/1',
  '/articles',
  '/articles/1',
  '/articles/1/1',
  '/articles/1/1?at=10-40',
  '/articles/1/versions',
  '/people',
  '/people?name=Rosa',
  '/people/rosalind-achterberg',
  '/search',
  '/search?q=resign',
  '/search?q=&act=refuse&from=2024&sort=oldest',
  '/turns',
  '/turns?who=rosalind-achterberg',
  '/demands',
  '/demands?status=open',
  '/review',
  '/review?statement=9&back=%2Fpeople%2Frosalind-achterberg',
  '/review?demand=1',
  '/add',
  '/try',
  '/check',
  '/audit',
  '/audit?outlet=Alba+Sport+Online&from=2024-09-01&to=&copies=each',
  '/audit?outlet=nowhere',
] as const
const FEEDS = ['/people/rosalind-achterberg', '/search?q=resign', '/turns', '/demands?status=open'] as const

const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml' } }

let example: Awaited<ReturnType<typeof exampleArchive>>
let store: Store
let app: ReturnType<typeof appOf>

beforeAll(async () => {
  example = await exampleArchive()
  store = await openArchive(example.where, { mode: 'read' })
  app = appOf({ store, desk: deskAt(example.where), token: null })
})

afterAll(async () => {
  await store.close()
  await example.away()
})

/** The address of the twin of a page. */
function twin(path: string, ending: string): string {
  const url = new URL(path, 'http://localhost')
  return `${url.pathname === '/' ? '/index' : url.pathname}.${ending}${url.search}`
}

describe('every page', () => {
  test.each(PAGES)('%s is HTML with one heading, a title and no script or style of its own', async path => {
    const answer = await app.request(path, asBrowser)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const page = withoutOwn(await answer.text())
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page).toMatch(/<title>[^<]+<\/title>/)
    expect(page).not.toMatch(/<script|<style| style=| on\w+=|undefined|\[object/)
    expect(balanced(page)).toBe(true)
  })

  test.each(PAGES)('%s has a JSON twin, by its ending and by ?format=json', async path => {
    const answer = await app.request(twin(path, 'json'))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const data = await answer.json()
    expect(Object.keys(data).length).toBeGreaterThan(0)
    const url = new URL(path, 'http://localhost')
    url.searchParams.set('format', 'json')
    expect(await (await app.request(url.href)).json()).toEqual(data)
  })

  test.each(PAGES)('%s leads only to pages that are there, and to anchors that it has', async path => {
    const page = await (await app.request(path, asBrowser)).text()
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
    expect(ids.size).toBe([...page.matchAll(/ id="/g)].length)
    const links = new Set([...page.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')))
    for (const link of links) {
      if (link.startsWith('https://')) continue
      if (link.startsWith('#')) expect(ids).toContain(link.slice(1))
      else expect([link, (await app.request(link.replace(/#.*/, ''))).status]).toEqual([link, 200])
    }
  })

  test('nothing on any page is fetched from elsewhere', async () => {
    for (const path of PAGES) {
      const page = await (await app.request(path, asBrowser)).text()
      for (const [tag] of page.matchAll(
        /<(?:link|img|script|iframe|source|object|embed|form|use|video|audio)\b[^>]*>/g,
      )) {
        expect(tag).not.toMatch(/(?:https?:)?\/\//)
      }
    }
    const [, sheet = ''] = (await (await app.request('/')).text()).match(/rel="stylesheet" href="([^"]+)"/) ?? []
    const style = await app.request(sheet)
    expect(style.headers.get('cache-control')).toContain('immutable')
    expect(await style.text()).not.toMatch(/url\(|@import|https?:/)
  })
})

describe('feeds', () => {
  test.each(FEEDS)('%s is Atom with entries that lead to the words', async path => {
    const answer = await app.request(twin(path, 'atom'))
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const feed = await answer.text()
    expect(feed).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">/)
    expect(balanced(feed.replace(/<\?.*\?>/, ''))).toBe(true)
    const ids = [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(1)
    expect(new Set(ids).size).toBe(ids.length)
    const [, link = ''] = feed.match(/<entry>.*?<link rel="alternate" type="text\/html" href="([^"]+)"/s) ?? []
    const page = await (await app.request(link.replace(/#.*/, '').replaceAll('&amp;', '&'))).text()
    expect(page).toContain('id="at"')
    expect([...feed.matchAll(/<updated>([^<]*)</g)].every(([, day = '']) => !Number.isNaN(Date.parse(day)))).toBe(true)
  })

  test('what does not change over time has none', async () => {
    expect((await app.request('/articles/1.atom')).status).toBe(404)
  })
})

describe('articles', () => {
  test('an address points at the words, wherever marks begin and end', async () => {
    const { record } = await (await app.request('/articles/1.json')).json()
    const { from, to } = record.statements[0].content[0]
    const page = await (await app.request(`/articles/1?at=${from - 3}-${to + 3}`)).text()
    expect(page.match(/ id="at"/g)).toHaveLength(1)
    const pointed = [...page.matchAll(/<span class="pointed"[^>]*>(.*?)<\/span>/gs)].map(([, words = '']) => words)
    const words = pointed
      .join('')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
    expect(words.trim()).toBe(record.article.text.slice(from - 3, to + 3).trim())
  })

  test.each(['0-0', '9-3', '999999-1000000', 'x', '1-', '-1-4'])(
    '?at=%s points at nothing, and the article is there',
    async at => {
      const answer = await app.request(`/articles/1?at=${at}`)
      expect(answer.status).toBe(200)
      expect(await answer.text()).not.toContain('id="at"')
    },
  )

  test('an article that changed shows both wordings side by side', async () => {
    const { items } = await (await app.request('/articles.json?limit=50')).json()
    const { article, number } = items.find((each: { address: string }) => each.address === REWORDED)
    expect(number).toBe(2)
    const page = await (await app.request(`/articles/${article}/versions`)).text()
    expect(page).toContain('<del>lake</del>')
    expect(page).toContain('<ins>rod</ins>')
    const [, texts = ''] = page.split('Both texts side by side')
    expect(texts.match(/<div class="pair same">/g)?.length).toBeGreaterThan(5)
    expect(texts).toMatch(/<del>[^<]*without a lake[^<]*<\/del>.*\n?.*<ins>[^<]*without a rod[^<]*<\/ins>/)
    const first = await (await app.request(`/articles/${article}/1`)).text()
    expect(first).toContain('Version 1 of 2')
    expect(first).toContain('without a lake')
    expect(await (await app.request(`/articles/${article}`)).text()).toContain('without a rod')
  })
})

describe('the chain of the example story', () => {
  test('a demand, a refusal, a reversal and a departure stand on its page', async () => {
    const { items } = await (await app.request('/stories.json')).json()
    const { id } = items.find((each: { title: string }) => each.title.startsWith('Severnshaw'))
    const page = await (await app.request(`/stories/${id}`)).text()
    for (const part of ['chains', 'timeline', 'people', 'demands', 'reversals']) expect(page).toContain(` id="${part}"`)
    expect(page).toMatch(/Rosalind Achterberg<\/a> <span>left as Chief Constable/)
    expect(page).toContain('href="/people/rosalind-achterberg"')
  })

  test('it stands first and together: what was demanded of whoever left, how that was answered, the reversal, the departure', async () => {
    const { items } = await (await app.request('/stories.json')).json()
    const { id } = items.find((each: { title: string }) => each.title.startsWith('Severnshaw'))
    const page = await (await app.request(`/stories/${id}`)).text()
    const chain = page.match(/<ol class="chain">.*?<\/ol>/s)?.[0] ?? ''
    const kinds = [...chain.matchAll(/<li class="([\w-]+)">/g)].map(([, kind]) => kind)
    expect(kinds[0]).toBe('demand')
    for (const kind of ['answer', 'reversal']) expect(kinds).toContain(kind)
    expect(kinds.indexOf('office-change')).toBe(kinds.length - 1)
    const told = chain.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    expect(told).toMatch(
      /18 January 2024 packed gallery demanded of Rosalind Achterberg .*refused.*went back on their word.*left as Chief Constable resigned/,
    )
    const days = [...chain.matchAll(/<time datetime="([\d-]+)"/g)].map(([, day = '']) => day)
    expect(days.length).toBe(kinds.length)
    expect(page.indexOf('id="chains"')).toBeLessThan(page.indexOf('id="timeline"'))
  })
})

test('a story’s timeline is drawn, and told in words to who does not see it', async () => {
  const { items } = await (await app.request('/stories.json')).json()
  for (const { id } of items) {
    const page = await (await app.request(`/stories/${id}`)).text()
    const [drawn = ''] = page.match(/<svg class="chart".*?<\/svg>/s) ?? []
    expect(drawn).toMatch(/role="img" aria-labelledby.*<desc[^>]*>Demanded: \d+, from .*The list below tells each/s)
    expect(drawn).not.toContain('NaN')
    expect(drawn.match(/<circle class="moment"/g)?.length).toBeGreaterThan(5)
    const xs = [...drawn.matchAll(/cx="([\d.-]+)"/g)].map(([, x]) => Number(x))
    for (const x of xs) expect(x >= 0 && x <= 640).toBe(true)
  }
})

describe('finding one’s way', () => {
  test('what there is to read comes first, then what one can do; one sees where one is', async () => {
    const page = await (await app.request('/people/rosalind-achterberg')).text()
    const [rooms = ''] = page.match(/<nav class="rooms".*?<\/nav>/s) ?? []
    expect(rooms.match(/<ul[^>]*>/g)).toEqual(['<ul aria-label="Read">', '<ul aria-label="Work">'])
    expect([...rooms.matchAll(/href="\/(\w+)"/g)].map(([, room]) => room)).toEqual(
      'stories people articles turns demands check audit review add try'.split(' '),
    )
    expect(rooms.match(/<a[^>]*aria-current[^>]*>/g)).toEqual(['<a href="/people" aria-current="true">'])
  })

  test('who looks for people without a name sees who is heard most', async () => {
    const { heard } = await (await app.request('/people.json')).json()
    const page = await (await app.request('/people')).text()
    const [first] = heard.speakers
    expect(page).toContain(`<a href="/people/${first.who.id}">${first.who.name}</a>`)
    expect((await (await app.request(`/search.json?q=&by=${first.who.id}`)).json()).total).toBe(first.statements)
  })
})

describe('checking a draft', () => {
  const send = (fields: Readonly<Record<string, string | File>>, path = '/check') => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    return app.request(path, { method: 'POST', body, ...asBrowser })
  }
  const sent = async (fields: Readonly<Record<string, string | File>>) => {
    const answer = await send(fields)
    expect(answer.status).toBe(200)
    const page = await answer.text()
    expect(balanced(page)).toBe(true)
    return page
  }
  const DRAFT =
    'The player is “on a fishing trip without a pond”, the manager said.\n\nNobody said “the herring are all in on the joke”.'

  test('each quotation has its verdict and what differs, and leads to the very words in the archive', async () => {
    const page = await sent({ text: DRAFT })
    expect(page).toMatch(/<title>2\squotations: 1 altered, 1 not found/)
    expect(page).toContain('<ins>pond</ins>')
    const [, link = ''] = page.match(/ href="(\/articles\/\d+\/\d+\?at=\d+-\d+#at)"/) ?? []
    const article = await (await app.request(link.replace('#at', ''), asBrowser)).text()
    const pointed = [...article.matchAll(/<span class="pointed"[^>]*>(.*?)<\/span>/gs)].map(([, words = '']) => words)
    expect(pointed.join('').replace(/<[^>]*>/g, '')).toMatch(/fishing trip without a (?:rod|lake)/)
  })

  test('the draft stays in the form, to be mended', async () => {
    const page = await sent({ text: `\n${DRAFT.replaceAll('\n', '\r\n')}</textarea><script>` })
    const [, kept = ''] = page.match(/<textarea[^>]*>\n(.*?)<\/textarea>/s) ?? []
    expect(kept.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toBe(`\n${DRAFT}</textarea><script>`)
    expect(page).not.toContain('<script')
  })

  test('a file counts before what is pasted, in any of its forms', async () => {
    for (const [name, type, text] of [
      ['draft.md', 'text/markdown', `# Gone fishing\n\n${DRAFT.replace('without', '*without*')}`],
      ['draft.html', 'text/html', `<h1>Gone fishing</h1><p>${DRAFT.replace('\n\n', '</p><p>')}</p>`],
      ['draft.txt', '', `Gone fishing\n\n${DRAFT}`],
    ] as const) {
      const page = await sent({ text: 'not this', file: new File([text], name, { type }) })
      expect(page).toContain('<h2>Gone fishing</h2>')
      expect(page).toContain('<ins>pond</ins>')
    }
  })

  test('what cannot be checked is told on the page', async () => {
    const file = (bytes: Uint8Array<ArrayBuffer> | string, name: string) => ({ file: new File([bytes], name) })
    for (const [fields, told] of [
      [{}, 'There is no draft yet'],
      [{ text: ' \n ' }, 'There is no draft yet'],
      [{ text: 'Nothing was said. The “safe” pier is open.' }, 'There is no quotation in this draft'],
      [file('%PDF-1.7 …', 'draft.pdf'), 'draft.pdf is a PDF document'],
      [
        file(
          new Uint8Array(100_000).map((_, i) => i * 7),
          'draft.bin',
        ),
        'draft.bin',
      ],
      [file(`PK\x03\x04${'x'.repeat(100)}`, 'broken.docx'), 'broken.docx'],
      [file('a '.repeat(9 * 2 ** 20), 'large.txt'), 'large.txt is larger than'],
    ] as const) {
      const page = await sent(fields)
      expect(page).toMatch(/<p class="problem"[^>]* role="(?:alert|status)"/)
      expect(page).toContain(told)
      expect(page).toContain('<textarea')
    }
  })

  test('its JSON twin has the same as data', async () => {
    const { problem, checked } = await (await send({ text: DRAFT }, '/check.json')).json()
    expect(problem).toBe(null)
    expect(checked.quotations.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['altered', 'not found'])
    expect((await (await send({ text: '' }, '/check.json')).json()).problem).toContain('no draft')
  })

  test('nothing is kept of it', async () => {
    const before = await (await app.request('/index.json')).json()
    await sent({ text: DRAFT })
    expect(await (await app.request('/index.json')).json()).toEqual(before)
  })
})

describe('the audit', () => {
  // Those who read the page while it is counted are told so; here it has been counted.
  beforeAll(async () => {
    for (const asked of ['', '?outlet=Alba+Sport+Online']) await app.request(`/audit.json${asked}`)
  })

  test('tells in words and figures what its charts show', async () => {
    const page = await (await app.request('/audit', asBrowser)).text()
    const charts = [...page.matchAll(/<svg .*?<\/svg>/gs)].map(([chart]) => chart)
    expect(charts.length).toBeGreaterThan(5)
    for (const chart of charts) expect(chart).toMatch(/role="img" aria-labelledby.*<desc[^>]*>[^<]*per cent/s)
    expect(page.match(/<table>/g)?.length).toBeGreaterThanOrEqual(charts.length)
    expect(page).toContain('<option value="Alba Sport Online">')
    expect(page).toContain('<th scope="row"><a href="/people/rosalind-achterberg">')
  })

  test('narrowed, it counts what it says', async () => {
    const all = await (await app.request('/audit.json')).json()
    const some = await (await app.request('/audit.json?outlet=Alba+Sport+Online')).json()
    const own = all.tables.find(({ per }: { per?: { name: string } }) => per?.name === 'Alba Sport Online')
    expect(some.articles).toBe(own.articles)
    expect(some.articles).toBeLessThan(all.articles)
    expect(some.tables[0].statements).toBe(own.statements)
    expect(all.tables.map(({ by }: { by: string }) => by)).toContain('pronoun')
  })

  test('is a table for spreadsheets, too, narrowed as the page is', async () => {
    const page = await (await app.request('/audit?outlet=Alba+Sport+Online', asBrowser)).text()
    const [, link = ''] = page.match(/href="([^"]*\.csv[^"]*)"/) ?? []
    const answer = await app.request(link)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const [head, ...rows] = (await answer.text()).trimEnd().split('\r\n')
    expect(head).toMatch(/^by,per,span,voice,id,statements,words,share,/)
    expect(rows.length).toBeGreaterThan(10)
    expect((await app.request('/turns.csv')).status).toBe(404)
  })

  test('that takes long says so on its page, and its twin waits for it', async () => {
    const desk = deskAt(example.where)
    const { promise, resolve } = Promise.withResolvers<DatedAudit>()
    const own = appOf({ store, desk: { ...desk, audits: { ...desk.audits, of: () => promise } }, token: null })
    const page = await (await own.request('/audit?outlet=A', asBrowser)).text()
    expect(page).toMatch(/role="status">The statements are being counted/)
    expect(page).toContain('href="/audit?outlet=A" data-twin="/audit.json?outlet=A"')
    const twin = own.request('/audit.json?outlet=A')
    const audit = { selection: { copies: 'once' as const, outlet: 'A' }, articles: 3, copies: 0, tables: [] }
    resolve({ audit, counted: '2026-01-02T03:04:05Z', isCurrent: true })
    expect(await (await twin).json()).toMatchObject({ articles: 3 })
    expect(await (await own.request('/audit?outlet=A', asBrowser)).text()).not.toContain('being counted')
    await desk.close()
  })

  test('counts an article as soon as it is added', async () => {
    const { where, away } = await exampleArchive()
    const [reader, writer] = [await openArchive(where, { mode: 'read' }), await openArchive(where, { mode: 'write' })]
    const desk = deskAt(where)
    const own = appOf({ store: reader, desk, token: null })
    const counted = async () => (await (await own.request('/audit.json')).json()).articles
    const before = await counted()
    await keep(
      writer,
      hostileRecords()
        .slice(0, 1)
        .map(record => ({ record })),
    )
    await expect.poll(counted, { timeout: 30_000 }).toBe(before + 1)
    await Promise.all([desk.close(), writer.close()])
    await reader.close()
    await away()
  })
})

describe('listings', () => {
  test.each(['/articles', '/search', '/turns', '/demands'])(
    '%s: pages together hold what the total says, once',
    async path => {
      const seen: string[] = []
      let total = 0
      for (let next: string | null = ''; next !== null; ) {
        const answer = await (await app.request(`${path}.json?limit=7${next && `&after=${next}`}`)).json()
        seen.push(...answer.items.map((item: unknown) => JSON.stringify(item)))
        total = answer.total
        next = answer.next
      }
      expect(seen).toHaveLength(total)
      expect(new Set(seen).size).toBe(total)
    },
  )

  test('facets lead to as many statements as they say', async () => {
    const { facets } = await (await app.request('/search.json?q=resign')).json()
    for (const { value, statements } of facets.acts) {
      const { total } = await (await app.request(`/search.json?q=resign&act=${value}`)).json()
      expect([value, total]).toEqual([value, statements])
    }
    for (const { who, statements } of facets.speakers) {
      const { total } = await (await app.request(`/search.json?q=resign&by=${who.id}`)).json()
      expect(total).toBe(statements)
    }
  })

  test.each([
    '/search?after=nonsense',
    '/turns?after=W10',
    '/demands?after=%00',
    '/articles?after=eyJ9',
    '/stories?after=x',
    '/people/rosalind-achterberg?after=zzz',
    '/search?limit=0',
    '/search?limit=100000',
    '/search?q=%28unclosed',
    '/search?act=shout',
    '/search?from=yesterday',
    '/search?sort=best',
    '/demands?status=gone',
    '/audit?from=2024-09',
    '/audit?to=soon',
  ])('%s makes no sense, and is told so as problem+json', async path => {
    for (const address of [twin(path, 'json'), path]) {
      const answer = await app.request(address)
      expect(answer.status).toBe(400)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(await answer.json()).toMatchObject({ status: 400, title: expect.any(String), detail: expect.any(String) })
    }
    const page = await app.request(path, asBrowser)
    expect(page.status).toBe(400)
    expect(page.headers.get('content-type')).toContain('text/html')
  })

  test('a cursor of another listing is none of this one', async () => {
    const { next } = await (await app.request('/search.json?q=&limit=1')).json()
    expect((await app.request(`/search.json?q=resign&limit=1&after=${next}`)).status).toBe(400)
  })
})

describe('what is not there', () => {
  test.each([
    '/nothing',
    '/articles/99999',
    '/articles/1/9',
    '/articles/99999/versions',
    '/articles/x',
    '/stories/99999',
    '/people/nobody-at-all',
    '/turns?who=nobody-at-all',
    '/assets/../package.json',
    '/assets/%2e%2e/package.json',
    '/articles/99999999999999999999',
  ])('%s is 404', async path => {
    expect((await app.request(path)).status).toBe(404)
    const page = await app.request(path, asBrowser)
    expect(page.status).toBe(404)
    expect(await page.text()).toContain('Not found')
  })

  test('a name leads to the one whom it means, in the format that was asked for', async () => {
    for (const [path, to] of [
      ['/people?name=Rosalind%20Achterberg', '/people/rosalind-achterberg'],
      ['/people/Rosalind%20Achterberg', '/people/rosalind-achterberg'],
      ['/people/Rosalind%20Achterberg.json', '/people/rosalind-achterberg.json'],
    ] as const) {
      const answer = await app.request(path)
      expect([answer.status, answer.headers.get('location')]).toEqual([308, to])
    }
  })

  test('HEAD is GET without a body; other methods are told what can be done', async () => {
    for (const path of ['/', '/search?q=resign', '/articles/1']) {
      const head = await app.request(path, { method: 'HEAD' })
      expect([head.status, await head.text()]).toEqual([200, ''])
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
        const answer = await app.request(path, { method })
        expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD'])
      }
    }
  })

  test('what has not changed is not sent again', async () => {
    const etag = (await app.request('/articles/1')).headers.get('etag') ?? ''
    expect((await app.request('/articles/1', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })
})

describe('safety', () => {
  test('nothing runs, is fetched or framed that is not ours, on pages, twins, assets and errors', async () => {
    for (const path of ['/', '/index.json', '/turns.atom', '/assets/icon.svg', '/nothing', '/search?after=x']) {
      const { headers } = await app.request(path, asBrowser)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(policy).not.toContain('*')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  test('another name that leads to this machine is not answered', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', '10.0.0.1:4600']) {
      expect((await app.request('/', { headers: { host } })).status).toBe(421)
    }
    for (const host of ['localhost:4600', '127.0.0.1:4600', '[::1]:4600']) {
      expect((await app.request('/', { headers: { host } })).status).toBe(200)
    }
  })

  test('a foreign page cannot have anything done', async () => {
    const tries = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]
    for (const headers of tries) expect((await app.request('/', { method: 'POST', headers })).status).toBe(403)
  })
})

describe('hostile articles and names', () => {
  let evil: ReturnType<typeof appOf>
  let kept: Store
  let folder: string
  let desk: Desk
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-hostile-'))
    const where = join(folder, 'hostile.db')
    kept = await openArchive(where, { mode: 'create' })
    await keep(
      kept,
      hostileRecords().map(record => ({ record })),
    )
    await weave(kept)
    const demands = await kept.db.selectFrom('demand').select('id').execute()
    for (const words of HARM) {
      const url = `https://evil.example/${words}`
      for (const { id } of demands) await decide(kept, { kind: 'reply', to: { demand: id }, words, url }, { by: words })
      await decide(kept, { kind: 'reply', to: { statement: 1 }, words }, { by: words })
    }
    desk = deskAt(where)
    evil = appOf({ store: kept, desk, token: null })
  })
  afterAll(async () => {
    await desk.close()
    await kept.close()
    await rm(folder, { recursive: true })
  })

  test('nothing that they hold becomes markup, on any page, twin or feed', async () => {
    const people = await kept.db.selectFrom('person').select('public').execute()
    const found = [
      ...['/', '/stories', '/stories/1', '/articles', '/turns', '/demands', '/review', '/search?q=never', '/audit'],
      ...people.map(person => `/people/${encodeURIComponent(person.public)}`),
      ...HARM.flatMap((harm, i) => [
        `/articles/${i + 1}`,
        `/articles/${i + 1}/versions`,
        `/review?statement=${i + 1}&back=${encodeURIComponent(`/articles/1${harm}`)}`,
        `/review?demand=${i + 1}&back=${encodeURIComponent(harm)}`,
        `/search?q=never&outlet=${encodeURIComponent(`x${harm}`)}`,
        `/people?name=${encodeURIComponent(`x${harm}`)}`,
        `/audit?outlet=${encodeURIComponent(`Outlet ${harm}`)}`,
        `/${encodeURIComponent(harm)}`,
      ]),
    ]
    let shown = 0
    for (const path of found) {
      shown += harmless(await whole(await evil.request(path, asBrowser)))
    }
    expect(shown).toBeGreaterThan(10)
    for (const harm of HARM) {
      const body = new FormData()
      body.set('text', `“We will never ${harm} stay,” Ada Brook ${harm} said.`)
      harmless(await whole(await evil.request('/check', { method: 'POST', body, ...asBrowser })))
      const file = new File([`“We will never ${harm} stay,” Ada Brook said.`], `${harm}.txt`)
      body.set('file', file)
      harmless(await whole(await evil.request('/check', { method: 'POST', body, ...asBrowser })))
    }
    for (const path of ['/turns.atom', '/demands.atom', '/search.atom?q=never']) {
      const feed = await (await evil.request(path)).text()
      for (const sign of ['<script', '<img', ...SIGNS]) expect(feed).not.toContain(sign)
      expect(balanced(feed.replace(/<\?.*\?>/, ''))).toBe(true)
    }
  })
})

async function whole(answer: Response): Promise<string> {
  expect(answer.status).toBeLessThan(500)
  return withoutOwn(await answer.text())
}

/** Holds a page to be ours alone, charts included, and says how often it shows a script as text. */
function harmless(page: string): number {
  expect(page).not.toMatch(/<script|<img|<x\/>|href="javascript:/i)
  for (const [tag] of page.matchAll(/<\w[^>]*>/g)) expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\son\w+=/)
  for (const [drawing] of page.matchAll(/<svg.*?<\/svg>|<svg.*/gs)) {
    expect(drawing).toMatch(/^<svg class="chart" viewBox="0 0 640 \d+" role="img" aria-labelledby="[-\w ]+">/)
    for (const [, name] of drawing.matchAll(/<(\w+)/g)) expect(DRAWN).toContain(name)
  }
  for (const sign of SIGNS) expect(page).not.toContain(sign)
  expect(balanced(page)).toBe(true)
  return page.split('&lt;script&gt;').length - 1
}

/** All that charts are drawn with: nothing in it runs, leads on or is fetched. */
const DRAWN = ['svg', 'title', 'desc', 'g', 'line', 'text', 'circle', 'polygon', 'polyline']

/** Control characters that the hostile articles hold. */
const SIGNS = ['\u0000', '\u001b', '\u202e']
const VOID = new Set(['meta', 'link', 'input', 'br', 'hr', 'img'])

/** A page without the scripts that it names, if they are ours. */
function withoutOwn(page: string): string {
  return page.replace(/<script type="module" src="\/assets\/[\w-]+\.js"><\/script>\n/g, '')
}

/** Whether every element ends where it must. */
function balanced(markup: string): boolean {
  const open: string[] = []
  for (const [, end, name = '', own] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/g)) {
    if (own || VOID.has(name)) continue
    if (!end) open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}
