import { hash } from 'node:crypto'
import { openQueue, type Queue, type QueueOptions } from '@onrecord/archive/queue'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Server, startServer } from '../postgres.ts'

interface Task {
  readonly bytes: Uint8Array
  readonly note?: string
}

let server: Server | undefined
let address = ''
const open: Queue<Task>[] = []

beforeEach(async () => {
  server ??= startServer()
  address = await server.database()
}, 60_000)
afterEach(() => Promise.all(open.splice(0).map(queue => queue.close())))
afterAll(() => server?.stop())

async function queue(options: QueueOptions = {}): Promise<Queue<Task>> {
  const opened = await openQueue<Task>(address, options)
  open.push(opened)
  return opened
}

const work = (name: string, note?: string) => ({
  key: hash('sha256', name),
  name,
  task: { bytes: new TextEncoder().encode(name), ...(note && { note }) },
})

describe('the queue', () => {
  test('gives work as it was put, bytes as bytes, whatever characters it has', async () => {
    const one = await queue()
    const given = { ...work('ä'), task: { bytes: Uint8Array.of(0, 255, 1), note: 'a\u0000b \ud800 “c”' } }
    const buffer = { ...work('b'), task: { bytes: Buffer.from('“b”') } }
    await one.put([given, buffer])
    const plain = { ...buffer, task: { bytes: new Uint8Array(buffer.task.bytes) } }
    expect(await one.take(5)).toEqual(expect.arrayContaining([given, plain]))
  })

  test('holds work once, however often and by whomever it is put there', async () => {
    const [one, other] = [await queue(), await queue()]
    await Promise.all([one.put([work('a'), work('b'), work('a')]), other.put([work('b'), work('c')])])
    await other.put([work('a')])
    expect(await one.size()).toBe(3)
    const taken = await one.take(10)
    expect(taken.map(({ name }) => name).sort()).toEqual(['a', 'b', 'c'])
    await other.put([work('a')]) // it is being done
    expect(await other.take(10)).toEqual([])
  })

  test('gives work to one worker only', async () => {
    const workers = await Promise.all([queue(), queue(), queue()])
    await workers[0]?.put(Array.from({ length: 60 }, (_, i) => work(`w${i}`)))
    const taken = await Promise.all(workers.flatMap(each => [each.take(9), each.take(9)]))
    const names = taken.flat().map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBe(54)
  })

  test('forgets what is done, and what is not done is given to another when its worker goes', async () => {
    const [one, other] = [await queue(), await queue()]
    await one.put([work('a'), work('b')])
    expect(await one.take(2)).toHaveLength(2)
    await one.done([work('a').key])
    expect(await other.take(2)).toEqual([])
    await one.close()
    expect(await other.take(2)).toEqual([work('b')])
    await other.done([work('b').key])
    expect(await other.size()).toBe(0)
    await other.put([work('a')]) // done is done: it may come again
    expect(await other.size()).toBe(1)
  })

  test('holds each worker to its own patience, whoever made the queue', async () => {
    const patient = await queue({ patience: 3600 })
    const hasty = await queue({ patience: 10 })
    await patient.put([work('a'), work('b')])
    await patient.take(1)
    await hasty.take(1)
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    const { rows } = await client.query('select heartbeat_seconds as seconds from onrecord_queue.job order by 1')
    await client.end()
    expect(rows).toEqual([{ seconds: 10 }, { seconds: 3600 }])
  })

  test('gives work again that failed for now, to whoever asks next', async () => {
    const one = await queue()
    await one.put([work('a'), work('b')])
    await one.take(2)
    await one.failed([work('a').key], 'the thread died')
    expect(await one.take(2)).toEqual([work('a')])
    expect(await one.size()).toBe(2)
  })

  test('says in one line that the database is not there', async () => {
    await expect(openQueue('postgres://nobody@127.0.0.1:9/none')).rejects.toMatchObject({
      name: 'ArchiveError',
      message: expect.stringMatching(/^postgres:\/\/nobody@127\.0\.0\.1:9\/none does not answer/),
    })
  })
})
