import { describe, expect, test } from 'vitest'
import { decide, decisions, keep, openArchive, undo, weave } from '../../src/index.ts'
import { migrate } from '../../src/schema/migrate.ts'
import { up as first } from '../../src/schema/migrations/0001-archive.ts'
import { databases } from '../databases.ts'
import { harbourArchive, records, said, statementThat } from '../decisions/harbour.ts'

const by = { by: 'R. Viewer' }

describe.each(databases)('what was decided, in $name', database => {
  test('is told to be kept, needless or lost where nothing is found of it any more', async () => {
    const store = await harbourArchive(await database.place())
    await decide(store, { kind: 'reject', statement: await statementThat(store, 'At last') }, by)
    await decide(store, { kind: 'edit', statement: await statementThat(store, 'the plan'), form: 'mixed' }, by)
    await decide(store, { kind: 'assign', statement: await statementThat(store, 'We must'), speaker: 'tom-brook' }, by)
    const split = { kind: 'split', person: 'tom-brook', articles: ['https://two.example/story'] } as const
    await decide(store, split, by)
    const bound = async () => (await decisions(store)).items.map(({ kind, binding }) => `${kind} ${binding}`)
    expect(await bound()).toEqual(['split applied', 'assign applied', 'edit applied', 'reject applied'])
    const [, two] = records
    if (!two) throw new Error('there are records')
    const text = 'The port’s chair said the plan was sound.'
    const nothing = { entities: [], statements: [], events: [], demands: [], reversals: [] }
    await keep(store, [{ record: { ...two, ...nothing, article: { ...two.article, text } } }])
    expect(await bound()).toEqual(['split lost', 'assign lost', 'edit kept', 'reject needless'])
    expect((await decisions(store, { bindings: ['lost'] })).total).toBe(2)
    expect(await said(store)).toContain('?: the plan was sound')
    await store.close()
  })

  test('holds in new versions, and for articles that name somebody who was merged; undone, these go back, too', async () => {
    const store = await harbourArchive(await database.place())
    const { id } = await decide(store, { kind: 'merge', person: 'adah-brooke', into: 'ada-brook' }, by)
    const [, , , four] = records
    if (!four) throw new Error('there are records')
    const article = {
      ...four.article,
      id: 'five',
      url: 'https://five.example/story',
      text: `${four.article.text} Again.`,
    }
    await keep(store, [{ record: { ...four, article } }])
    await weave(store)
    expect((await said(store)).at(-1)).toBe('ada-brook: We keep our word')
    await undo(store, id, by)
    expect((await said(store)).at(-1)).toBe('adah-brooke: We keep our word')
    await store.close()
  })

  test('is nothing where a row is not what a decision is, and stops nothing', async () => {
    const store = await harbourArchive(await database.place())
    const row = { decided_by: 'x', decided_at: 'x', undone_by: null, undone_at: null }
    const odd = ['{', '{}', 'null', '{"statement":{"quote":{"parts":[{"exact":""}]}}}', '{"person":"ada-brook"}']
    await store.write(async db => {
      for (const [i, target] of odd.entries()) {
        const kind = ['merge', 'split', 'reject', 'edit', 'nonsense'][i] ?? ''
        await db
          .insertInto('decision')
          .values({ id: 100 + i, kind, target, value: target, ...row })
          .execute()
        await db
          .insertInto('decision_article')
          .values({ decision: 100 + i, address: 'https://two.example/story' })
          .execute()
      }
    })
    const before = await said(store)
    const { id } = await decide(store, { kind: 'reject', statement: await statementThat(store, 'At last') }, by)
    expect(id).toBeGreaterThan(0)
    expect(await said(store)).toEqual(before.filter(line => !line.includes('At last')))
    expect((await decisions(store)).total).toBe(1)
    await store.close()
  })

  test('an archive of before decisions is brought to them, with whom its stories knew', async () => {
    const store = await openArchive(await database.place(), { mode: 'create' })
    const steps = [{ up: first }]
    await store.write(async db => {
      const { sql } = await import('kysely')
      const tables = (await db.introspection.getTables()).map(({ name, isView }) => ({ name, isView }))
      for (const { name, isView } of tables) if (isView) await sql`drop view ${sql.table(name)}`.execute(db)
      const cascade = sql.raw(store.kind === 'postgres' ? 'cascade' : '')
      await sql`drop table if exists statement_words_vocabulary ${cascade}`.execute(db)
      await sql`drop table if exists statement_words ${cascade}`.execute(db)
      const own = tables.filter(({ name, isView }) => !isView && !/^statement_(?:words|vocab)/.test(name))
      if (store.kind === 'sqlite') await sql`pragma defer_foreign_keys = on`.execute(db)
      for (const { name } of own) await sql`drop table if exists ${sql.table(name)} ${cascade}`.execute(db)
      await migrate(db, store.kind, steps)
      await sql`insert into person (id, public, type, name, aliases, sort, merged_into)
        values (1, 'mina-osei', 'person', 'Mina Osei', '[]', 'osei mina', null), (2, 'osei', 'person', 'Osei', '[]', 'osei', 1)`.execute(
        db,
      )
      await migrate(db, store.kind)
    })
    const people = await store.db
      .selectFrom('person')
      .select(['public', 'merged_into', 'read_as'])
      .orderBy('id')
      .execute()
    expect(people).toEqual([
      { public: 'mina-osei', merged_into: null, read_as: null },
      { public: 'osei', merged_into: 1, read_as: 1 },
    ])
    await store.close()
  })
})
