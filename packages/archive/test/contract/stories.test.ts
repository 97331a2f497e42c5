import type { Event } from '@onrecord/record'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keep, openArchive, type Store, type Tellable, weave } from '../../src/index.ts'
import { findingsIn } from '../../src/stories/findings.ts'
import { databases } from '../databases.ts'
import { body, recordOf, spanOf } from '../making.ts'

const FIRST = 'Mina Osei, chair of the Port of Tarnwick, is to go, Kit Marsh said.'
const LATER = 'Osei, of the Port of Tarnwick, left on Friday, Kit Marsh said. “I am tired,” Osei said.'
const going = (text: string, words: string, status: 'announced' | 'effective'): Event => ({
  id: 'v1',
  kind: 'office-change',
  person: 'e1',
  office: 'chair',
  body: 'Port of Tarnwick',
  change: 'leaves',
  manner: null,
  status,
  date: null,
  evidence: spanOf(text, words),
})
const first = recordOf('first', FIRST, {
  published: '2026-03-01',
  headline: 'Port chair to go',
  people: [{ name: 'Mina Osei', roles: ['chair, Port of Tarnwick'] }, body('Port of Tarnwick'), 'Kit Marsh'],
  more: { events: [going(FIRST, 'is to go', 'announced')] },
})
const later = recordOf('later', LATER, {
  published: '2026-03-06',
  people: ['Osei', body('Port of Tarnwick'), 'Kit Marsh'],
  says: [[0, 'I am tired']],
  more: { events: [going(LATER, 'left on Friday', 'effective')] },
})
const apart = recordOf('apart', 'Osei, a baker, said: “Bread is dear.”', {
  published: '2026-03-05',
  people: ['Osei'],
  says: [[0, 'Bread is dear']],
})

describe.each(databases)('stories in $name', database => {
  let store: Store
  beforeAll(async () => {
    store = await openArchive(await database.place(), { mode: 'create' })
  })
  afterAll(() => store.close())

  const speakers = async () =>
    (
      await store.db
        .selectFrom('statement')
        .innerJoin('person', 'person.id', 'statement.speaker')
        .select(['words', 'public'])
        .orderBy('statement.id')
        .execute()
    ).map(({ words, public: id }) => `${id}: ${words}`)

  test('articles with the same people join one story as they come, others stay alone', async () => {
    for (const record of [first, apart, later]) await keep(store, [{ record }])
    const stories = await store.db
      .selectFrom('story')
      .select(['title', 'articles', 'first_day', 'last_day'])
      .orderBy('id')
      .execute()
    expect(stories).toEqual([
      { title: 'Port chair to go', articles: 2, first_day: '2026-03-01', last_day: '2026-03-06' },
      { title: apart.article.text, articles: 1, first_day: '2026-03-05', last_day: '2026-03-05' },
    ])
  })

  test('weaving joins what the articles of a story tell, and knows a surname from its story only', async () => {
    expect(await speakers()).toEqual([])
    expect(await weave(store)).toBe(2)
    const changes = await store.db.selectFrom('office_change').selectAll().execute()
    expect(changes).toMatchObject([
      { person_name: 'Mina Osei', office: 'chair', change: 'leaves', status: 'effective' },
    ])
    const places = await store.db.selectFrom('place').select(['words', 'number']).orderBy('number').execute()
    expect(places.map(({ words }) => words).sort()).toEqual(['is to go', 'left on Friday'])
    expect(await speakers()).toEqual(['osei: Bread is dear', 'mina-osei: I am tired'])
  })

  test('nothing changes when nothing changed, and a new version is woven again into the same', async () => {
    expect(await weave(store)).toBe(0)
    const text = LATER.replace('on Friday', 'on Friday evening')
    await keep(store, [{ record: { ...later, article: { ...later.article, text } } }])
    expect(await weave(store)).toBe(1)
    expect(await store.db.selectFrom('office_change').select('person_name').execute()).toHaveLength(1)
    expect((await speakers()).at(-1)).toMatch(/^mina-osei: /)
  })

  test('somebody known by surname only becomes the one whose full name a later article of the story tells', async () => {
    const people = [body('Velanur Infirmary'), body('Nurses of Velanur')]
    const short = recordOf('short', '“No,” Brandt said.', {
      published: '2026-05-01',
      people: ['Brandt', ...people],
      says: [[0, 'No']],
    })
    const full = recordOf('full', 'Kathleen Brandt went.', {
      published: '2026-05-02',
      people: [{ name: 'Kathleen Brandt' }, ...people],
    })
    await keep(store, [{ record: short }])
    await weave(store)
    expect(await speakers()).toContain('brandt: No')
    await keep(store, [{ record: full }])
    await weave(store)
    expect(await speakers()).toContain('kathleen-brandt: No')
    const old = await store.db
      .selectFrom('person')
      .select('merged_into')
      .where('public', '=', 'brandt')
      .executeTakeFirst()
    expect(old?.merged_into).not.toBeNull()
  })

  test('what a story tells may be found out on another thread; where it changed meanwhile, it is told again', async () => {
    const text = LATER.replace('on Friday', 'on Friday morning')
    const others = Array.from({ length: 120 }, (_, i) =>
      recordOf(`other-${i}`, `Nobody number ${i} came.`, { published: '2026-07-01' }),
    )
    await keep(
      store,
      others.map(record => ({ record })),
    )
    await keep(store, [{ record: { ...later, article: { ...later.article, text } } }])
    let told = 0
    const findings = async (stories: readonly Tellable[]) => {
      told += stories.length
      if (stories.some(({ records }) => records.some(({ article }) => article.text === text)))
        await keep(store, [{ record: later }])
      return structuredClone(stories).map(findingsIn)
    }
    await weave(store, { findings })
    expect(told).toBe(122)
    expect(await store.db.selectFrom('story').select('id').where('changed', '=', 1).execute()).toEqual([])
    const changes = await store.db.selectFrom('place').select('words').where('kind', '=', 'office-change').execute()
    expect(changes.map(({ words }) => words).sort()).toEqual(['is to go', 'left on Friday'])
  })
})
