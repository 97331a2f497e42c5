import type { Filter } from '@onrecord/archive'
import { argumentsOf } from '../../arguments.ts'
import { oneOf } from '../../one-of.ts'
import { UsageError } from '../../usage-error.ts'
import { filterOptions, filtersIn, type Listing, listingIn, listingOptions } from '../following.ts'

/** What `onrecord who` was asked for. */
export interface WhoOptions extends Listing {
  readonly name: string
  readonly filters: readonly Filter[]
  readonly sort: 'newest' | 'oldest'
}

/** Reads the command line of `onrecord who`. Throws UsageError where it makes no sense, saying what would. */
export function whoOptions(args: readonly string[]): WhoOptions {
  const { values, positionals } = argumentsOf('who', args, {
    ...listingOptions,
    ...filterOptions,
    sort: { type: 'string', default: 'newest' },
  })
  const name = positionals.join(' ')
  if (name.trim() === '') throw new UsageError('say who: onrecord who "Ada Brook"')
  const sort = oneOf('--sort', ['newest', 'oldest'] as const, values.sort)
  return { ...listingIn(values), name, filters: filtersIn(values), sort }
}
