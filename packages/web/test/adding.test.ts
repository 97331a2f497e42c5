import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive, type Store } from '@onrecord/archive'
import { type Fetched, UnreachableError } from '@onrecord/reader/fetch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appOf, type Desk, deskAt, serve } from '../src/index.ts'
import { HARM } from './hostile.ts'

const QUAY =
  'Harbour chair stays\n\nAda Brook said: “I will never leave the harbour board.”\n\nTom Vale, leader of Wexcombe Council, demanded that Brook resign.'
const PIER = 'Pier reopens\n\nNora Quill said: “The pier is open again, and it will stay open.”'
const BROKEN = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0, 1, 2, 3])

const asBrowser = { accept: 'text/html', 'sec-fetch-site': 'same-origin' }

let folder: string
let where: string
let store: Store
let desk: Desk
let app: ReturnType<typeof appOf>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-adding-'))
  where = join(folder, 'a.db')
  await (await openArchive(where, { mode: 'create' })).close()
  store = await openArchive(where, { mode: 'read' })
  desk = deskAt(where)
  app = appOf({ store, desk, token: null })
})

afterAll(async () => {
  await desk.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

type Field = readonly [name: string, value: string | File]

function formOf(...fields: readonly Field[]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

function file(name: string, ...parts: BlobPart[]): Field {
  return ['file', new File(parts, name)]
}

/** The page that answers the form. */
async function added(...fields: readonly Field[]): Promise<string> {
  const answer = await app.request('/add', { method: 'POST', headers: asBrowser, body: formOf(...fields) })
  expect(answer.status).toBe(200)
  return answer.text()
}

/** What the API tells of the same, line by line. */
async function told(...fields: readonly Field[]) {
  const answer = await app.request('/api/v1/articles/from-form', { method: 'POST', body: formOf(...fields) })
  expect(answer.status).toBe(200)
  return (await answer.text())
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}

async function refused(...fields: readonly Field[]) {
  const body = formOf(...fields)
  const answer = await app.request('/add', { method: 'POST', body })
  return { status: answer.status, detail: (await answer.json()).detail }
}

describe('adding', () => {
  test('files are read, and each leads to its article with its record; a broken one is told of and stops nothing', async () => {
    const page = await added(file('quay.txt', QUAY), file('plan.pdf', BROKEN), file('pier.txt', PIER))
    expect(page).toContain('plan.pdf is a PDF')
    const links = [...page.matchAll(/<a href="(\/articles\/\d+)">([^<]*)<\/a>/g)]
    expect(links.map(([, , title]) => title)).toEqual(['Harbour chair stays', 'Pier reopens'])
    const [, path = ''] = links[0] ?? []
    const { record } = await (await app.request(`${path}.json`)).json()
    expect(record.statements.map(({ form }: { form: string }) => form)).toContain('direct')
    const article = await (await app.request(path, { headers: asBrowser })).text()
    expect(article).toContain('I will never leave the harbour board')
  })

  test('people and home know of it at once, demands as soon as the story is told', async () => {
    expect(await (await app.request('/people?name=Ada%20Brook')).status).toBe(308)
    const demands = async () => (await (await app.request('/demands.json')).json()).total
    await expect.poll(demands, { timeout: 30_000 }).toBe(1)
    expect(await (await app.request('/')).text()).toContain('Harbour chair stays')
  })

  test('the same again is held; other words in a file of the same name are another article', async () => {
    const [again] = await told(file('elsewhere.txt', QUAY))
    expect(again).toMatchObject({ name: 'elsewhere.txt', state: 'held', headline: 'Harbour chair stays' })
    const [other] = await told(file('quay.txt', 'Quay to close\n\nAda Brook said: “We close the quay in May.”'))
    expect(other.state).toBe('added')
    expect(other.article).not.toBe(again.article)
  })

  test('a file of JSON lines is an article a line; what is packed is told of', async () => {
    const lines = [{ id: 'a1', text: PIER.replace('open again', 'shut again') }, { id: 'a2' }].map(each =>
      JSON.stringify(each),
    )
    expect(await told(file('pier.jsonl', lines.join('\n')), file('pier.warc', 'WARC/1.0'))).toMatchObject([
      { name: 'pier.jsonl, line 1', state: 'added', headline: 'Pier reopens' },
      { name: 'pier.jsonl, line 2', state: 'failed' },
      { name: 'pier.warc', state: 'failed', error: expect.stringContaining('unpack') },
    ])
  })

  test('a text is read with what is said of it', async () => {
    const known = [
      ['headline', 'Ferry late'],
      ['outlet', 'The Wexcombe Courier'],
      ['published', '2026-03-12'],
    ] as const
    const [line] = await told(['text', '“The ferry will sail on Monday,” said Nora Quill.'], ...known)
    expect(line).toMatchObject({ name: 'Ferry late', state: 'added', headline: 'Ferry late' })
    const { record } = await (await app.request(`/articles/${line.article}.json`)).json()
    expect(record.article).toMatchObject({ outlet: 'The Wexcombe Courier', published: '2026-03-12' })
  })

  test('addresses of this machine and its network are never fetched', async () => {
    for (const url of ['http://127.0.0.1:8080/admin', 'http://[::1]/', 'http://10.0.0.1/', 'http://169.254.169.254/']) {
      const [line] = await told(['url', url])
      expect(line).toEqual({ name: url, state: 'failed', error: expect.stringContaining('private') })
    }
    expect(await told(['url', 'file:///etc/passwd'])).toEqual([expect.objectContaining({ state: 'failed' })])
  })

  test('a feed is gone through; its outlet is said of all it names, and what cannot be had is told', async () => {
    const pages: { readonly [url: string]: readonly [type: string, body: string] } = {
      'https://courier.example/feed.xml': [
        'application/rss+xml',
        `<rss version="2.0"><channel><title>News</title>${['ferry', 'gone', 'crane'].map(name => `<item><link>https://courier.example/${name}</link></item>`).join('')}</channel></rss>`,
      ],
      'https://courier.example/ferry': ['text/plain', 'Ferry sold\n\nAda Brook said: “We have sold the ferry.”'],
      'https://courier.example/crane': ['text/plain', 'Crane falls\n\nTom Vale said: “The crane fell at night.”'],
      'https://courier.example/empty.xml': ['application/rss+xml', '<rss version="2.0"><channel></channel></rss>'],
    }
    const fetched = async (url: string) => {
      const [contentType, body] = pages[url] ?? []
      if (body === undefined) throw new UnreachableError(url, 'gone', 'is not there')
      return { state: 'fetched', url, contentType, bytes: Buffer.from(body) } as Fetched
    }
    const fed = appOf({ store, desk: { ...desk, web: { fetch: fetched } }, token: null })
    const body = formOf(['url', 'https://courier.example/feed.xml'], ['outlet', 'The Wexcombe Courier'])
    const lines = (await (await fed.request('/api/v1/articles/from-form', { method: 'POST', body })).text())
      .trim()
      .split('\n')
    expect(lines.map(line => JSON.parse(line))).toMatchObject([
      { name: 'https://courier.example/ferry', state: 'added', headline: 'Ferry sold' },
      { name: 'https://courier.example/gone', state: 'failed' },
      { name: 'https://courier.example/crane', state: 'added', headline: 'Crane falls' },
    ])
    const [{ article }] = lines.map(line => JSON.parse(line))
    expect((await (await app.request(`/articles/${article}.json`)).json()).record.article.outlet).toBe(
      'The Wexcombe Courier',
    )
    const again = await fed.request('/add', { method: 'POST', headers: asBrowser, body })
    expect(await again.text()).toContain(`<a href="/articles/${article}">https://courier.example/ferry</a>`)
    const empty = formOf(['url', 'https://courier.example/empty.xml'])
    const none = await fed.request('/add', { method: 'POST', headers: asBrowser, body: empty })
    expect(await none.text()).toContain('Not added.')
  })

  test('what makes no sense is refused, and nothing is added', async () => {
    expect(await refused()).toMatchObject({ status: 400, detail: expect.stringContaining('nothing to add') })
    expect(await refused(['text', '  '])).toMatchObject({ status: 400 })
    expect(await refused(['text', PIER], ['published', 'yesterday'])).toMatchObject({ status: 400 })
    expect(await refused(['headline', 'Two'], file('a.txt', QUAY), file('b.txt', PIER))).toMatchObject({ status: 400 })
    const broken = { method: 'POST', headers: { 'content-type': 'multipart/form-data' }, body: 'x' }
    expect((await app.request('/add', broken)).status).toBe(400)
    expect((await app.request('/api/v1/articles/from-form', broken)).status).toBe(400)
  })

  test('a foreign page can have nothing added', async () => {
    for (const path of ['/add', '/api/v1/articles/from-form']) {
      const headers = { 'sec-fetch-site': 'cross-site' }
      expect((await app.request(path, { method: 'POST', headers, body: formOf(['text', PIER]) })).status).toBe(403)
    }
  })

  test('nobody adds anything without the token that a room asks for', async () => {
    const locked = appOf({ store, desk, token: 'wexcombe-harbour-1907' })
    for (const path of ['/add', '/api/v1/articles/from-form']) {
      expect((await locked.request(path, { method: 'POST', body: formOf(['text', PIER]) })).status).toBe(401)
    }
  })

  test('nothing that a hostile file holds or is called becomes markup', async () => {
    for (const harm of HARM) {
      const text = `${harm} headline\n\nAda Brook ${harm} said: “We will never ${harm} go.”`
      const page = await added(file(`${harm}.txt`, text), file(harm, BROKEN), ['outlet', harm])
      expect(page.replace(/<script type="module" src="\/assets\/[\w-]+\.js"><\/script>/, '')).not.toMatch(
        /<script|<img|<svg|<x\/>/i,
      )
      const [, path = ''] = page.match(/<a href="(\/articles\/\d+)">/) ?? []
      // One with control characters is no text.
      if (path !== '')
        expect(await (await app.request(path, { headers: asBrowser })).text()).not.toMatch(/<script|<img|<svg|<x\/>/i)
    }
  })
})

test('an archive that may only be read takes nothing, and says so', async () => {
  const there = await openArchive(':memory:', { mode: 'create' })
  const shut = deskAt(join(folder, 'none', 'b.db'))
  const answer = await appOf({ store: there, desk: shut, token: null }).request('/add', {
    method: 'POST',
    body: formOf(['text', PIER]),
  })
  expect(answer.status).toBe(503)
  await shut.close()
  await there.close()
})

test('a room that closes finishes what it was sent, and another one has it', async () => {
  const file = join(folder, 'closing.db')
  await (await openArchive(file, { mode: 'create' })).close()
  const room = await serve({ archive: file, port: 0, host: '127.0.0.1', token: null })
  const texts = Array.from({ length: 12 }, (_, i) => new File([PIER.replaceAll('pier', `pier ${i}`)], `${i}.txt`))
  const body = formOf(...texts.map((text): Field => ['file', text]))
  const asking = fetch(`${room.address}api/v1/articles/from-form`, { method: 'POST', body })
  const answer = await asking
  const closed = room.close()
  const lines = (await answer.text()).trim().split('\n')
  await closed
  expect(lines).toHaveLength(12)
  const again = await openArchive(file, { mode: 'read' })
  expect(await again.db.selectFrom('article').select('id').execute()).toHaveLength(12)
  await again.close()
})
