import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openArchive, type Store } from '@onrecord/archive'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appOf, type Desk, deskAt, serve } from '../../src/index.ts'
import { exampleArchive, REWORDED } from '../example.ts'
import { operations, unpromised } from './description.ts'

const API = '/api/v1'
const ARTICLE = `Harbour chair stays

Judith Carrow said: “I will not resign over the breakwater.”

Daniel Pyke, the council leader, demanded that she publish the bill.`

let example: Awaited<ReturnType<typeof exampleArchive>>
let store: Store
let desk: Desk
let app: ReturnType<typeof appOf>
const answered = new Set<string>()

beforeAll(async () => {
  example = await exampleArchive()
  store = await openArchive(example.where, { mode: 'read' })
  desk = deskAt(example.where)
  app = appOf({ store, desk, token: null })
})

afterAll(async () => {
  await desk.close()
  await store.close()
  await example.away()
})

/** Asks the API, and holds the answer to the description. */
async function ask(path: string, init: RequestInit & { readonly json?: unknown } = {}): Promise<Response> {
  const { json, ...rest } = init
  const sent = json === undefined ? rest : { method: 'POST', ...asJson(json), ...rest }
  const answer = await app.request(`${API}${path}`, sent)
  const method = sent.method ?? 'GET'
  const { pathname } = new URL(path, 'http://localhost')
  expect(await unpromised(method, `${API}${pathname}`, answer.clone())).toEqual([])
  answered.add(`${method} ${pathname} ${answer.status}`)
  return answer
}

function asJson(value: unknown): RequestInit {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

async function got<Answer = never>(path: string, init?: Parameters<typeof ask>[1]): Promise<Answer> {
  const answer = await ask(path, init)
  expect([path, answer.status]).toEqual([path, 200])
  return (await answer.json()) as Answer
}

async function refused(path: string, status: number, init?: Parameters<typeof ask>[1]): Promise<string> {
  const answer = await ask(path, init)
  expect([path, answer.status]).toEqual([path, status])
  const problem = (await answer.json()) as { readonly detail: string; readonly status: number }
  expect(problem.status).toBe(status)
  return problem.detail
}

interface Listed {
  readonly total: number
  readonly items: readonly { readonly [name: string]: unknown }[]
  readonly next: string | null
}

interface Judged {
  readonly fine: boolean
  readonly quotations: readonly {
    readonly verdict: string
    readonly sources: readonly {
      readonly kept: { readonly article: number; readonly number: number }
      readonly from: number
      readonly to: number
      readonly words: string
    }[]
  }[]
}

describe('the description', () => {
  test('is served, and is OpenAPI 3.1', async () => {
    const served = await got<{ openapi: string; paths: object }>('/openapi.json')
    expect(served.openapi).toBe('3.1.0')
    expect(Object.keys(served.paths).length).toBeGreaterThan(15)
  })

  test('names every route that there is, and no other', () => {
    const routes = app.routes
      .filter(({ path, method }) => path.startsWith('/api') && method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
    expect([...new Set(routes)].sort()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).sort())
  })

  test('names what docs/api.md lists, and nothing else', async () => {
    const page = await readFile(join(import.meta.dirname, '../../../../docs/api.md'), 'utf8')
    const listed = [...page.matchAll(/^\| `(GET|POST) (\S+)`/gm)].map(([, method, path]) => `${method} ${API}${path}`)
    expect(listed.sort()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).sort())
  })

  test('gives each operation a name of its own', () => {
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
  })
})

