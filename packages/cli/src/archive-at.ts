import { ArchiveError, type OpenMode, openArchive, type Store } from '@onrecord/archive'
import { UsageError } from './usage-error.ts'

/** Where the archive is if the command line does not say. */
export const ARCHIVE = 'onrecord.db'

/** The option that every command has which asks an archive or fills it. */
export const archiveOption = { type: 'string', default: ARCHIVE } as const

/** Opens the archive of a command. Throws UsageError, in one line, where it is none or cannot be reached. */
export async function archiveAt(where: string, mode: OpenMode): Promise<Store> {
  try {
    return await openArchive(where, { mode })
  } catch (error) {
    throw error instanceof ArchiveError ? new UsageError(error.message) : error
  }
}
