import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ahead, openPool, type Pool } from '@onrecord/models'
import { afterEach, describe, expect, test } from 'vitest'
import type { Mood } from './threads/moody.ts'

const script = (name: string) => new URL(`./threads/${name}.ts`, import.meta.url)
const pools: Pool<Mood, unknown>[] = []

async function moody(threads: number, each = 1) {
  const counters = new Int32Array(new SharedArrayBuffer(8))
  const pool: Pool<Mood, unknown> = await openPool(script('moody'), { threads, each, data: counters })
  pools.push(pool)
  return { pool, begun: () => counters[0], deaths: () => counters[1] }
}

afterEach(() => Promise.all(pools.splice(0).map(pool => pool.close())))

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('a pool of threads', () => {
  test('gives what is made in the order of the jobs, however long each takes', async () => {
    const { pool } = await moody(2, 3)
    const moods = Array.from({ length: 20 }, (_, echo) => ({ echo, after: (echo * 7) % 5 }))
    expect(await all(ahead(moods, pool.atOnce, pool.run))).toEqual(moods.map(({ echo }) => echo))
  })

  test('works on as many at once as it has threads', async () => {
    const { pool } = await moody(2)
    const met = [pool.run({ meets: 2 }), pool.run({ meets: 2 })]
    expect(await Promise.all(met)).toEqual(['alive', 'alive'])
  })

  test('takes no more jobs from a source than it can work on', async () => {
    const { pool } = await moody(2, 2)
    let asked = 0
    function* source() {
      for (; asked < 100; asked++) yield { echo: asked }
    }
    const made = ahead(source(), pool.atOnce, pool.run)
    await made.next()
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(asked).toBeLessThanOrEqual(pool.atOnce + 2)
  })

  test('a job that throws fails by itself, with the reason', async () => {
    const { pool } = await moody(1, 4)
    const [first, second, third] = await Promise.allSettled([
      pool.run({ echo: 1 }),
      pool.run({ throws: 'not that' }),
      pool.run({ echo: 3 }),
    ])
    expect([first, third]).toMatchObject([{ value: 1 }, { value: 3 }])
    expect(second).toMatchObject({ reason: { name: 'TypeError', message: 'not that' } })
  })

  test('a job that cannot be sent to a thread fails by itself', async () => {
    const { pool } = await moody(1)
    await expect(pool.run({ echo: (() => 1) as unknown as number })).rejects.toThrow('could not be cloned')
    expect(await pool.run({ echo: 2 })).toBe(2)
  })

  test('a dead thread is replaced, and what it had in its hands done by another', async () => {
    const { pool, deaths } = await moody(1, 8)
    const jobs: Mood[] = [{ echo: 0 }, { dies: 'once' }, ...[2, 3, 4, 5, 6, 7].map(echo => ({ echo }))]
    expect(await Promise.all(jobs.map(pool.run))).toEqual([0, 'alive', 2, 3, 4, 5, 6, 7])
    expect(deaths()).toBe(1)
  })

  test('a job that its thread dies of is tried once more, and takes no other job with it', async () => {
    const { pool, deaths } = await moody(2, 4)
    const jobs: Mood[] = Array.from({ length: 24 }, (_, i) =>
      i % 6 === 3 ? { dies: 'always' } : { echo: i, after: 1 },
    )
    const ended = await Promise.allSettled(jobs.map(pool.run))
    expect(ended.map(({ status }) => status)).toEqual(jobs.map(mood => ('dies' in mood ? 'rejected' : 'fulfilled')))
    expect(deaths()).toBe(8)
    expect(await pool.run({ echo: 99 })).toBe(99)
  })

  test('says why its threads cannot be started', async () => {
    const opening = openPool(script('never'), { threads: 2, each: 1 })
    await expect(opening).rejects.toMatchObject({ name: 'RangeError', message: 'no model here' })
    await expect(openPool(script('nowhere'), { threads: 1, each: 1 })).rejects.toThrow('nowhere.ts')
  })

  test('once closed, does nothing and leaves nobody waiting', async () => {
    const { pool } = await moody(1)
    const [under, waiting] = [pool.run({ echo: 1, after: 10_000 }), pool.run({ echo: 2 })]
    const ended = Promise.allSettled([under, waiting])
    await pool.close()
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await expect(pool.run({ echo: 3 })).rejects.toThrow('closed')
  })

  test('ends for those who wait for that, even while the last answers come in', () => {
    const ran = spawnSync(process.execPath, [fileURLToPath(script('closing'))], { encoding: 'utf8' })
    expect(ran).toMatchObject({ stdout: 'closed\n', stderr: '' })
  })
})
