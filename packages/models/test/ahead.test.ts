import { ahead } from '@onrecord/models'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const soon = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('working ahead', () => {
  test('gives what is made in the order of the items, however long each takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (waits, most) => {
        const made = ahead(waits.entries(), most, async ([i, ms]) => {
          await soon(ms)
          return i
        })
        expect(await all(made)).toEqual(waits.map((_, i) => i))
      }),
      { numRuns: 30 },
    )
  })

  test('has no more at work at once than it was told', async () => {
    let now = 0
    let top = 0
    const made = ahead(Array.from({ length: 12 }).keys(), 3, async () => {
      top = Math.max(top, ++now)
      await soon(2)
      now--
    })
    await all(made)
    expect(top).toBe(3)
  })

  test('gives what is made before the next item comes', async () => {
    let answer = () => {}
    async function* conversation() {
      yield 'first'
      await new Promise<void>(resolve => {
        answer = resolve
      })
      yield 'second'
    }
    const seen: string[] = []
    for await (const word of ahead(conversation(), 3, async word => word)) {
      seen.push(word)
      await soon(1)
      answer()
    }
    expect(seen).toEqual(['first', 'second'])
  })

  test('rejects where the work on an item does, after what came before it', async () => {
    const seen: number[] = []
    const made = ahead([1, 2, 3, 4], 3, async n => {
      if (n === 3) throw new Error('no third')
      return n
    })
    await expect(
      (async () => {
        for await (const n of made) seen.push(n)
      })(),
    ).rejects.toThrow('no third')
    expect(seen).toEqual([1, 2])
  })
})
