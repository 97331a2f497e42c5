import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  decide,
  decisionBy,
  decisions,
  demand,
  demands,
  keep,
  oneStatement,
  replaceRecords,
  type Store,
  search,
  undo,
  unreviewed,
  unreviewedBefore,
  weave,
  who,
} from '../../src/index.ts'
import { databases } from '../databases.ts'
import { harbourArchive, held, records, SECOND, said, statementThat } from '../decisions/harbour.ts'

const by = { by: 'R. Viewer', at: '2026-04-01T09:00:00Z' }
const first = <Item>(items: readonly Item[]) => items[0] as Item

describe.each(databases)('decisions in $name', database => {
  let store: Store
  beforeAll(async () => {
    store = await harbourArchive(await database.place())
  })
  afterAll(() => store.close())

  test('two who are merged are one: in statements, counts, and articles to come; undone, they are two again', async () => {
    const before = await held(store)
    const { id } = await decide(store, { kind: 'merge', person: 'adah-brooke', into: 'ada-brook' }, by)
    expect(await said(store)).toContain('ada-brook: We keep our word')
    const found = await who(store, 'Adah Brooke')
    expect(found).toMatchObject({ kind: 'one', person: { id: 'ada-brook' }, statements: { total: 5 } })
    await undo(store, id, by)
    await weave(store)
    expect(await held(store)).toEqual(before)
    expect(await who(store, 'Adah Brooke')).toMatchObject({ person: { id: 'adah-brooke' }, statements: { total: 2 } })
    const [row] = await store.db.selectFrom('decision').selectAll().where('id', '=', id).execute()
    expect(row).toMatchObject({ decided_by: 'R. Viewer', undone_by: 'R. Viewer', decided_at: by.at })
  })

  test('merged into one who is merged into a third, all are the third', async () => {
    const one = await decide(store, { kind: 'merge', person: 'adah-brooke', into: 'ada-brook' }, by)
    const two = await decide(store, { kind: 'merge', person: 'ada-brook', into: 'tom-brook' }, by)
    expect(await who(store, 'Adah Brooke')).toMatchObject({ person: { id: 'tom-brook' } })
    await undo(store, one.id, by)
    expect(await who(store, 'Adah Brooke')).toMatchObject({ person: { id: 'adah-brooke' }, statements: { total: 2 } })
    expect(await who(store, 'Ada Brook')).toMatchObject({ person: { id: 'tom-brook' } })
    await undo(store, two.id, by)
    await expect(decide(store, { kind: 'merge', person: 'ada-brook', into: 'ada-brook' }, by)).rejects.toThrow(
      'one already',
    )
  })

  test('one who is two is split by articles, and their offices with them', async () => {
    const split = { kind: 'split', person: 'ada-brook', articles: ['https://three.example/story'] } as const
    const { id } = await decide(store, { ...split, name: 'Ada Brook (poet)' }, by)
    expect(await said(store)).toContain('ada-brook-poet: The harbour sings at night')
    const { value } = first(await store.db.selectFrom('decision').select('value').where('id', '=', id).execute())
    expect(JSON.parse(value)).toEqual({ into: 'ada-brook-poet', name: 'Ada Brook (poet)' })
    await undo(store, id, by)
    expect(await said(store)).toContain('ada-brook: The harbour sings at night')
    expect(await who(store, 'ada-brook-poet')).toMatchObject({ person: { id: 'ada-brook' } })
  })

  test('a rejected statement is in no search, count, demand or reversal, until that is undone', async () => {
    const hits = async () => (await search(store, { query: 'never' })).total
    const total = await hits()
    const demand = await decide(store, { kind: 'reject', statement: await statementThat(store, 'Open the books') }, by)
    const turn = await decide(store, { kind: 'reject', statement: await statementThat(store, 'I will never') }, by)
    await weave(store)
    expect(await hits()).toBe(total - 1)
    expect(await store.db.selectFrom('demand').select('id').execute()).toEqual([])
    expect(await store.db.selectFrom('reversal').select('id').execute()).toEqual([])
    for (const { id } of [demand, turn]) await undo(store, id, by)
    await weave(store)
    expect(await hits()).toBe(total)
    expect(await store.db.selectFrom('demand').select('id').execute()).toHaveLength(1)
    expect(await store.db.selectFrom('reversal').select('id').execute()).toHaveLength(1)
  })

  test('what nobody reviewed is listed, the least sure first; what is confirmed, assigned, edited or rejected is not', async () => {
    const paged = async () => {
      const ids: number[] = []
      let after: string | undefined
      do {
        const { items, next, total } = await unreviewed(store, { limit: 2, after })
        ids.push(...items.map(({ statement }) => statement))
        expect(items.every(({ state }) => state === 'as read')).toBe(true)
        expect(total).toBe(10)
        after = next ?? undefined
      } while (after !== undefined)
      return ids
    }
    const all = await paged()
    expect(new Set(all).size).toBe(10)
    const confidences = (await unreviewed(store)).items.map(({ confidence }) => confidence)
    expect(confidences).toEqual(confidences.toSorted((a, b) => a - b))
    const [a = 0, b = 0, c = 0, d = 0, rest = 0] = all
    const made = [
      await decide(store, { kind: 'confirm', statement: a }, by),
      await decide(store, { kind: 'assign', statement: b, speaker: null }, by),
      await decide(store, { kind: 'edit', statement: c, act: 'deny' }, by),
      await decide(store, { kind: 'reject', statement: d }, by),
    ]
    const left = await unreviewed(store)
    expect(left).toMatchObject({ total: 6, next: null })
    expect(left.items[0]).toMatchObject({ statement: rest })
    const { state } = first(await store.db.selectFrom('statement').select('state').where('id', '=', a).execute())
    expect(state).toBe('confirmed')
    for (const { id } of made) await undo(store, id, by)
    await weave(store)
    expect(await paged()).toEqual(all)
  })

  test('one goes back through them as one came', async () => {
    const all = (await unreviewed(store)).items
    expect(await unreviewedBefore(store, first(all))).toBeNull()
    for (const [i, statement] of all.entries()) {
      const before = await unreviewedBefore(store, statement)
      if (!before) continue
      const { items } = await unreviewed(store, { limit: 1, after: before.after })
      expect(items).toEqual([all[i - 1]])
    }
  })

  test('one statement is got by its number or by where it stands, rejected ones, too; a decision by its number', async () => {
    const [some] = (await unreviewed(store)).items
    if (!some) throw new Error('no statement')
    const { statement, source } = some
    const at = { article: source.article, span: source.span }
    expect(await oneStatement(store, { statement })).toEqual(some)
    expect(await oneStatement(store, at)).toEqual(some)
    const { id } = await decide(store, { kind: 'reject', statement }, by)
    expect(await oneStatement(store, at)).toEqual({ ...some, state: 'rejected' })
    expect(await decisionBy(store, id)).toMatchObject({ id, kind: 'reject', undone: null })
    await undo(store, id, by)
    await weave(store)
    expect(await oneStatement(store, at)).toEqual(some)
    expect(await oneStatement(store, { ...at, span: { ...at.span, to: at.span.to + 1 } })).toBeNull()
    expect(await oneStatement(store, { statement: 999_999 })).toBeNull()
    expect(await decisionBy(store, 999_999)).toBeNull()
  })

  test('one demand is got by its number, and those of a story by its number', async () => {
    const { items } = await demands(store, {})
    for (const each of items) expect(await demand(store, each.id)).toEqual(each)
    expect(await demand(store, 999_999)).toBeNull()
    const rows = await store.db.selectFrom('demand').select(['id', 'story']).execute()
    for (const { story } of rows) {
      const own = rows.filter(row => row.story === story).map(({ id }) => id)
      expect((await demands(store, { story })).items.map(({ id }) => id).toSorted()).toEqual(own.toSorted())
    }
  })

  test('words that do not stand together are given by their places', async () => {
    const statement = await statementThat(store, 'We must close')
    const at = (words: string) => ({ from: SECOND.indexOf(words), to: SECOND.indexOf(words) + words.length })
    const content = [at('We must close'), at('in May')]
    const { id } = await decide(store, { kind: 'edit', statement, content }, by)
    const row = first(await store.db.selectFrom('statement').selectAll().where('id', '=', statement).execute())
    expect(row).toMatchObject({ words: 'We must close … in May', starts: content[0]?.from, ends: content[1]?.to })
    await undo(store, id, by)
    const nowhere = [[], content.toReversed(), [{ from: 3, to: 3 }], [{ from: 0, to: SECOND.length + 1 }]]
    for (const content of [...nowhere, [{ from: -2, to: 3 }]])
      await expect(decide(store, { kind: 'edit', statement, content }, by)).rejects.toThrow('no places of words')
  })

  test('somebody whom the archive does not know can have said it', async () => {
    const statement = await statementThat(store, 'At last')
    const { id } = await decide(store, { kind: 'assign', statement, newcomer: ' Nora  Quill' }, by)
    await weave(store)
    expect(await said(store)).toContain('nora-quill: At last')
    expect(await who(store, 'Nora Quill')).toMatchObject({ person: { type: 'person' }, statements: { total: 1 } })
    const again = { kind: 'assign', statement, newcomer: 'Nora Quill' } as const
    await expect(decide(store, again, by)).rejects.toThrow('"nora-quill"')
    await expect(decide(store, { ...again, newcomer: ' – ' }, by)).rejects.toThrow('letters')
    await undo(store, id, by)
    await weave(store)
    expect(await said(store)).toContain('tom-brook: At last')
    expect(await who(store, 'Nora Quill')).toMatchObject({ person: { id: 'nora-quill' }, statements: { total: 0 } })
  })

  test('of words that stand several times, those are meant where the reviewer points', async () => {
    const statement = await statementThat(store, 'We must close')
    const { id } = await decide(store, { kind: 'edit', statement, words: 'Tom Brook', at: SECOND.length }, by)
    const row = first(await store.db.selectFrom('statement').selectAll().where('id', '=', statement).execute())
    expect(row.starts).toBe(SECOND.lastIndexOf('Tom Brook'))
    await undo(store, id, by)
    await weave(store)
  })

  test('decisions about statements outlive other readings and new versions', async () => {
    const reject = await decide(store, { kind: 'reject', statement: await statementThat(store, 'At last') }, by)
    const sound = await statementThat(store, 'the plan was sound')
    const assign = await decide(store, { kind: 'assign', statement: sound, speaker: 'tom-brook' }, by)
    const words = 'chair said the plan was sound'
    const edit = await decide(store, { kind: 'edit', statement: sound, words, form: 'mixed' }, by)
    const must = await statementThat(store, 'We must close')
    const text = 'I was asked to by the port.'
    const reply = await decide(store, { kind: 'reply', to: { statement: must }, words: text, person: 'ada-brook' }, by)
    expect(await said(store)).toContain(`tom-brook: ${words}`)

    const { id: version } = first(
      await store.db
        .selectFrom('version')
        .innerJoin('article', 'article.current', 'version.id')
        .select('version.id')
        .where('address', '=', 'https://two.example/story')
        .execute(),
    )
    const record = records[1] as (typeof records)[number]
    // Another reading finds neither what was edited nor what was replied to.
    await replaceRecords(store, [{ version, record: { ...record, statements: record.statements.slice(1, 2) } }])
    expect(await said(store)).toContain(`tom-brook: ${words}`)
    expect(await said(store)).toContain('ada-brook: We must close the harbour in May')
    expect(await said(store)).not.toContain('tom-brook: At last')
    await replaceRecords(store, [{ version, record }])

    const later = { ...record, article: { ...record.article, text: SECOND.replace('At last', 'At long last') } }
    const [outcome] = await keep(store, [{ record: { ...later, statements: record.statements.slice(0, 1) } }])
    expect(outcome?.state).toBe('version')
    const replies = await store.db
      .selectFrom('reply')
      .innerJoin('statement', 'statement.id', 'reply.item')
      .select(['reply.words', 'statement.words as to'])
      .where('statement.current', '=', 1)
      .execute()
    expect(replies).toEqual([{ words: text, to: 'We must close the harbour in May' }])
    for (const { id } of [edit, assign, reject, reply]) await undo(store, id, by)
    await weave(store)
    expect((await store.db.selectFrom('statement').select('id').where('state', '<>', 'as read').execute()).length).toBe(
      0,
    )
  })

  test('a reply to a demand stays with it when its story is told anew, until that is undone', async () => {
    const { id: demand } = first(await store.db.selectFrom('demand').select('id').execute())
    const { id } = await decide(store, { kind: 'reply', to: { demand }, words: 'We published it in May.' }, by)
    const replies = async () => (await demands(store, {})).items.flatMap(each => each.replies.map(({ words }) => words))
    expect(await replies()).toEqual(['We published it in May.'])
    await store.db.updateTable('story').set({ changed: 1 }).execute()
    await weave(store)
    expect(await replies()).toEqual(['We published it in May.'])
    expect((await decisions(store, {})).items.find(each => each.id === id)?.binding).toBe('applied')
    await undo(store, id, by)
    expect(await store.db.selectFrom('reply').selectAll().execute()).toEqual([])
    await expect(decide(store, { kind: 'reply', to: { demand: 99 }, words: 'No.' }, by)).rejects.toThrow('no demand 99')
  })

  test('a reversal that was confirmed stays so when its story is told anew', async () => {
    const { id: reversal } = first(await store.db.selectFrom('reversal').select('id').execute())
    const { id } = await decide(store, { kind: 'confirm-reversal', reversal }, by)
    const reply = { kind: 'reply', to: { reversal }, words: 'I never promised.', day: '2026-04-02' } as const
    await decide(store, reply, by)
    await store.write(db => db.updateTable('story').set({ changed: 1 }).execute())
    await weave(store)
    const states = async () =>
      (await store.db.selectFrom('reversal').select('state').execute()).map(({ state }) => state)
    expect(await states()).toEqual(['confirmed'])
    expect(await store.db.selectFrom('reply').select(['kind', 'words']).execute()).toEqual([
      { kind: 'reversal', words: 'I never promised.' },
    ])
    await undo(store, id, by)
    expect(await states()).toEqual(['as read'])
  })

  test('somebody renamed is found by both names', async () => {
    const before = await held(store)
    const { id } = await decide(store, { kind: 'rename', person: 'tom-brook', name: 'Thomas O’Brook' }, by)
    expect(await who(store, 'Thomas O’Brook')).toMatchObject({ person: { id: 'tom-brook', name: 'Thomas O’Brook' } })
    expect(await who(store, 'Tom Brook')).toMatchObject({ person: { id: 'tom-brook' } })
    await undo(store, id, by)
    await weave(store)
    expect((await held(store)).filter(line => line.startsWith('{"person'))).toEqual(
      before.filter(line => line.startsWith('{"person')),
    )
  })
})
