import type { Filter, Order } from '@onrecord/archive'
import { argumentsOf } from '../../arguments.ts'
import { oneOf } from '../../one-of.ts'
import { UsageError } from '../../usage-error.ts'
import { filterOptions, filtersIn, type Listing, listingIn, listingOptions } from '../following.ts'

/** What `onrecord search` was asked for. */
export interface SearchOptions extends Listing {
  readonly query: string
  readonly filters: readonly Filter[]
  readonly sort: Order
}

const SORTS = { relevance: 'relevance', day: 'newest', newest: 'newest', oldest: 'oldest' } as const

/** Reads the command line of `onrecord search`. Throws UsageError where it makes no sense, saying what would. */
export function searchOptions(args: readonly string[]): SearchOptions {
  const { values, positionals } = argumentsOf('search', args, {
    ...listingOptions,
    ...filterOptions,
    by: { type: 'string' },
    sort: { type: 'string', default: 'relevance' },
  })
  const filters = filtersIn(values)
  const query = positionals.join(' ')
  if (query.trim() === '' && filters.length === 0) {
    throw new UsageError(`say what to look for: onrecord search harbour '"close the"' by:Brook`)
  }
  const sort = SORTS[oneOf('--sort', Object.keys(SORTS) as (keyof typeof SORTS)[], values.sort)]
  return { ...listingIn(values), query, filters, sort }
}