describe('following', () => {
  test('statements are found by words and narrowed by filters', async () => {
    const all = await got<Listed>('/statements?q=resign')
    expect(all.total).toBeGreaterThan(1)
    const some = await got<Listed>('/statements?q=resign&act=demand&sort=newest&limit=2')
    expect(some.total).toBeLessThan(all.total)
    const facets = await got<{ readonly of: number }>('/statements/facets?q=resign')
    expect(facets.of).toBe(all.total)
  })

  test.each(['/statements', '/articles', '/stories', '/reversals', '/demands'])(
    '%s goes on to its end, page by page',
    async path => {
      const whole = await got<Listed>(`${path}?limit=200`)
      const items: unknown[] = []
      let next: string | undefined = `${path}?limit=3`
      while (next !== undefined) {
        const answer = await ask(next)
        const page = (await answer.json()) as Listed
        items.push(...page.items)
        next = /^<\/api\/v1(.*)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1]
        expect(next === undefined).toBe(page.next === null)
      }
      expect(items).toHaveLength(whole.total)
      if (whole.next === null) expect(items).toEqual(whole.items)
    },
  )

  test('somebody is found by name, and what the archive holds of them by their id', async () => {
    const named = await got<{ readonly person: { readonly id: string } }>('/people?name=Rosalind%20Achterberg')
    const profile = await got<{ readonly statements: Listed }>(`/people/${named.person.id}?limit=1`)
    expect(profile.statements.total).toBeGreaterThan(1)
    expect(await got('/people?name=Rosa')).toMatchObject({ kind: 'none' })
    expect(await refused('/people/nobody-at-all', 404)).toContain('nobody-at-all')
  })

  test('an article has its record, its versions and what changed between them', async () => {
    const reading = await got<{ readonly record: { readonly schema: string } }>('/articles/1')
    expect(reading.record.schema).toBe('onrecord/1')
    const { items } = await got<Listed>('/articles?limit=200')
    const reworded = items.find(({ address }) => address === REWORDED)
    const history = await got<{ readonly versions: readonly object[] }>(`/articles/${reworded?.article}/versions`)
    expect(history.versions).toHaveLength(2)
    await got(`/articles/${reworded?.article}/versions/1`)
    await refused(`/articles/${reworded?.article}/versions/3`, 404)
    await refused('/articles/9999', 404)
    await refused('/articles/9999/versions', 404)
  })

  test('a story tells what its articles tell together', async () => {
    const { items } = await got<Listed>('/stories')
    expect(await got(`/stories/${items[0]?.id}`)).toMatchObject({ dossier: { schema: 'onrecord-dossier/1' } })
    await refused('/stories/9999', 404)
  })

  test('reversals and demands are those of somebody where that is asked', async () => {
    await got('/reversals?who=rosalind-achterberg')
    await got('/demands?of=rosalind-achterberg&status=open')
    await refused('/reversals?who=nobody', 404)
    await refused('/demands?by=nobody', 404)
    const { items } = await got<Listed>('/demands?story=1&limit=2')
    expect(await got(`/demands/${items[0]?.id}`)).toEqual(items[0])
    await refused('/demands/999999', 404)
  })

  test('one statement is got by its number', async () => {
    const { items } = await got<Listed>('/statements?q=resign&limit=1')
    const { highlights: _, ...said } = items[0] as { readonly statement?: number; readonly highlights?: unknown }
    expect(await got(`/statements/${said.statement}`)).toEqual(said)
    await refused('/statements/999999', 404)
  })

  test('what the archive holds, and whose voices it carries', async () => {
    await got('/overview')
    await got('/audit')
    await got('/audit?by=person&per=outlet&limit=3&from=2024-01-01')
  })
})

describe('asking what makes no sense', () => {
  test.each([
    ['/statements?limit=0', 'limit'],
    ['/statements?limit=many', 'limit'],
    ['/statements?limt=5', 'limt'],
    ['/statements?act=sing', 'act'],
    ['/statements?from=2024-99', 'from'],
    ['/statements?q=%28unclosed', '('],
    ['/statements?after=zzz', 'cursor'],
    ['/people', 'name'],
    ['/people?name=%00', 'character'],
    ['/articles/first', 'article'],
    ['/articles/99999999999', 'article'],
    ['/audit?by=hair', 'by'],
  ])('%s is refused, and it is said what is wrong', async (path, what) => {
    expect(await refused(path, 400)).toContain(what)
  })

  test('a cursor belongs to what it was given for', async () => {
    const { next } = await got<Listed>('/statements?limit=1')
    await refused(`/statements?q=resign&after=${next}`, 400)
  })

  test('what is not there or cannot be done there is told as a problem, to browsers too', async () => {
    const headers = { accept: 'text/html' }
    for (const [path, method, status] of [
      ['/nothing', 'GET', 404],
      ['/statements', 'DELETE', 405],
      ['/articles/zero', 'GET', 400],
    ] as const) {
      const answer = await app.request(`${API}${path}`, { method, headers })
      expect([path, answer.status]).toEqual([path, status])
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    }
  })
})

