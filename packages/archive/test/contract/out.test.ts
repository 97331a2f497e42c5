import { type Demand, type Record, validate } from '@onrecord/record'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import {
  COLUMNS,
  decide,
  jsonLd,
  keep,
  openArchive,
  parquet,
  recordsIn,
  type StatementOut,
  type Store,
  statementsIn,
} from '../../src/index.ts'
import { databases } from '../databases.ts'
import { recordOf, spanOf } from '../making.ts'

const text = 'Ada Brook said: “We will go.” She denied that the pier was closed. </script><b>Idris Pengelly</b> left.'
const demand: Demand = {
  id: 'd1',
  by: 'e1',
  of: 'e2',
  statement: 's2',
  evidence: spanOf(text, 'denied'),
  answers: [{ by: 'e2', in: 's2', kind: 'refuses' }],
  outcome: 's2',
  status: 'open',
}
const first = recordOf('a', text, {
  url: 'https://courier.example/a',
  outlet: 'Courier',
  headline: '=1+1',
  published: '2026-01-05',
  people: ['Ada Brook', 'Idris Pengelly', { name: 'the report', type: 'document' }],
  says: [
    [0, '“We will go.”', { act: 'commit', about: ['e2'], addressees: ['e2'] }],
    [0, 'that the pier was closed', { form: 'indirect', act: 'deny' }],
    [2, '</script><b>Idris Pengelly</b> left', { act: 'assert', within: 's2' }],
  ],
  more: { demands: [demand] },
})
const second = recordOf('b', 'Ada Brook said: “No.”', {
  url: 'javascript:alert(1)',
  people: ['Ada Brook'],
  says: [[0, '“No.”', { act: 'assert' }]],
})

const all = { copies: 'each' } as const
async function gathered<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

describe.each(databases)('what leaves an archive in $name', database => {
  const filled = async (): Promise<Store> => {
    const store = await openArchive(await database.place(), { mode: 'create' })
    await keep(store, [{ record: first }, { record: second }])
    return store
  }
  const statements = (store: Store, selection = {}) =>
    store.read(async db => (await gathered(statementsIn(db, { ...all, ...selection }))).flat())

  test('are the statements that count, with names and ids', async () => {
    const store = await filled()
    const told = await statements(store)
    expect(told).toHaveLength(4)
    expect(told[0]).toMatchObject({
      entry: 's1',
      url: 'https://courier.example/a',
      speakerId: 'ada-brook',
      speaker: 'Ada Brook',
      words: '“We will go.”',
      about: [{ id: 'idris-pengelly', name: 'Idris Pengelly', type: 'person' }],
      addressees: [{ id: 'idris-pengelly' }],
    })
    expect(told[2]).toMatchObject({ speakerId: null, speaker: 'the report', speakerType: 'document' })
    expect(await statements(store, { outlet: 'Courier' })).toHaveLength(3)
    expect(await statements(store, { from: '2026-01-06' })).toEqual([])
    expect(await statements(store, { outlet: `' or 1=1; --` })).toEqual([])
    await store.write(db => db.updateTable('statement').set({ state: 'rejected' }).where('entry', '=', 's1').execute())
    expect((await statements(store)).map(({ entry }) => entry)).toEqual(['s2', 's3'])
    await store.close()
  })

  test('are the records, as reviewers left them, and valid', async () => {
    const store = await filled()
    const records = () => store.read(db => gathered(recordsIn(db, all)))
    expect(await records()).toEqual([first, second])
    const that = async (words: string) => {
      const found = store.db.selectFrom('statement').select('id').where('words', 'like', words)
      return (await found.executeTakeFirstOrThrow()).id
    }
    const by = { by: 'R. Viewer' }
    await decide(store, { kind: 'reject', statement: await that('%pier%') }, by)
    await decide(store, { kind: 'assign', statement: await that('%No%'), speaker: 'idris-pengelly' }, by)
    await decide(store, { kind: 'assign', statement: await that('%go%'), speaker: 'idris-pengelly' }, by)
    const [one, two] = (await records()) as [Record, Record]
    expect([validate(one), validate(two)]).toEqual([[], []])
    expect(one.statements.map(({ id, speaker, within }) => [id, speaker, within])).toEqual([
      ['s1', 'e2', undefined],
      ['s3', 'e3', undefined],
    ])
    expect(one.demands).toEqual([])
    expect(two.entities.find(({ id }) => id === two.statements[0]?.speaker)?.name).toBe('Idris Pengelly')
    await store.close()
  })

  test('is a Parquet file that others read, however many statements there are', async () => {
    const store = await filled()
    const told = await statements(store)
    const many = Array.from({ length: 11_000 }, () => told)
    async function* pages() {
      yield* many
    }
    const rows = await rowsOf(parquet(pages()))
    expect(rows).toHaveLength(44_000)
    const expected = told.map(statement =>
      Object.fromEntries(COLUMNS.map(({ name, of }) => [name, of(statement) ?? null])),
    )
    const plain = rows
      .slice(0, 4)
      .map(row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? null])))
    expect(plain).toEqual(expected)
    async function* nothing(): AsyncGenerator<StatementOut[]> {}
    expect(await rowsOf(parquet(nothing()))).toEqual([])
    await store.close()
  })

  test('is a graph of schema.org in which every property is its type’s own, and a claim is ready for a ClaimReview', async () => {
    const store = await filled()
    const source = (await store.read(db => gathered(jsonLd(statementsIn(db, all))))).join('')
    expect(source).not.toContain('<')
    const { '@context': context, '@graph': graph } = JSON.parse(source) as { '@context': string; '@graph': Node[] }
    expect(context).toBe('https://schema.org')
    for (const node of graph) shapeOf(node)
    expect(graph.map(node => node['@type'])).toEqual([
      ...['NewsArticle', 'Quotation', 'Claim', 'Quotation', 'Claim', 'NewsArticle', 'Quotation', 'Claim'],
    ])
    expect(new Set(graph.map(node => node['@id'])).size).toBe(graph.length)
    expect(graph[1]).toMatchObject({
      text: '“We will go.”',
      creator: { '@type': 'Person', '@id': 'urn:x-onrecord:person:ada-brook', name: 'Ada Brook' },
      isBasedOn: { '@id': 'https://courier.example/a' },
    })
    // What Google asks of a fact check beyond the reviewer's own rating, url and name.
    expect(graph[2]).toMatchObject({
      name: 'that the pier was closed',
      author: { name: 'Ada Brook' },
      datePublished: '2026-01-05',
    })
    expect(String(graph[2]?.name).length).toBeLessThanOrEqual(75)
    expect(graph[4]).not.toHaveProperty('author')
    expect(graph[5]).toEqual({ '@type': 'NewsArticle', '@id': expect.stringMatching(/^urn:x-onrecord:article:/) })
    expect(source).not.toContain('"javascript:')
    await store.close()
  })
})

