import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { openArchive } from '../../src/index.ts'
import { atBetween, atOf, idAt } from '../../src/words/at.ts'
import { databases } from '../databases.ts'

describe.each(databases)('the index of words in $name', database => {
  test('finds words, phrases, beginnings, and what lacks a word', async () => {
    const store = await openArchive(await database.place(), { mode: 'create' })
    const harbour = atOf({ id: 1, day: '2026-03-01' })
    const newer = atOf({ id: 2, day: '2026-03-02' })
    await store.write(db =>
      store.words.put(db, [
        { at: 3, words: 'éclair 2026 and or not', marks: ['formdirect'] },
        { at: harbour, words: 'we will not close the harbour', marks: ['by7', 'hidden'] },
        { at: newer, words: 'the harbour will close by7', marks: ['by77'] },
      ]),
    )
    const found = async (query: Parameters<typeof store.words.matching>[0]) => {
      const found = sql<{ id: number }>`select id from ${store.words.matching(query)} as found order by id`
      return (await found.execute(store.db)).rows.map(({ id }) => id)
    }
    expect(await found({ phrase: ['close', 'the'] })).toEqual([1])
    expect(await found({ phrase: ['the', 'har'], prefix: true })).toEqual([1, 2])
    expect(await found({ all: [{ phrase: ['harbour'] }, { phrase: ['not'] }] })).toEqual([1])
    expect(await found({ any: [{ phrase: ['not'] }, { phrase: ['harbour'] }] })).toEqual([1, 2, 3])
    expect(await found({ some: { phrase: ['harbour'] }, but: { phrase: ['not'] } })).toEqual([2])
    expect(await found({ phrase: ['éclair'] })).toEqual([3])
    expect(await found({ phrase: ['or', 'not'] })).toEqual([3])
    expect(await found({ any: [] })).toEqual([])
    expect(await found({ mark: 'by7' })).toEqual([1])
    expect(await found({ phrase: ['by7'] })).toEqual([2])
    const all = { any: [{ phrase: ['not'] }, { phrase: ['harbour'] }] }
    expect(await found({ some: all, but: { mark: 'hidden' } })).toEqual([2, 3])
    const ever = atBetween(null, null)
    expect(await store.words.first(store.db, all, ever, 'newest', 2)).toEqual([newer, harbour])
    expect(await store.words.first(store.db, all, ever, 'oldest', 2)).toEqual([3, harbour])
    expect(await store.words.count(store.db, all, ever)).toBe(3)
    expect(await store.words.count(store.db, all, atBetween('2026-03-01', '2026-03-01'))).toBe(1)
    expect(await store.words.count(store.db, all, atBetween(null, '2026-02-28'))).toBe(1)
    await store.write(db => store.words.remove(db, [harbour]))
    expect(await found({ phrase: ['harbour'] })).toEqual([2])
    await store.close()
  })
})

test('places in time are ordered by day, then by id, and give the id back', () => {
  const days = [null, '1600-01-02', '1600-01-03', '2026-03-01', '2026-03-02', '9999-12-31']
  const ats = days.flatMap(day => [1, 2 ** 32 - 1].map(id => atOf({ id, day })))
  expect(ats).toEqual(ats.toSorted((a, b) => a - b))
  expect(ats.every(Number.isSafeInteger)).toBe(true)
  expect(idAt(atOf({ id: 4_000_000_000, day: '2026-03-01' }))).toBe(4_000_000_000)
})
