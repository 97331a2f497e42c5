import { archiveOption } from '../../archive-at.ts'
import { argumentsOf } from '../../arguments.ts'
import { UsageError } from '../../usage-error.ts'
import type { ListingFormat } from '../following.ts'

/** What `onrecord versions` was asked for. */
export interface VersionsOptions {
  readonly archive: string
  readonly address: string
  readonly format: ListingFormat
}

/** Reads the command line of `onrecord versions`. Throws UsageError where it makes no sense, saying what would. */
export function versionsOptions(args: readonly string[]): VersionsOptions {
  const { values, positionals } = argumentsOf('versions', args, {
    archive: archiveOption,
    json: { type: 'boolean', default: false },
    csv: { type: 'boolean', default: false },
  })
  const [address, ...others] = positionals
  if (address === undefined || others.length > 0) {
    throw new UsageError('name one article: onrecord versions https://courier.example/harbour')
  }
  if (values.json && values.csv) throw new UsageError('--json and --csv are two formats; ask for one of them')
  return { archive: values.archive, address, format: values.json ? 'json' : values.csv ? 'csv' : 'text' }
}
