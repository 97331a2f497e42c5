import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, closeSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { keep, openArchive, recordOf as recordIn } from '../src/index.ts'
import { databases, folder, server } from './databases.ts'
import { recordOf, wordsOf } from './making.ts'

const [sqlite] = databases
const place = async () => (await sqlite?.place()) ?? ''
const article = (n: number) => ({ record: recordOf(`a${n}`, wordsOf(400, n), { people: ['Ada Brook'] }) })

/** Whether SQLite finds the file whole. */
function integrity(path: string): unknown {
  const database = new DatabaseSync(path)
  const [row] = database.prepare('pragma integrity_check').all()
  database.close()
  return row?.integrity_check
}

test('a full disk takes nothing in by halves, says so, and loses nothing that was in', async () => {
  const path = await place()
  const store = await openArchive(path, { mode: 'create' })
  await keep(store, [article(1)])
  await sql`pragma max_page_count = 120`.execute(store.db)
  const fill = async () => {
    for (let n = 2; n < 500; n++) await keep(store, [article(n)])
  }
  await expect(fill()).rejects.toMatchObject({ trouble: 'full' })
  const before = await store.db.selectFrom('version').select('id').execute()
  await sql`pragma max_page_count = 100000`.execute(store.db)
  await keep(store, [article(1000)])
  expect(await store.db.selectFrom('version').select('id').execute()).toHaveLength(before.length + 1)
  expect(JSON.stringify(await recordIn(store, 1))).toBe(JSON.stringify(article(1).record))
  await store.close()
  expect(integrity(path)).toBe('ok')
})

test('a file opened for reading cannot be written', async () => {
  const path = await place()
  await (await openArchive(path, { mode: 'create' })).close()
  const store = await openArchive(path, { mode: 'read' })
  await expect(keep(store, [article(1)])).rejects.toMatchObject({ trouble: 'read-only' })
  await store.close()
})

test('an archive in a folder that its reader may not write can be read', async () => {
  const path = await place()
  const store = await openArchive(path, { mode: 'create' })
  await keep(store, [article(1)])
  await store.close()
  const [shelf, above] = [dirname(path), dirname(dirname(path))]
  chmodSync(above, 0o755)
  chmodSync(shelf, 0o555)
  // Whoever is root may write everything.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const read = (mode: string) => {
    const args = [join(import.meta.dirname, 'reading.ts'), path, mode]
    return spawnSync(process.execPath, args, { encoding: 'utf8', ...nobody }).stdout.trim()
  }
  expect(read('read')).toBe('1 articles')
  expect(read('write')).toBe('read-only')
  chmodSync(shelf, 0o755)
})

test('a damaged file is said to be damaged', async () => {
  const path = await place()
  const store = await openArchive(path, { mode: 'create' })
  for (let n = 0; n < 20; n++) await keep(store, [article(n)])
  await store.close()
  const file = openSync(path, 'r+')
  const { size } = statSync(path)
  for (let at = 4096; at < size; at += 4096) writeSync(file, Buffer.alloc(2000, 0xa5), 0, 2000, at)
  closeSync(file)
  const use = async () => {
    const damaged = await openArchive(path, { mode: 'read' })
    try {
      await damaged.db.selectFrom('version').selectAll().execute()
    } finally {
      await damaged.close()
    }
  }
  await expect(use()).rejects.toMatchObject({ trouble: 'corrupt' })
})

test('an empty file and a folder are no archives', async () => {
  const path = join(folder(), 'empty.db')
  writeFileSync(path, '')
  await expect(openArchive(path, { mode: 'write' })).rejects.toMatchObject({ trouble: 'not-an-archive' })
  await expect(openArchive(folder(), { mode: 'create' })).rejects.toMatchObject({ trouble: 'missing' })
  chmodSync(path, 0o600)
})

test('two programs that add at once both get everything in', async () => {
  const path = await place()
  const stores = await Promise.all([1, 2].map(() => openArchive(path, { mode: 'create' })))
  await Promise.all(
    stores.map(async (store, i) => {
      for (let n = 0; n < 20; n++) await keep(store, [article(100 * (i + 1) + n)])
    }),
  )
  expect(await stores[0]?.db.selectFrom('version').select('id').execute()).toHaveLength(40)
  for (const store of stores) await store.close()
})

test('what was acknowledged before a kill is in, once, and the file is whole', async () => {
  const path = await place()
  await (await openArchive(path, { mode: 'create' })).close()
  for (const wait of [20, 60, 110, 170, 240]) {
    const acknowledged = await killedWhileAdding(path, wait)
    const store = await openArchive(path, { mode: 'read' })
    const rows = await store.db.selectFrom('article').select('address').execute()
    const addresses = rows.map(({ address }) => address)
    expect(addresses).toEqual(expect.arrayContaining(acknowledged.map(id => `file:${id}`)))
    expect(new Set(addresses).size).toBe(addresses.length)
    const orphans = await store.db
      .selectFrom('article')
      .leftJoin('version', 'version.id', 'article.current')
      .select('article.id')
      .where('version.id', 'is', null)
      .execute()
    expect(orphans).toEqual([])
    await store.close()
    expect(integrity(path)).toBe('ok')
  }
})

test('what was acknowledged before a server went down is in when it is up again', async () => {
  const address = await server().database()
  const store = await openArchive(address, { mode: 'create' })
  await keep(store, [article(1), article(2)])
  server().crash()
  await expect(keep(store, [article(3)])).rejects.toMatchObject({ trouble: 'unreachable' })
  await keep(store, [article(4)])
  expect(await store.db.selectFrom('version').select('number').execute()).toHaveLength(3)
  await store.close()
})

/** Lets another process add articles, and kills it some time (ms) after its first; gives the ids it said were in. */
function killedWhileAdding(path: string, wait: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'adding.ts'), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), wait))
  child.stdout.on('data', data => {
    told += data
  })
  return new Promise(resolve => child.on('close', () => resolve(told.split('\n').slice(0, -1))))
}
