import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import {
  type BadLine,
  exportArchive,
  importArchive,
  keep,
  openArchive,
  recordsOf,
  type Store,
} from '../../src/index.ts'
import { TABLES } from '../../src/out/tables.ts'
import { databases, type TestDatabase } from '../databases.ts'
import { recordOf, wordsOf } from '../making.ts'

const wire = wordsOf(120, 3)
const records = [
  recordOf('a', 'Ada Brook said: “We will go.” Idris Pengelly denied it. Ada Brook, mayor of Quillhaven, left.', {
    url: 'https://courier.example/a',
    outlet: 'Courier',
    published: '2026-01-05',
    people: [{ name: 'Ada Brook', roles: ['mayor, Quillhaven'] }, 'Idris Pengelly'],
    says: [
      [0, '“We will go.”', { about: ['e2'], addressees: ['e2'] }],
      [1, 'denied it', { form: 'indirect', within: 's1' }],
    ],
  }),
  recordOf('b', `Ada Brook said: “We will not go.” ${wire}`, {
    url: 'https://herald.example/b',
    people: ['Ada Brook'],
    says: [[0, '“We will not go.”']],
  }),
  recordOf('c', `Ada Brook said: “We will not go.” ${wire} 🚢`, {
    url: 'https://gazette.example/c',
    people: ['Ada Brook', `Robert'); drop table statement;--`],
    says: [
      [1, '“We will not go.”', { within: 's2' }],
      [0, 'will not', {}],
    ],
  }),
  recordOf('nul', 'A \0 in a text, and half a pair: \ud83d.', { published: '2026-02-01' }),
]

