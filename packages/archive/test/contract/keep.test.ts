import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keep, openArchive, recordOf as recordIn, replaceRecords, type Store } from '../../src/index.ts'
import { databases } from '../databases.ts'
import { recordOf, wordsOf } from '../making.ts'

const TEXT = '“We will not close the harbour,” Mina Osei said. “It pays its way.”'
const told = {
  url: 'https://post.example/harbour?utm_source=feed#top',
  outlet: 'Harbour Post',
  headline: 'Harbour stays',
  published: '2026-03-01T10:00:00Z',
  people: ['Mina Osei'],
  says: [
    [0, 'We will not close the harbour', { act: 'commit' }],
    [0, 'It pays its way', { said: { from: '2026-02', to: '2026-02', evidence: { from: 0, to: 1 } } }],
  ],
} as const
const article = recordOf('harbour', TEXT, told)

describe.each(databases)('keeping records in $name', database => {
  let store: Store
  beforeAll(async () => {
    store = await openArchive(await database.place(), { mode: 'create' })
  })
  afterAll(() => store.close())

  const statements = (address: string) =>
    store.db
      .selectFrom('statement')
      .innerJoin('article', 'article.id', 'statement.article')
      .leftJoin('person', 'person.id', 'statement.speaker')
      .select(['words', 'statement.current', 'day', 'person.public', 'statement.outlet'])
      .where('address', '=', address)
      .orderBy('statement.id')
      .execute()

  test('gives the record back, to the last character, and indexes what was said', async () => {
    const [outcome] = await keep(store, [{ record: article }])
    expect(outcome).toMatchObject({ state: 'new', address: 'https://post.example/harbour', number: 1 })
    expect(JSON.stringify(await recordIn(store, outcome?.version ?? 0))).toBe(JSON.stringify(article))
    const common = { current: 1, public: 'mina-osei', outlet: 'Harbour Post' }
    expect(await statements('https://post.example/harbour')).toEqual([
      { ...common, words: 'We will not close the harbour', day: '2026-03-01' },
      { ...common, words: 'It pays its way', day: '2026-02-01' },
    ])
  })

  test('keeps nothing twice: not the same bytes, not the same words with other punctuation, not one batch twice', async () => {
    const before = await store.db.selectFrom('version').select('id').execute()
    const other = recordOf('other', 'Nothing is said here.')
    const source = { hash: 'h1' }
    const first = await keep(store, [{ record: other, source }, { record: other, source }, { record: other }])
    expect(first.map(({ state }) => state)).toEqual(['new', 'same', 'same'])
    expect(new Set(first.map(({ version }) => version)).size).toBe(1)
    const again = await keep(store, [
      { record: recordOf('other', 'Other words, read from the same bytes.'), source },
      { record: recordOf('harbour', TEXT.replace(/[“”]/g, '"'), told) },
    ])
    expect(again.map(({ state }) => state)).toEqual(['same', 'same'])
    expect(await store.db.selectFrom('version').select('id').execute()).toHaveLength(before.length + 1)
  })

  test('other words at the same address are a new version, whose statements count from then on', async () => {
    const changed = recordOf('harbour', TEXT.replace('not close', 'never close'), {
      ...told,
      says: [[0, 'We will never close the harbour']],
    })
    const [outcome] = await keep(store, [{ record: changed }])
    expect(outcome).toMatchObject({ state: 'version', number: 2 })
    const rows = await statements('https://post.example/harbour')
    expect(rows.map(({ words, current }) => [words, current])).toEqual([
      ['We will not close the harbour', 0],
      ['It pays its way', 0],
      ['We will never close the harbour', 1],
    ])
    const current = await store.db
      .selectFrom('article')
      .select('current')
      .where('url', '=', told.url)
      .executeTakeFirst()
    expect(current?.current).toBe(outcome?.version)
  })

  test('two versions in one batch come in as two, the later one counting', async () => {
    const texts = ['“One,” Ada Brook said.', '“Two,” Ada Brook said.']
    const outcomes = await keep(
      store,
      texts.map((text, i) => ({
        record: recordOf('twice', text, { people: ['Ada Brook'], says: [[0, ['One', 'Two'][i] ?? '']] }),
      })),
    )
    expect(outcomes.map(({ state, number }) => [state, number])).toEqual([
      ['new', 1],
      ['version', 2],
    ])
    expect((await statements('file:twice')).map(({ words, current }) => [words, current])).toEqual([
      ['One', 0],
      ['Two', 1],
    ])
  })

  test('finds what was said by its folded words', async () => {
    const query = { phrase: ['never', 'close', 'the', 'har'], prefix: true }
    const found = store.db.selectFrom('statement').select('words').where('id', 'in', store.words.matching(query))
    expect(await found.execute()).toEqual([{ words: 'We will never close the harbour' }])
  })

  test('keeps any text, and the record as it was', async () => {
    const text = 'A NUL \0, half a pair \ud83d, a whole one 😀: “Não,” Zoë O’Neill said. \u2028 — done'
    const record = recordOf('odd', text, { people: ['Zoë O’Neill'], says: [[0, 'Não']] })
    const [outcome] = await keep(store, [{ record }])
    expect(JSON.stringify(await recordIn(store, outcome?.version ?? 0))).toBe(JSON.stringify(record))
    expect(await statements('file:odd')).toMatchObject([{ words: 'Não', public: 'zoe-oneill' }])
  })

  test('groups wire copies of other outlets into one report, not the versions of one article', async () => {
    const wire = wordsOf(300, 1)
    const records = [
      recordOf('wire-a', wire),
      recordOf('wire-b', `${wordsOf(60, 2)} ${wire.slice(0, wire.length >> 1)} ${wordsOf(20, 3)}`),
      recordOf('wire-c', wordsOf(300, 4)),
      recordOf('wire-c', `${wordsOf(300, 4)} and more`),
    ]
    const a = await keep(store, [{ record: records[0] as (typeof records)[0] }])
    const rest = await keep(
      store,
      records.slice(1).map(record => ({ record })),
    )
    const ids = [...a, ...rest].map(({ version }) => version)
    const rows = await store.db
      .selectFrom('version')
      .select(['id', 'report'])
      .where('id', 'in', ids)
      .orderBy('id')
      .execute()
    expect(rows[0]?.report).not.toBeNull()
    expect(rows.map(({ report }) => report === rows[0]?.report)).toEqual([true, true, false, false])
    expect(rows.slice(2).map(({ report }) => report)).toEqual([null, null])
  })

  test('another engine’s record takes the place of a version’s, and nothing else changes', async () => {
    const version = await store.db
      .selectFrom('article')
      .select('current')
      .where('url', '=', told.url)
      .executeTakeFirstOrThrow()
    const id = version.current ?? 0
    const before = await recordIn(store, id)
    const record = { ...before, statements: [], engine: { version: '1', model: 'best' } }
    await replaceRecords(store, [{ version: id, record }])
    expect(await recordIn(store, id)).toEqual(record)
    expect((await statements('https://post.example/harbour')).map(({ current }) => current)).toEqual([0, 0])
    await replaceRecords(store, [{ version: id, record: before }])
    expect((await statements('https://post.example/harbour')).at(-1)).toMatchObject({ current: 1, public: 'mina-osei' })
    const other = { ...before, article: { ...before.article, text: 'Something else.' } }
    await expect(replaceRecords(store, [{ version: id, record: other }])).rejects.toThrow(RangeError)
  })

  test('a batch goes in whole or not at all', async () => {
    const good = recordOf('good', 'Good.')
    const bad = { ...recordOf('bad', 'Bad.'), statements: [{ id: 'broken' }] } as unknown as typeof good
    await expect(keep(store, [{ record: good }, { record: bad }])).rejects.toThrow()
    expect(await store.db.selectFrom('article').select('id').where('address', '=', 'file:good').execute()).toEqual([])
  })
})