interface Node {
  readonly '@type'?: string
  readonly '@id'?: string
  readonly [property: string]: unknown
}

/** The properties that schema.org gives to the types used here, and what each takes: text, a date, or a node of some type. */
const PROPERTIES: { readonly [type: string]: { readonly [property: string]: string } } = {
  NewsArticle: { url: 'url', headline: 'text', datePublished: 'date', publisher: 'Organization' },
  Quotation: { text: 'text', creator: 'agent', dateCreated: 'date', about: 'thing', isBasedOn: 'reference' },
  Claim: {
    ...{ name: 'text', text: 'text', author: 'agent', datePublished: 'date', about: 'thing' },
    ...{ appearance: 'reference', isBasedOn: 'reference' },
  },
  Person: { name: 'text' },
  Organization: { name: 'text' },
  CreativeWork: { name: 'text' },
}

function shapeOf(node: Node): void {
  const properties = PROPERTIES[node['@type'] ?? '']
  expect(properties, `type ${node['@type']}`).toBeDefined()
  if (node['@id'] !== undefined) expect(node['@id']).toMatch(/^(?:https?:\/\/|urn:x-onrecord:)\S+$/)
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith('@')) continue
    for (const each of [value].flat()) fits(properties?.[name], each, name)
  }
}

const TAKES: { readonly [kind: string]: unknown } = {
  text: expect.any(String),
  url: expect.stringMatching(/^https?:/),
  date: expect.stringMatching(/^\d{4}(-\d{2}(-\d{2}(T.*)?)?)?$/),
  reference: { '@id': expect.any(String) },
  agent: expect.objectContaining({ '@type': expect.stringMatching(/^(?:Person|Organization)$/) }),
  thing: expect.objectContaining({ '@type': expect.any(String) }),
  Organization: expect.objectContaining({ '@type': 'Organization' }),
}

function fits(takes: string | undefined, value: unknown, name: string): void {
  expect(takes, `property ${name}`).toBeDefined()
  expect(value).toEqual(TAKES[takes ?? ''])
  if (typeof value === 'object' && value !== null && '@type' in value) shapeOf(value as Node)
}

async function rowsOf(pieces: AsyncIterable<Uint8Array>) {
  const bytes = Buffer.concat(await gathered(pieces))
  return parquetReadObjects({ file: new Uint8Array(bytes).buffer })
}