async function filled(database: TestDatabase): Promise<Store> {
  const store = await openArchive(await database.place(), { mode: 'create' })
  await keep(
    store,
    records.map(record => ({ record, source: { hash: `h-${record.article.id}` } })),
    '2026-03-01T10:00:00Z',
  )
  const changed = recordOf('a', 'Ada Brook said nothing.', { url: 'https://courier.example/a', people: ['Ada Brook'] })
  await keep(store, [{ record: changed }], '2026-03-02T10:00:00Z')
  const person = await store.db
    .selectFrom('person')
    .select(['id', 'type', 'aliases', 'sort'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  await store.write(async db => {
    const decision = {
      kind: 'merge',
      target: '{"a":1}',
      value: 'null',
      decided_by: '=cmd|x',
      decided_at: '2026-03-03T00:00:00Z',
    }
    await db
      .insertInto('decision')
      .values({ ...decision, undone_by: null, undone_at: null })
      .execute()
    // Merged into somebody with a higher number, who comes later in the file.
    const [later = 0] = await store.reserve(db, 'person', 1)
    const row = { ...person, id: later, public: 'later', name: 'Later', merged_into: null }
    await db.insertInto('person').values(row).execute()
    await db.updateTable('person').set({ merged_into: later }).where('id', '=', person.id).execute()
  })
  return store
}

async function exported(store: Store): Promise<string> {
  let text = ''
  await exportArchive(store, async lines => {
    text += lines
  })
  return text
}

async function imported(store: Store, lines: readonly (string | null)[]) {
  const bad: BadLine[] = []
  async function* numbered() {
    for (const [i, line] of lines.entries()) yield { number: i + 1, bytes: line === null ? null : Buffer.from(line) }
  }
  const counts = await importArchive(store, numbered(), each => bad.push(each))
  return { ...counts, bad }
}

const pairs = databases.flatMap(from => databases.map(to => ({ from, to, name: `${from.name} to ${to.name}` })))

describe.each(pairs)('an archive out and in, from $name', ({ from, to }) => {
  test('comes out again the same to the byte, and is alive', async () => {
    const store = await filled(from)
    const text = await exported(store)
    const copy = await openArchive(await to.place(), { mode: 'create' })
    const rows = text.trim().split('\n').length - 1
    expect(await imported(copy, text.split('\n'))).toEqual({ added: rows, same: 0, bad: [] })
    expect(await exported(copy)).toBe(text)
    expect(await recordsOf(copy.db, [1, 2, 3])).toEqual(await recordsOf(store.db, [1, 2, 3]))
    const found = sql<{ id: number }>`select id from ${copy.words.matching({ phrase: ['will', 'not', 'go'] })} as found`
    expect((await found.execute(copy.db)).rows).toHaveLength(2)
    const [outcome] = await keep(copy, [{ record: recordOf('new', 'Sam Lark spoke.', { people: ['Sam Lark'] }) }])
    expect(outcome?.state).toBe('new')
    const known = records.slice(0, 1).map(record => ({ record, source: { hash: 'h-a' } }))
    expect((await keep(copy, known))[0]?.state).toBe('same')
    await store.close()
    await copy.close()
  })
})

describe.each(databases)('an import into $name', database => {
  const empty = async () => openArchive(await database.place(), { mode: 'create' })
  const lines = async () => {
    const store = await filled(databases[0] as TestDatabase)
    const text = await exported(store)
    await store.close()
    return text.trim().split('\n')
  }

  test('goes on where it stopped', async () => {
    const all = await lines()
    const store = await empty()
    const first = await imported(store, all.slice(0, 12))
    const again = await imported(store, all)
    expect(again).toEqual({ added: all.length - 1 - first.added, same: first.added, bad: [] })
    expect(await imported(store, all)).toEqual({ added: 0, same: all.length - 1, bad: [] })
    expect((await exported(store)).trim().split('\n')).toEqual(all)
    await store.close()
  })

  test('tells which lines are wrong, and takes the others', async () => {
    const all = await lines()
    const at = all.findIndex(line => line.startsWith('{"person_name"'))
    const wrong = [
      '{"person":',
      '[]',
      '{"sqlite_schema":{"name":"x"}}',
      '{"person":{"id":99,"public":"x","type":"person","name":7,"aliases":"[]","sort":"","merged_into":null}}',
      '{"person":{"id":99,"__proto__":{"x":1}}}',
      '{"person":{"id":2,"public":"ada","type":"person","name":"Another","aliases":"[]","sort":"","merged_into":null}}',
      '{"person":{"id":98,"public":"later","type":"person","name":"Same id","aliases":"[]","sort":"","merged_into":null}}',
      '{"version":{"id":1,"record":{"schema":"onrecord/1"}}}',
      '{"presence":{"person":4711,"version":1,"article":1,"entity":"e9","day":"2026-01-01"}}',
      `{"person\\"; drop table person; --":{"id":1}}`,
      null,
      '',
    ]
    const store = await empty()
    const { bad } = await imported(store, [...all.slice(0, at), ...wrong, ...all.slice(at)])
    expect(bad.map(({ line }) => line - at).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    for (const { error } of bad) expect(error).toMatch(/\w/)
    expect((await exported(store)).trim().split('\n')).toEqual(all)
    await store.close()
  })

  test('refuses what is no export, what is newer, and an archive of other articles', async () => {
    const store = await filled(database)
    const other = [
      '{"onrecord":"archive","schema":1}',
      ...(await lines()).filter(line => line.includes('gazette.example')),
    ]
    await expect(imported(store, other)).rejects.toMatchObject({ trouble: 'refused' })
    const fresh = await empty()
    for (const text of ['', '{"article":{}}', 'x', '{"onrecord":"else"}']) {
      await expect(imported(fresh, [text])).rejects.toMatchObject({ trouble: 'not-an-archive' })
    }
    await expect(imported(fresh, ['{"onrecord":"archive","schema":999}'])).rejects.toMatchObject({ trouble: 'newer' })
    await store.close()
    await fresh.close()
  })

  test('leaves out no table but those that are made anew', async () => {
    const store = await empty()
    const tables = await store.db.introspection.getTables()
    const names = tables.filter(
      ({ isView, name }) => !isView && !/^(?:archive|statement_(?:words|vocabulary))/.test(name),
    )
    expect(names.map(({ name }) => name).sort()).toEqual(TABLES.map(({ name }) => name as string).sort())
    await store.close()
  })
})
