import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { weaverBy } from '../src/asides/weaver.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A thread that reads stories when it is told to, and how often it was asked. */
function thread() {
  const ends: (() => void)[] = []
  const own = {
    runs: 0,
    run: () => {
      own.runs++
      return new Promise<number>(resolve => ends.push(() => resolve(1)))
    },
    end: async () => {
      ends.shift()?.()
      await vi.advanceTimersByTimeAsync(0)
    },
    close: async () => {},
  }
  return own
}

/** Whether a promise is settled already. */
async function isDone(promise: Promise<void>): Promise<boolean> {
  let isSettled = false
  const done = () => {
    isSettled = true
  }
  promise.then(done, done)
  await vi.advanceTimersByTimeAsync(0)
  return isSettled
}

test('who comes while stories are read waits for the next time, together with all others', async () => {
  const own = thread()
  const weaver = weaverBy(own)
  const [first, second, third] = [weaver.woven(), weaver.woven(), weaver.woven()]
  expect(own.runs).toBe(1)
  await own.end()
  expect(await isDone(first)).toBe(true)
  expect(await isDone(second)).toBe(false)
  expect(own.runs).toBe(2)
  await own.end()
  expect(await Promise.all([isDone(second), isDone(third)])).toEqual([true, true])
  expect(own.runs).toBe(2)
})

test('nobody waits longer than two seconds', async () => {
  const weaver = weaverBy(thread())
  const waiting = weaver.woven()
  expect(await isDone(waiting)).toBe(false)
  await vi.advanceTimersByTimeAsync(2000)
  expect(await isDone(waiting)).toBe(true)
})

test('what went wrong keeps nobody, and the next time it is tried again', async () => {
  const own = thread()
  const broken = { ...own, run: (): Promise<number> => Promise.reject(new Error('the disk is full')) }
  const weaver = weaverBy(broken)
  await weaver.woven()
  broken.run = own.run
  const waiting = weaver.woven()
  await own.end()
  expect(await isDone(waiting)).toBe(true)
})
