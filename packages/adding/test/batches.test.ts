import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { batches } from '../src/batches.ts'

const soon = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('lists of what comes', () => {
  test('hold every item once, in order, and none more than it may', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2), { maxLength: 30 }), fc.integer({ min: 1, max: 7 }), async (waits, most) => {
        async function* source() {
          for (const [i, ms] of waits.entries()) {
            if (ms > 0) await soon(ms)
            yield i
          }
        }
        const lists = await all(batches(source(), most, 3))
        expect(lists.flat()).toEqual(waits.map((_, i) => i))
        for (const list of lists) expect(list.length).toBeGreaterThan(0)
        for (const list of lists) expect(list.length).toBeLessThanOrEqual(most)
      }),
      { numRuns: 30 },
    )
  })

  test('are given when their time is up, though no other item comes', async () => {
    async function* source() {
      yield 'first'
      yield 'second'
      await new Promise(() => {})
    }
    const lists = batches(source(), 50, 20)
    expect(await lists.next()).toEqual({ done: false, value: ['first', 'second'] })
    void lists.return(undefined)
  })

  test('are drawn while one is dealt with, to one list ahead', async () => {
    let drawn = 0
    function* source() {
      for (; drawn < 100; drawn++) yield drawn
    }
    const lists = batches(source(), 5, 1000)
    expect((await lists.next()).value).toEqual([0, 1, 2, 3, 4])
    await soon(10)
    expect(drawn).toBeGreaterThanOrEqual(9)
    expect(drawn).toBeLessThanOrEqual(11)
  })

  test('come to the last before the items reject', async () => {
    async function* source() {
      yield 1
      throw new Error('no more')
    }
    const seen: number[][] = []
    const taking = (async () => {
      for await (const list of batches(source(), 5, 1000)) seen.push(list)
    })()
    await expect(taking).rejects.toThrow('no more')
    expect(seen).toEqual([[1]])
  })

  test('tell the source when no more are wanted', async () => {
    let closed = false
    async function* source() {
      try {
        for (let i = 0; ; i++) yield i
      } finally {
        closed = true
      }
    }
    for await (const _ of batches(source(), 3, 1000)) break
    await soon(5)
    expect(closed).toBe(true)
  })
})
