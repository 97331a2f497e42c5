import { describe, expect, test } from 'vitest'
import {
  type AuditTable,
  audit,
  keep,
  openArchive,
  type Question,
  type Selection,
  type Store,
} from '../../src/index.ts'
import { fill, type Somebody, type Told } from '../count/making.ts'
import { databases } from '../databases.ts'
import { recordOf } from '../making.ts'

const people: readonly Somebody[] = [
  { name: 'Ada Brook', pronouns: 'she/her', role: { title: 'Mayor', body: 'Quillhaven Council' } },
  { name: 'Idris Pengelly', pronouns: 'he/him' },
  { name: 'Sam Lark' },
  { name: 'Quillhaven Council', type: 'organisation' },
  { name: 'two officials', type: 'unnamed' },
]

const articles: readonly Told[] = [
  {
    outlet: 'Courier',
    published: '2026-01-05',
    said: [
      ['Ada Brook', 10],
      ['Ada Brook', 20, 'indirect'],
      ['Idris Pengelly', 5],
      ['two officials', 7],
    ],
  },
  {
    outlet: 'Courier',
    published: '2026-02-05T08:00:00Z',
    said: [
      ['Idris Pengelly', 15],
      ['Quillhaven Council', 9],
      [null, 4],
      ['Idris Pengelly', 100, 'direct', { state: 'rejected' }],
      ['Idris Pengelly', 100, 'direct', { display: 1 }],
    ],
  },
  { outlet: 'Herald', published: '2026-02-06', report: 1, said: [['Sam Lark', 12]] },
  { outlet: 'Courier', published: '2026-02-07', report: 1, said: [['Sam Lark', 12]] },
]

