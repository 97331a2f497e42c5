import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  articles,
  decide,
  facets,
  overview,
  QueryError,
  reading,
  type Store,
  search,
  stories,
  story,
  storyStamp,
  undo,
  weave,
} from '../../src/index.ts'
import { databases } from '../databases.ts'
import { harbourArchive, statementThat } from '../decisions/harbour.ts'

const by = { by: 'R. Viewer', at: '2026-04-01T09:00:00Z' }

describe.each(databases)('reading what $name holds', database => {
  let store: Store
  beforeAll(async () => {
    store = await harbourArchive(await database.place())
    await weave(store)
  }, 60_000)
  afterAll(() => store.close())

  test('numbers are those of what is found', async () => {
    const held = await overview(store)
    expect(held.statements).toBe((await search(store, { query: '' })).total)
    expect(held.statements).toBe((await search(store, { query: '-zeppelin' })).total)
    expect(held.articles).toBe((await articles(store)).total)
    expect(held.stories).toBe((await stories(store)).total)
    expect([held.first, held.last].every(day => /^\d{4}-\d{2}-\d{2}/.test(day ?? ''))).toBe(true)
  })

  test('articles come by pages, the latest kept first, each once', async () => {
    const { total, items } = await articles(store, { limit: 100 })
    expect(items).toHaveLength(total)
    const seen: number[] = []
    for (let after: string | undefined, more = true; more; ) {
      const page = await articles(store, { limit: 2, after })
      seen.push(...page.items.map(({ article }) => article))
      after = page.next ?? undefined
      more = page.next !== null
    }
    expect(seen).toEqual(items.map(({ article }) => article))
    await expect(articles(store, { after: 'nonsense' })).rejects.toThrow(QueryError)
  })

  test('an article is read as reviewers left it, until that is undone', async () => {
    const [hit] = (await search(store, { query: '"I will never"' })).items
    const article = hit?.source.article ?? 0
    const words = async () => {
      const found = await reading(store, article)
      const text = found?.record.article.text ?? ''
      return found?.record.statements.map(({ content: [first] }) => text.slice(first?.from, first?.to)) ?? []
    }
    const before = await words()
    expect(before.some(each => each.startsWith('I will never'))).toBe(true)
    const { id } = await decide(store, { kind: 'reject', statement: await statementThat(store, 'I will never') }, by)
    expect(await words()).toHaveLength(before.length - 1)
    await undo(store, id, by)
    expect(await words()).toEqual(before)
    expect(await reading(store, article, 99)).toBeNull()
    expect(await reading(store, 999_999)).toBeNull()
  })

  test('the people of an article are those of the archive', async () => {
    const [hit] = (await search(store, { query: 'never' })).items
    const found = await reading(store, hit?.source.article ?? 0)
    expect([...(found?.people.values() ?? [])].map(({ id }) => id)).toContain('ada-brook')
  })

  test('a story has a stamp that changes with what is decided, and with nothing else', async () => {
    const [first] = (await stories(store)).items
    const id = first?.id ?? 0
    const before = await storyStamp(store, id)
    expect(await storyStamp(store, id)).toBe(before)
    const decided = await decide(store, { kind: 'reject', statement: await statementThat(store, 'I will never') }, by)
    const after = await storyStamp(store, id)
    expect(after).not.toBe(before)
    await undo(store, decided.id, by)
    expect(await storyStamp(store, id)).not.toBe(after)
    const told = await story(store, id)
    expect(told?.dossier.records).toHaveLength(told?.articles ?? 0)
    expect([...(told?.people.values() ?? [])].map(each => each.id)).toContain('ada-brook')
    expect(await storyStamp(store, 999_999)).toBeNull()
    expect(await story(store, 999_999)).toBeNull()
  })

  test('facets count what is found', async () => {
    const found = await facets(store, { query: 'harbour' })
    const { total } = await search(store, { query: 'harbour' })
    expect([found.of, found.isAll]).toEqual([total, true])
    for (const { value, statements } of found.acts) {
      expect((await search(store, { query: `harbour act:${value}` })).total).toBe(statements)
    }
    for (const { who, statements } of found.speakers) {
      expect((await search(store, { query: `harbour by:${who.id}` })).total).toBe(statements)
    }
    expect(await facets(store, { query: 'zeppelin' })).toMatchObject({ of: 0, speakers: [], acts: [], years: [] })
  })
})
