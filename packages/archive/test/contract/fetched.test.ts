import { fetchedBefore, noteFetched, openArchive } from '@onrecord/archive'
import { describe, expect, test } from 'vitest'
import { databases } from '../databases.ts'

describe.each(databases)('what was fetched, in $name', database => {
  test('is known again, as it was the last time', async () => {
    const store = await openArchive(await database.place(), { mode: 'create' })
    try {
      const feed = { url: 'https://eye.example/feed', state: 'kept', mark: '', etag: '"7"' } as const
      const page = { url: "https://eye.example/'; drop table fetched --", state: 'failed', mark: '2026-03-12' } as const
      await noteFetched(store, [feed, { ...page, state: 'kept', lastModified: 'yesterday' }])
      await noteFetched(store, [page])
      const known = await fetchedBefore(store, [page.url, 'https://eye.example/other', feed.url])
      expect(known).toEqual(new Map([feed, page].map(each => [each.url, each])))
      expect(await fetchedBefore(store, [])).toEqual(new Map())
    } finally {
      await store.close()
    }
  })
})