describe.each(databases)('an audit of an archive in $name', database => {
  const asked = async (question: Question, selection: Partial<Selection> = {}): Promise<readonly AuditTable[]> => {
    const store = await filled()
    const { tables } = await audit(store, [question], { copies: 'once', ...selection })
    await store.close()
    return tables
  }
  const filled = async (): Promise<Store> => {
    const store = await openArchive(await database.place(), { mode: 'create' })
    await fill(store, people, articles)
    return store
  }
  const counts = ({ voices }: AuditTable) => voices.map(({ name, statements, words }) => [name, statements, words])

  test('counts statements and words of each kind of speaker', async () => {
    const [table] = await asked({ by: 'kind' })
    expect(table && counts(table)).toEqual([
      ['named people', 5, 62],
      ['organisations', 1, 9],
      ['speaker not known', 1, 4],
      ['unnamed people', 1, 7],
    ])
    expect(table).toMatchObject({ articles: 3, statements: 8, words: 82, of: 4 })
  })

  test('counts named people by the pronouns that the texts use, and by nothing else', async () => {
    const [table] = await asked({ by: 'pronoun' })
    expect(table && counts(table)).toEqual([
      ['he/him', 2, 20],
      ['she/her', 2, 30],
      ['no pronoun in the texts', 1, 12],
    ])
  })

  test('tells people by their ids, bodies with those who speak for them, roles as they are told', async () => {
    const [byPerson] = await asked({ by: 'person' })
    expect(byPerson?.voices.map(({ name, id }) => [name, id])).toEqual([
      ['Ada Brook', 'p-1'],
      ['Idris Pengelly', 'p-2'],
      ['Sam Lark', 'p-3'],
    ])
    const [byBody] = await asked({ by: 'body' })
    expect(byBody && counts(byBody)).toEqual([['Quillhaven Council', 3, 39]])
    const [byRole] = await asked({ by: 'role' })
    expect(byRole && counts(byRole)).toEqual([
      ['no role told', 3, 32],
      ['Mayor', 2, 30],
    ])
  })

  test('for each outlet or month, in a period, in one outlet', async () => {
    const months = await asked({ by: 'pronoun', per: 'month' })
    expect(months.map(table => [table.per?.name, counts(table)])).toEqual([
      ['2026-01', [['she/her', 2, 30], ['he/him', 1, 5]]],
      ['2026-02', [['he/him', 1, 15], ['no pronoun in the texts', 1, 12]]],
    ]) // biome-ignore format: a table
    const [february] = await asked({ by: 'outlet' }, { from: '2026-02-05', to: '2026-02-06' })
    expect(february && counts(february)).toEqual(
      [
        ['Courier', 3, 28],
        ['Herald', 1, 12],
      ].slice(0, 2),
    )
    expect(await asked({ by: 'outlet' }, { outlet: 'Her\0ald' })).toEqual([])
    const [herald] = await asked({ by: 'outlet' }, { outlet: 'Herald' })
    expect(herald && counts(herald)).toEqual([['Herald', 1, 12]])
  })

  test('a report that several print counts once, or for each of them where asked', async () => {
    const store = await filled()
    const once = await audit(store, [{ by: 'person' }], { copies: 'once' })
    expect([once.articles, once.copies]).toEqual([3, 1])
    const each = await audit(store, [{ by: 'person' }], { copies: 'each' })
    expect([each.articles, each.copies]).toEqual([4, 0])
    expect(each.tables[0]?.voices.find(({ name }) => name === 'Sam Lark')?.statements).toBe(2)
    await store.close()
  })

  test('shares are of what the table counts, corrected, and lie in their intervals', async () => {
    const [table] = await asked({ by: 'kind' })
    const voices = table?.voices ?? []
    for (const unit of ['share', 'wordShare'] as const) {
      expect(voices.reduce((sum, voice) => sum + voice[unit].read, 0)).toBeCloseTo(1)
      expect(voices.reduce((sum, voice) => sum + voice[unit].corrected, 0)).toBeCloseTo(1)
      for (const { [unit]: share } of voices) {
        expect(share.from).toBeLessThan(share.corrected)
        expect(share.to).toBeGreaterThan(share.corrected)
      }
    }
  })

  test('somebody merged into somebody else counts as that one', async () => {
    const store = await filled()
    await store.write(db => db.updateTable('person').set({ merged_into: 1 }).where('id', '=', 3).execute())
    const { tables } = await audit(store, [{ by: 'person' }], { copies: 'once' })
    expect(tables[0] && counts(tables[0])[0]).toEqual(['Ada Brook', 3, 42])
    await store.close()
  })

  test('of records that were kept it counts words and pronouns as the text has them, and no headline', async () => {
    const store = await openArchive(await database.place(), { mode: 'create' })
    const text = 'We won’t go\n\n“We won’t go,” said Ada Brook. Lark said: “Twenty-one, no more.”'
    const record = recordOf('a', text, {
      people: ['Ada Brook', 'Lark'],
      says: [
        [0, 'We won’t go'],
        [0, '“We won’t go,”'],
        [1, 'Twenty-one, no more.'],
      ],
    })
    const [ada, lark] = record.entities.map((entity, i) => ({ ...entity, pronouns: ['she/her', 'he/him'][i] }))
    const blocks = [
      { kind: 'headline', from: 0, to: 11 } as const,
      { kind: 'paragraph', from: 13, to: text.length } as const,
    ]
    await keep(store, [
      { record: { ...record, entities: [ada, lark] as never, article: { ...record.article, blocks } } },
    ])
    const { tables } = await audit(store, [{ by: 'pronoun' }, { by: 'person' }], { copies: 'once' })
    expect(tables[0] && counts(tables[0])).toEqual([
      ['he/him', 1, 4],
      ['she/her', 1, 3],
    ])
    expect(tables[1]?.voices.map(({ name, id }) => [name, id])).toEqual([
      ['Ada Brook', 'ada-brook'],
      ['Lark', undefined],
    ])
    await store.close()
  })

  test('names that look like SQL or like the table’s own words are names', async () => {
    const store = await openArchive(await database.place(), { mode: 'create' })
    const hostile = [`Robert'); drop table statement;--`, 'no role told', '']
    await fill(
      store,
      hostile.map(name => ({ name, role: { title: name || 'x' } })),
      [{ outlet: `'"; drop table version`, said: hostile.map(name => [name, 1] as const) }],
    )
    const selection = { copies: 'once', outlet: `'"; drop table version` } as const
    const { tables } = await audit(store, [{ by: 'person' }, { by: 'role' }, { by: 'outlet' }], selection)
    expect(tables[0]?.voices.map(({ name }) => name).sort()).toEqual([...hostile].sort())
    expect(tables[1]?.of).toBe(3)
    expect(tables[2]?.voices.map(({ name }) => name)).toEqual([`'"; drop table version`])
    expect((await audit(store, [], { copies: 'once', outlet: `' or 1=1 --` })).articles).toBe(0)
    await store.close()
  })
})
