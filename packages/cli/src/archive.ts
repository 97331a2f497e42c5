import { ArchiveError, type OpenMode, openArchive, type Store } from '@onrecord/archive'
import { complain } from './complain.ts'
import { Status } from './status.ts'

/** The option that every command has which works on an archive. */
export const archiveOption = { type: 'string', default: 'onrecord.db' } as const

/** Opens an archive for some work, and closes it after. Gives the work's exit status; complains where the archive fails. */
export async function withArchive(
  where: string,
  mode: OpenMode,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  try {
    const store = await openArchive(where, { mode })
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    complain(error.message)
    return Status.someUnread
  }
}
