import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../src/index.ts'
import { exampleArchive, REWORDED } from './example.ts'

const TOKEN = 'wexcombe-harbour-1907'
const COMMAND = join(import.meta.dirname, '../../cli/bin/onrecord.js')

let example: Awaited<ReturnType<typeof exampleArchive>>
let room: Served

beforeAll(async () => {
  example = await exampleArchive()
  room = await serve({ archive: example.where, port: 0, host: '127.0.0.1', token: TOKEN })
})

afterAll(async () => {
  await room?.close()
  await example?.away()
})

// Each way of coming in, with the SDK's own client.
const WAYS = {
  'standard input and output': () =>
    new StdioClientTransport({ command: process.execPath, args: [COMMAND, 'mcp', '--archive', example.where] }),
  'streamable HTTP': () =>
    new StreamableHTTPClientTransport(new URL('/mcp', room.address), {
      requestInit: { headers: { authorization: `Bearer ${TOKEN}` } },
    }),
}

interface Source {
  readonly words: string
  readonly outlet: string | null
  readonly address: string
  readonly date: string | null
  readonly place: string | null
  readonly article: number | null
}

/** All sources that stand anywhere in an answer. */
function sourcesIn(answer: unknown): Source[] {
  if (Array.isArray(answer)) return answer.flatMap(sourcesIn)
  if (typeof answer !== 'object' || answer === null) return []
  if ('words' in answer && 'outlet' in answer) return [answer as unknown as Source]
  return Object.values(answer).flatMap(sourcesIn)
}

