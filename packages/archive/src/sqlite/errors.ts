import { existsSync } from 'node:fs'
import { ArchiveError, type Trouble } from '../error.ts'
import { isWritableBeside } from './writable.ts'

const READ_ONLY = 8
const CANNOT_OPEN = 14

/** SQLite's primary result codes that its users can do something about. */
const TROUBLES: Readonly<Record<number, readonly [Trouble, (path: string) => string]>> = {
  3: ['refused', path => `${path} may not be read or written by you`],
  5: ['locked', path => `${path} is being written by another program; it did not finish in time`],
  [READ_ONLY]: ['read-only', path => `${path} cannot be written: the file or its folder is read-only`],
  10: ['corrupt', path => `${path} cannot be read or written: the disk reports an error`],
  11: ['corrupt', path => `${path} is damaged; take it from a backup, or save what is left with sqlite3's .recover`],
  13: ['full', path => `${path} cannot grow: the disk is full; nothing of what was being added is in, all before is`],
  [CANNOT_OPEN]: ['missing', path => `${path} cannot be opened`],
  26: ['not-an-archive', path => `${path} is no onrecord archive`],
}

/** The error to throw for one of SQLite's: an ArchiveError where its user should know, else the error itself. */
export function asArchiveError(error: unknown, path: string): unknown {
  if (!isSqliteError(error)) return error
  const code = error.errcode & 0xff
  // What it cannot open may be the files beside it, for writing.
  const known = TROUBLES[code === CANNOT_OPEN && existsSync(path) && !isWritableBeside(path) ? READ_ONLY : code]
  return known ? new ArchiveError(known[0], known[1](path), { cause: error }) : error
}

function isSqliteError(error: unknown): error is Error & { readonly errcode: number } {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
}
