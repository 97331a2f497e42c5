import { FILTERS, type Filter, filterOf, QueryError, type Store } from '@onrecord/archive'
import { archiveAt, archiveOption } from '../archive-at.ts'
import { writeOut } from '../output.ts'
import { UsageError } from '../usage-error.ts'

/** The options of every command that asks an archive and lists what it finds. */
export const listingOptions = {
  archive: archiveOption,
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  limit: { type: 'string', default: '20' },
  after: { type: 'string' },
} as const

/** The options that leave out statements, as the filters of a query do. */
export const filterOptions = {
  about: { type: 'string' },
  outlet: { type: 'string' },
  act: { type: 'string' },
  form: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
} as const

/** How a listing is written. */
export type ListingFormat = 'text' | 'json' | 'csv'

/** Which page of a listing is asked for, and how it is to be written. */
export interface Listing {
  readonly archive: string
  readonly format: ListingFormat
  readonly limit: number
  readonly after: string | undefined
}

/** Reads what `listingOptions` were given. Throws UsageError where it makes no sense. */
export function listingIn(values: {
  readonly archive: string
  readonly json: boolean
  readonly csv: boolean
  readonly limit: string
  readonly after?: string
}): Listing {
  const { archive, json, csv, limit, after } = values
  if (json && csv) throw new UsageError('--json and --csv are two formats; ask for one of them')
  if (!/^[1-9]\d{0,3}$/.test(limit) || Number(limit) > 1000) {
    throw new UsageError(`--limit "${limit}" is no number from 1 to 1000`)
  }
  return { archive, format: json ? 'json' : csv ? 'csv' : 'text', limit: Number(limit), after }
}

/** Reads what `filterOptions` were given, and `by` where a command has it. Throws UsageError where it makes no sense. */
export function filtersIn(values: { readonly [name in (typeof FILTERS)[number]]?: string | undefined }): Filter[] {
  try {
    return FILTERS.flatMap(name => {
      const value = values[name]
      return value === undefined ? [] : [filterOf(name, value)]
    })
  } catch (error) {
    if (!(error instanceof QueryError)) throw error
    throw new UsageError(`--${error.message.replace(':', ' ')}`)
  }
}

/**
 * Opens an archive for reading and has it asked. Throws UsageError, in one line, where the archive cannot be opened or what
 * it was asked makes no sense.
 */
export async function asking<T>(archive: string, ask: (store: Store) => Promise<T>): Promise<T> {
  const store = await archiveAt(archive, 'read')
  try {
    return await ask(store)
  } catch (error) {
    throw error instanceof QueryError ? new UsageError(error.message) : error
  } finally {
    await store.close()
  }
}

/** Writes a text to standard output. */
export function write(text: string): Promise<void> {
  return writeOut(
    (async function* () {
      yield text
    })(),
  )
}

/** Data as JSON, indented. */
export function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