describe.each(Object.entries(WAYS))('over %s', (_, way) => {
  const client = new Client({ name: 'test', version: '1' })
  // The client holds answers to the schemas that it was told with the list of tools.
  beforeAll(async () => {
    await client.connect(way() as Parameters<Client['connect']>[0])
    await client.listTools()
  })
  afterAll(() => client.close())

  async function call(name: string, args: Readonly<{ [name: string]: unknown }> = {}) {
    const answer = await client.callTool({ name, arguments: args })
    const [content] = answer.content as { readonly text: string }[]
    expect([name, answer.isError ?? false, answer.isError ? content?.text : '']).toEqual([name, false, ''])
    expect(JSON.parse(content?.text ?? '')).toEqual(answer.structuredContent)
    return answer.structuredContent as { readonly [name: string]: never }
  }

  /** Checks that an answer tells where its words stand: they stand there. */
  async function cited(answer: unknown): Promise<Source[]> {
    const sources = sourcesIn(answer)
    expect(sources.length).toBeGreaterThan(0)
    for (const { words, outlet, address, date, place } of sources) {
      expect(outlet ?? address).not.toBe('')
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}/)
      expect(place).toMatch(
        /^(?:headline|standfirst|(?:paragraph|caption|pull-?quote|list ?item|subheading|other|text) \d+)$/,
      )
      expect(words).not.toBe('')
    }
    const [first] = sources
    if (first && first.article !== null) {
      const { text } = await call('get_article', { article: first.article })
      const [part = ''] = first.words.split(' … ')
      expect(text).toContain(part)
    }
    return sources
  }

  test('the seven tools are told, each with what it asks and gives, and none changes anything', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'check_quotation',
      'get_article',
      'get_person',
      'list_demands',
      'list_reversals',
      'read_article',
      'search_statements',
    ])
    for (const { description, outputSchema, annotations } of tools) {
      expect(description).toMatch(/\.$/)
      expect(outputSchema?.type).toBe('object')
      expect(annotations?.readOnlyHint).toBe(true)
    }
    expect(client.getInstructions()).toContain('cite')
  })

  test('statements are found, page by page, with their sources', async () => {
    const first = await call('search_statements', { query: 'resign', limit: 2 })
    await cited(first)
    const second = await call('search_statements', { query: 'resign', limit: 2, after: first.next })
    expect(second.statements).not.toEqual(first.statements)
    expect(await call('search_statements', { by: 'Nobody Atall' })).toMatchObject({
      total: 0,
      nobodyCalled: ['Nobody Atall'],
    })
  })

  test('somebody is told of by name; where that is not enough, who may be meant', async () => {
    const found = await call('get_person', { name: 'Rosalind Achterberg' })
    expect(found).toMatchObject({ person: { id: 'rosalind-achterberg' } })
    await cited(found)
    const unsure = await call('get_person', { name: 'Rosa' })
    expect(unsure.person).toBeNull()
    expect(unsure.candidates).not.toEqual([])
  })

  test('an article is got by number and by address, in any version', async () => {
    const latest = await call('get_article', { address: REWORDED })
    expect(latest).toMatchObject({ version: 2, text: expect.stringContaining('without a rod') })
    const before = await call('get_article', { article: latest.article, version: 1 })
    expect(before).toMatchObject({ version: 1, text: expect.stringContaining('without a lake') })
    await cited(latest)
  })

  test('reversals and demands are listed', async () => {
    await cited(await call('list_reversals'))
    await cited(await call('list_demands', { limit: 3 }))
    await call('list_demands', { of: 'rosalind-achterberg', status: 'open' })
  })

  test('a quotation is judged', async () => {
    const { statements } = await call('search_statements', { form: 'direct', limit: 50 })
    const all = statements as { speaker: { name: string } | null; source: Source }[]
    const { speaker, source } = all.find(each => each.speaker && each.source.words.split(' ').length > 6) ?? {}
    if (!speaker || !source) throw new Error('nobody is quoted at length')
    const quotation = source.words.replace(/[“”"]/g, '')
    const right = await call('check_quotation', { quotation, speaker: speaker.name })
    expect(right).toMatchObject({ verdict: expect.stringMatching(/verbatim|trimmed/), canStand: true })
    expect((await cited(right))[0]).toMatchObject({
      outlet: source.outlet,
      address: source.address,
      article: source.article,
    })
    expect(await call('check_quotation', { quotation, speaker: 'Rosalind Achterberg' })).toMatchObject({
      verdict: 'misattributed',
      canStand: false,
    })
    expect(await call('check_quotation', { quotation: 'The herring are all in on the joke by now' })).toMatchObject({
      verdict: 'not found',
    })
  })

  test('an article is read, and not kept', async () => {
    const before = await call('search_statements', {})
    const told = await call('read_article', {
      text: 'Harbour chair stays\n\nJudith Carrow said: “I will not resign over the breakwater.”',
      outlet: 'The Courier',
      url: 'https://courier.example/stays',
      published: '2026-03-12',
    })
    const [source] = await cited(told)
    expect(source).toMatchObject({
      outlet: 'The Courier',
      address: 'https://courier.example/stays',
      place: 'paragraph 1',
    })
    expect((await call('search_statements', {})).total).toBe(before.total)
  })

  test('what makes no sense is told, and why', async () => {
    const refused = async (name: string, args: Readonly<{ [name: string]: unknown }>) => {
      const answer = await client.callTool({ name, arguments: args })
      expect(answer.isError).toBe(true)
      return (answer.content as { readonly text: string }[])[0]?.text
    }
    expect(await refused('search_statements', { query: '(unclosed' })).toContain('(')
    expect(await refused('get_article', { article: 99_999 })).toContain('no such')
    expect(await refused('get_article', {})).toContain('number')
    expect(await refused('list_reversals', { who: 'nobody' })).toContain('nobody')
    expect(await refused('check_quotation', { quotation: 'Well' })).toContain('three or more')
    expect(await refused('read_article', { text: ' ' })).toContain('empty')
    expect(await refused('search_statements', { limit: 0 })).toContain('limit')
  })
})

test('onrecord mcp says what is wrong where there is no archive, and not to the agent', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, 'mcp', '--archive', 'none.db'], {
    encoding: 'utf8',
    input: '',
  })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('none.db')
})

describe('who comes in over HTTP', () => {
  const ask = (headers: Readonly<{ [name: string]: string }>, method = 'POST') =>
    fetch(new URL('/mcp', room.address), {
      method,
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      ...(method === 'POST' && { body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }) }),
    })

  test('needs the token, and is no foreign page', async () => {
    const authorization = `Bearer ${TOKEN}`
    expect((await ask({})).status).toBe(401)
    expect((await ask({ authorization })).status).toBe(200)
    expect((await ask({ authorization, origin: 'https://evil.example' })).status).toBe(403)
    expect((await ask({ authorization }, 'GET')).status).toBe(405)
  })
})
