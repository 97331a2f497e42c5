import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ArchiveError, openArchive } from '../../src/index.ts'
import { databases, folder, server } from '../databases.ts'

describe.each(databases)('opening an archive in $name', database => {
  test('makes it where it is asked to, and opens it again', async () => {
    const place = await database.place()
    const made = await openArchive(place, { mode: 'create' })
    expect(made.kind).toBe(database.name)
    await made.close()
    for (const mode of ['read', 'write', 'create'] as const) {
      const store = await openArchive(place, { mode })
      expect(
        await store.db
          .selectFrom('statements_per_outlet' as 'article')
          .selectAll()
          .execute(),
      ).toEqual([])
      await store.close()
    }
  })

  test.each(['read', 'write'] as const)('does not make one to %s', async mode => {
    await expect(openArchive(await database.place(), { mode })).rejects.toMatchObject({ trouble: 'missing' })
  })

  test('refuses an archive of a newer program', async () => {
    const place = await database.place()
    const store = await openArchive(place, { mode: 'create' })
    await store.db.insertInto('archive').values({ version: 999, made: '2030-01-01T00:00:00Z' }).execute()
    await store.close()
    await expect(openArchive(place, { mode: 'read' })).rejects.toMatchObject({ trouble: 'newer' })
    await expect(openArchive(place, { mode: 'create' })).rejects.toMatchObject({ trouble: 'newer' })
  })

  test('takes back what a failed write did', async () => {
    const store = await openArchive(await database.place(), { mode: 'create' })
    const source = { hash: 'a', address: 'b', state: 'kept', error: null, at: '2026-01-01T00:00:00Z' } as const
    const failed = store.write(async db => {
      await db.insertInto('source').values(source).execute()
      throw new Error('the power failed')
    })
    await expect(failed).rejects.toThrow('the power failed')
    expect(await store.db.selectFrom('source').selectAll().execute()).toEqual([])
    await store.close()
  })
})

test('a file that is something else is not taken for an archive, nor changed', async () => {
  const path = join(folder(), 'notes.txt')
  writeFileSync(path, 'Not a database, but long enough to be looked at as if it were one. '.repeat(20))
  for (const mode of ['read', 'write', 'create'] as const) {
    const opening = openArchive(path, { mode })
    await expect(opening).rejects.toThrow(ArchiveError)
    await expect(opening).rejects.toMatchObject({ trouble: 'not-an-archive' })
  }
})

test('a server that is not there is said to be unreachable, without its password', async () => {
  const opening = openArchive('postgres://ada:secret@127.0.0.1:9/onrecord', { mode: 'read' })
  await expect(opening).rejects.toMatchObject({ trouble: 'unreachable' })
  await expect(opening).rejects.not.toThrow(/secret/)
  const wrong = (await server().database()).replace('test_', 'none_')
  await expect(openArchive(wrong, { mode: 'read' })).rejects.toMatchObject({ trouble: 'missing' })
})
