import { expect, test } from 'vitest'
import { until } from '../src/until.ts'

test('items come until the signal, even where the next one is still waited for', async () => {
  const controller = new AbortController()
  let told = false
  async function* source() {
    try {
      yield 1
      yield 2
      await new Promise(resolve => setTimeout(resolve, 60_000).unref())
      yield 3
    } finally {
      told = true
    }
  }
  const seen: number[] = []
  setTimeout(() => controller.abort(), 20)
  for await (const item of until(source(), controller.signal)) seen.push(item)
  expect(seen).toEqual([1, 2])
  expect(told).toBe(false) // it is still waiting, and nobody waits for it
})

test('nothing is taken of a source once the signal was given, and the source hears of it', async () => {
  const controller = new AbortController()
  let told = false
  async function* source() {
    try {
      for (let i = 0; ; i++) yield i
    } finally {
      told = true
    }
  }
  const seen: number[] = []
  for await (const item of until(source(), controller.signal)) {
    seen.push(item)
    if (item === 3) controller.abort()
  }
  expect(seen).toEqual([0, 1, 2, 3])
  expect(told).toBe(true)
})

test('a source that fails, fails', async () => {
  async function* source() {
    yield 1
    throw new Error('gone')
  }
  const taking = (async () => {
    for await (const _ of until(source(), new AbortController().signal));
  })()
  await expect(taking).rejects.toThrow('gone')
})
