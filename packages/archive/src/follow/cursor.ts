import { createHash } from 'node:crypto'
import { QueryError } from './query.ts'

/** Values by which a listing goes on after its last row. */
export type Keys = readonly (string | number)[]

/**
 * A mark of where a listing goes on, for whoever asks for the next page: opaque, fit for an address. `asked` is whatever the
 * listing was asked for.
 */
export function cursorAfter(asked: unknown, keys: Keys): string {
  return Buffer.from(JSON.stringify([digest(asked), ...keys])).toString('base64url')
}

/** The keys of a cursor. Throws QueryError where it is none, or one of another listing. */
export function keysIn(cursor: string, asked: unknown): Keys {
  const [of, ...keys] = read(cursor)
  if (of !== digest(asked)) throw new QueryError('this cursor belongs to another search; leave it out to begin anew')
  return keys
}

function read(cursor: string): Keys {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(value) && value.length > 1 && value.every(isKey)) return value
  } catch {
    // It is told below.
  }
  throw new QueryError('this is no cursor; take it as the page before gave it, or leave it out')
}

function isKey(value: unknown): value is string | number {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
}

function digest(asked: unknown): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 10)
}