describe('an answer that somebody has', () => {
  test('is not sent again until it changes', async () => {
    const first = await ask('/statements?q=resign')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^".+"$/)
    const again = await ask('/statements?q=resign', { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect((await ask('/statements?q=demand', { headers: { 'if-none-match': etag } })).status).toBe(200)
  })
})

describe('bulk', () => {
  const linesOf = async (path: string) =>
    (await (await ask(path)).text())
      .split('\n')
      .slice(0, -1)
      .map(line => JSON.parse(line))

  test('all statements come, each on a line, and all records', async () => {
    const { statements, articles } = await got<{ statements: number; articles: number }>('/overview')
    expect(await linesOf('/statements.jsonl')).toHaveLength(statements)
    expect(await linesOf('/records.jsonl')).toHaveLength(articles)
    const some = await linesOf('/statements.jsonl?from=2024-09-01&to=2024-09-30')
    expect(some.length).toBeGreaterThan(0)
    expect(some.every(({ published }) => published.startsWith('2024-09'))).toBe(true)
    expect(await linesOf('/records.jsonl?outlet=nobody')).toEqual([])
    await refused('/statements.jsonl?from=yesterday', 400)
  })

  test('who stops reading stops it', async () => {
    const answer = await app.request(`${API}/records.jsonl`)
    const reader = answer.body?.getReader()
    expect((await reader?.read())?.done).toBe(false)
    await reader?.cancel()
    await got('/overview')
  })
})

describe('reading', () => {
  test.each([
    ['text in JSON', asJson({ text: ARTICLE, name: 'stays', published: '2026-03-12' })],
    [
      'a page in JSON',
      asJson({
        html: `<article><h1>Stays</h1><p>Judith Carrow said: “I will not resign over the breakwater now.”</p><p>${'More of it. '.repeat(40)}</p></article>`,
      }),
    ],
    ['text as it is', { headers: { 'content-type': 'text/plain' }, body: ARTICLE }],
    [
      'a page as it is',
      {
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: `<article><h1>Stays</h1><p>Judith Carrow said: “I will not resign over the breakwater now.”</p><p>${'More of it. '.repeat(40)}</p></article>`,
      },
    ],
  ])('%s is read, and nothing is kept', async (_, init) => {
    const before = await got('/overview')
    const record = await got<{ readonly entities: readonly { readonly name: string }[] }>('/read', {
      method: 'POST',
      ...init,
    })
    expect(record.entities.map(({ name }) => name)).toContain('Judith Carrow')
    expect(await got('/overview')).toEqual(before)
  })

  test('what is said of bytes stands in the query', async () => {
    const record = await got('/read?name=stays&outlet=The%20Courier&published=2026-03-12', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: ARTICLE,
    })
    expect(record).toMatchObject({ article: { id: 'stays', outlet: 'The Courier', published: '2026-03-12' } })
  })

  test('what cannot be read is refused', async () => {
    expect(
      await refused('/read', 400, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }),
    ).toContain('JSON')
    await refused('/read', 400, { json: { text: ARTICLE, colour: 'red' } })
    await refused('/read', 400, { json: { text: '' } })
    expect(
      await refused('/read', 415, { method: 'POST', headers: { 'content-type': 'image/png' }, body: 'x' }),
    ).toContain('image/png')
    expect(await refused('/read', 422, { json: { html: '<p>' } })).toContain('article')
    expect(
      await refused('/read', 413, {
        method: 'POST',
        headers: { 'content-type': 'text/plain', 'content-length': String(2 ** 30) },
        body: 'x',
      }),
    ).toContain('MiB')
  })

  test('the quotations of a draft are judged', async () => {
    const { items } = await got<Listed>('/statements?form=direct&limit=1')
    const words = String(items[0]?.words).replace(/[“”"]/g, '')
    const { fine, quotations } = await got<Judged>('/check', {
      json: { text: `As it was said: “${words}”\n\nAnd nobody said: “The herring are all in on the joke.”` },
    })
    expect(fine).toBe(false)
    const kinds = quotations.map(({ verdict }) => verdict)
    expect(kinds).toEqual([expect.stringMatching(/verbatim|trimmed/), 'not found'])
    const [source] = quotations.flatMap(({ sources }) => sources)
    const { article, number } = source?.kept ?? {}
    const { record } = await got<{ record: { article: { text: string } } }>(`/articles/${article}/versions/${number}`)
    expect(record.article.text.slice(source?.from, source?.to)).toBe(source?.words)
    await got('/check', {
      method: 'POST',
      headers: { 'content-type': 'text/markdown' },
      body: '# Draft\n\n“So be it then,” she said.',
    })
    await refused('/check', 422, { json: { text: ' ' } })
  })
})

describe('changing', () => {
  test('an article is added, is there at once, and is held when it comes again', async () => {
    const sent = {
      json: { text: ARTICLE, url: 'https://courier.example/stays', outlet: 'The Courier', published: '2026-03-12' },
    }
    const added = await got<{ readonly article: number; readonly state: string }>('/articles', sent)
    expect(added.state).toBe('added')
    expect(await got(`/articles/${added.article}`)).toMatchObject({ record: { article: { outlet: 'The Courier' } } })
    expect(await got('/articles', sent)).toMatchObject({ state: 'held', article: added.article, number: 1 })
    const again = { json: { ...sent.json, text: ARTICLE.replace('not resign', 'never resign') } }
    expect(await got('/articles', again)).toMatchObject({ state: 'version', article: added.article, number: 2 })
    await refused('/articles', 422, { json: { html: '<p>' } })
  })

  test('what is fetched from the web is never from this machine', async () => {
    const answer = await ask('/articles/from-web', { json: { url: 'http://127.0.0.1:8080/admin' } })
    const lines = (await answer.text())
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines).toEqual([
      { name: 'http://127.0.0.1:8080/admin', state: 'failed', error: expect.stringContaining('127.0.0.1') },
    ])
    await refused('/articles/from-web', 400, { json: { url: 'file:///etc/passwd' } })
  })

  test('what a form sends is added and told of on lines, with where it is', async () => {
    const body = new FormData()
    body.append('file', new File(['Pier reopens\n\nNora Quill said: “It will stay open.”'], 'pier.txt'))
    body.append('file', new File([' '], 'empty.txt'))
    const answer = await ask('/articles/from-form', { method: 'POST', body })
    const lines = (await answer.text()).trim().split('\n')
    expect(lines.map(line => JSON.parse(line))).toMatchObject([
      { name: 'pier.txt', state: 'added', article: expect.any(Number), headline: 'Pier reopens' },
      { name: 'empty.txt', state: 'failed', error: expect.stringContaining('empty') },
    ])
    await refused('/articles/from-form', 400, { method: 'POST', body: new FormData() })
    await refused('/articles/from-form', 415, { json: { text: ARTICLE } })
  })

  test('a decision is made, listed and taken back', async () => {
    const { items, total } = await got<Listed>('/statements?limit=1')
    const decision = { kind: 'reject', statement: items[0]?.statement }
    const made = await got<{ readonly id: number }>('/decisions', { json: { by: 'R. Viewer', decision } })
    expect((await got<Listed>('/statements?limit=1')).total).toBe(total - 1)
    expect((await got<Listed>('/decisions')).items).toMatchObject([
      { id: made.id, by: 'R. Viewer', binding: 'applied' },
    ])
    await got(`/decisions/${made.id}/undo`, { json: { by: 'R. Viewer' } })
    expect((await got<Listed>('/statements?limit=1')).total).toBe(total)
    expect((await got<Listed>('/decisions?binding=undone&by=R.%20Viewer')).total).toBe(1)
    await refused(`/decisions/${made.id}/undo`, 409, { json: { by: 'R. Viewer' } })
  })

  test('what nobody reviewed is listed, the least sure first, until somebody confirms it', async () => {
    const before = await got<Listed>('/statements/unreviewed?limit=2')
    const [{ statement } = { statement: 0 }, second] = before.items
    const rest = await got<Listed>(`/statements/unreviewed?limit=2&after=${before.next}`)
    expect(Number(second?.confidence)).toBeLessThanOrEqual(Number(rest.items[0]?.confidence))
    const made = await got<{ readonly id: number }>('/decisions', {
      json: { by: 'R. Viewer', decision: { kind: 'confirm', statement } },
    })
    const after = await got<Listed>('/statements/unreviewed?limit=2')
    expect(after.items[0]).toEqual(second)
    expect(after.total).toBe(before.total - 1)
    await got(`/decisions/${made.id}/undo`, { json: { by: 'R. Viewer' } })
    expect(await got<Listed>('/statements/unreviewed?limit=2')).toEqual(before)
    await refused('/statements/unreviewed?after=x', 400, {})
  })

  test('every kind of decision is described as it comes out', async () => {
    const { items } = await got<Listed>('/statements?limit=1&form=direct')
    const statement = items[0]?.statement
    const [person, other] = [
      'rosalind-achterberg',
      (await got<Listed>('/statements?limit=50')).items
        .map(({ speaker }) => (speaker as { id: string } | null)?.id)
        .find(id => id && id !== 'rosalind-achterberg'),
    ]
    const decisions = [
      { kind: 'rename', person, name: 'Rosalind Achterberg-Vos' },
      { kind: 'merge', person: other, into: person },
      { kind: 'assign', statement, speaker: person },
      { kind: 'assign', statement, speaker: null },
      { kind: 'assign', statement, newcomer: 'Orla Tindall', type: 'person' },
      { kind: 'confirm', statement },
      { kind: 'edit', statement, act: 'deny' },
      { kind: 'edit', statement, words: 'the', at: 100 },
      {
        kind: 'edit',
        statement,
        content: [
          { from: 10, to: 14 },
          { from: 20, to: 24 },
        ],
      },
      { kind: 'reply', to: { statement }, words: 'I was misheard.', day: '2026-03-13' },
    ]
    const decided = (decision: object) => got('/decisions', { json: { by: 'R. Viewer', decision } })
    for (const decision of decisions) await decided(decision)
    // Stories that are told anew number these anew.
    const latest = async (path: string) => (await got<Listed>(path)).items[0]?.id
    await decided({ kind: 'confirm-reversal', reversal: await latest('/reversals') })
    await decided({ kind: 'reply', to: { demand: await latest('/demands') }, words: 'It has been done.' })
    const { items: listed } = await got<Listed>('/decisions?limit=100')
    expect(listed.length).toBeGreaterThanOrEqual(decisions.length)
  })

  test('what cannot be decided is told', async () => {
    expect(
      await refused('/decisions', 409, { json: { by: 'R. Viewer', decision: { kind: 'reject', statement: 999_999 } } }),
    ).toContain('999999')
    await refused('/decisions', 400, { json: { by: ' ', decision: { kind: 'reject', statement: 1 } } })
    await refused('/decisions', 400, { json: { by: 'R. Viewer', decision: { kind: 'forget', statement: 1 } } })
    await refused('/decisions', 415, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' })
  })

  test('a foreign page changes nothing', async () => {
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }
    const body = JSON.stringify({ by: 'R. Viewer', decision: { kind: 'reject', statement: 1 } })
    await refused('/decisions', 403, { method: 'POST', headers, body })
  })
})

