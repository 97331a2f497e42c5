import { check, openArchive } from '@onrecord/archive'
import { serve } from '@onrecord/models'
import type { Record } from '@onrecord/record'

// A thread that checks drafts, with a store of its own: pages are answered meanwhile.
await serve(async (archive: string) => {
  const store = await openArchive(archive, { mode: 'read' })
  return (draft: Record) => check(store, draft)
})
