/**
 * The databases that an archive can be in, for tests that promise the same of each:
 * `describe.each(databases)('… in $name', database => …)`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Server, startServer } from './postgres.ts'

/** A kind of database that makes new, empty places for archives, of its own for each test file. */
export interface TestDatabase {
  readonly name: 'sqlite' | 'postgres'
  /** Where a new archive can be created; for `openArchive`. */
  place(): Promise<string>
}

/** Both of them. The server is started when first asked for, and all places are gone when the test file is done. */
export const databases: readonly TestDatabase[] = [
  { name: 'sqlite', place: async () => join(mkdtempSync(join(folder(), 'archive-')), 'onrecord.db') },
  { name: 'postgres', place: () => server().database() },
]

let madeFolder: string | undefined
let startedServer: Server | undefined

/** The server of this test file. */
export function server(): Server {
  startedServer ??= startServer()
  return startedServer
}

/** A folder of this test file. */
export function folder(): string {
  madeFolder ??= mkdtempSync(join(tmpdir(), 'onrecord-archive-'))
  return madeFolder
}

afterAll(() => {
  startedServer?.stop()
  if (madeFolder !== undefined) rmSync(madeFolder, { recursive: true, force: true })
})
