import { audit, openArchive } from '@onrecord/archive'
import { serve } from '@onrecord/models'
import type { AuditAsked, Timed } from './audits.ts'

// A thread that counts, with a store of its own: pages are answered meanwhile.
await serve(async (archive: string) => {
  const store = await openArchive(archive, { mode: 'read' })
  return async ({ questions, selection, limit }: AuditAsked): Promise<Timed> => {
    const start = performance.now()
    const made = await audit(store, questions, selection, { limit })
    return { audit: made, took: performance.now() - start }
  }
})
