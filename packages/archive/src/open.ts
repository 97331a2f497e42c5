import { openPostgres } from './postgres/open.ts'
import { openSqlite } from './sqlite/open.ts'
import type { Store } from './store.ts'

/** `read` changes nothing, `write` needs an archive that is there, `create` makes one where there is none. */
export type OpenMode = 'read' | 'write' | 'create'

/**
 * Opens an archive: a file, or a PostgreSQL database by its address, `postgres://user@host/name`. An archive of an older
 * onrecord is brought to the present version. Throws an ArchiveError whose message says what is wrong.
 */
export function openArchive(where: string, { mode }: { readonly mode: OpenMode }): Promise<Store> {
  return /^postgres(?:ql)?:\/\//.test(where) ? openPostgres(where, mode) : openSqlite(where, mode)
}