describe('a room that closes', () => {
  test('finishes what it began, and keeps what it answered', async () => {
    const room = await serve({ archive: example.where, port: 0, host: '127.0.0.1', token: null })
    const articles = new URL(`${API}/articles`, room.address)
    // Who opens the engine first may take longer than a room waits for anybody.
    await fetch(articles, { method: 'POST', ...asJson({ text: ARTICLE, url: 'https://courier.example/before' }) })
    const sent = { text: `${ARTICLE} `.repeat(40), url: 'https://courier.example/at-the-last-moment' }
    const answer = fetch(articles, { method: 'POST', ...asJson(sent) })
    // Whoever asks later is answered now, so that the room has begun with what was asked first.
    await fetch(new URL(`${API}/overview`, room.address))
    const closed = room.close()
    const { article } = (await (await answer).json()) as { readonly article: number }
    await closed
    expect(await got(`/articles/${article}`)).toMatchObject({ url: sent.url })
  })
})

describe('a room that asks for a token', () => {
  test('gives programs nothing without it, and everything with it', async () => {
    const locked = appOf({ store, desk, token: 'wexcombe-harbour-1907' })
    const without = await locked.request(`${API}/overview`)
    expect(without.status).toBe(401)
    expect(await unpromised('GET', `${API}/overview`, without)).toEqual([])
    const headers = { authorization: 'Bearer wexcombe-harbour-1907' }
    expect((await locked.request(`${API}/overview`, { headers })).status).toBe(200)
  })
})

test('every operation was asked here, and answered', () => {
  const missing = operations.filter(({ method, path }) => {
    const pattern = new RegExp(`^${method} ${path.slice(API.length).replace(/\{\w+\}/g, '[^/]+')} 200$`)
    return ![...answered].some(each => pattern.test(each))
  })
  expect(missing.map(({ operationId }) => operationId)).toEqual([])
})
