import { openArchive, weave } from '@onrecord/archive'
import { serve } from '@onrecord/models'

// A thread that reads stories together, with a store of its own: pages are answered meanwhile.
await serve(async (archive: string) => {
  const store = await openArchive(archive, { mode: 'write' })
  return () => weave(store)
})
