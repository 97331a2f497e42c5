import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Audit, keep, openArchive, type Store } from '@onrecord/archive'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type AuditAsked, auditsBy, type Timed } from '../src/asides/audits.ts'
import { hostileRecords } from './hostile.ts'

// In milliseconds, what counting takes here.
const TOOK = 10_000
const ASKED: AuditAsked = { questions: [{ by: 'kind' }], selection: { copies: 'once' }, limit: 50 }

let folder: string
let store: Store
let writer: Store
const articles = hostileRecords()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-audits-'))
  const where = join(folder, 'archive.db')
  writer = await openArchive(where, { mode: 'create' })
  store = await openArchive(where, { mode: 'read' })
})

afterAll(async () => {
  await Promise.all([writer.close(), store.close()])
  await rm(folder, { recursive: true })
})

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A thread that counts how often it is asked. */
function counter() {
  const thread = {
    runs: 0,
    run: async ({ selection }: AuditAsked): Promise<Timed> => {
      const audit: Audit = { selection, articles: ++thread.runs, copies: 0, tables: [] }
      return { audit, took: TOOK }
    },
    close: async () => {},
  }
  return thread
}

async function change(): Promise<void> {
  const [record] = articles.splice(0, 1)
  if (record) await keep(writer, [{ record }])
}

test('an audit is made once for as long as the archive stays as it is, however many ask and however late', async () => {
  const thread = counter()
  const audits = auditsBy(thread)
  await Promise.all([1, 2, 3].map(() => audits.of(store, ASKED)))
  vi.setSystemTime(Date.now() + 1000 * TOOK)
  expect(await audits.of(store, ASKED)).toMatchObject({ isCurrent: true, audit: { articles: 1 } })
  expect(thread.runs).toBe(1)
  await audits.of(store, { ...ASKED, selection: { copies: 'each' } })
  expect(thread.runs).toBe(2)
})

test('where the archive changes all the time it is made anew now and then, and nobody waits for it', async () => {
  const thread = counter()
  const audits = auditsBy(thread)
  const first = await audits.of(store, ASKED)
  await change()
  expect(await audits.of(store, ASKED)).toEqual({ ...first, isCurrent: false })
  expect(thread.runs).toBe(1)
  vi.setSystemTime(Date.now() + 30 * TOOK)
  expect(await audits.of(store, ASKED)).toEqual({ ...first, isCurrent: false })
  await vi.waitFor(async () => expect(await audits.of(store, ASKED)).toMatchObject({ audit: { articles: 2 } }))
  expect(await audits.of(store, ASKED)).toMatchObject({ isCurrent: true })
  expect(thread.runs).toBe(2)
})

test('what is far too old is given to nobody, and what cannot be counted is told to who waits', async () => {
  const thread = counter()
  const audits = auditsBy(thread)
  await audits.of(store, ASKED)
  await change()
  vi.setSystemTime(Date.now() + 200 * TOOK)
  const { run } = thread
  thread.run = () => Promise.reject(new Error('the disk is gone'))
  await expect(audits.of(store, ASKED)).rejects.toThrow('the disk is gone')
  thread.run = run
  expect(await audits.of(store, ASKED)).toMatchObject({ isCurrent: true, audit: { articles: 2 } })
})
