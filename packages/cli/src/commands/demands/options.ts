import type { Demanded } from '@onrecord/archive'
import { argumentsOf } from '../../arguments.ts'
import { oneOf } from '../../one-of.ts'
import { UsageError } from '../../usage-error.ts'
import { type Listing, listingIn, listingOptions } from '../following.ts'

/** What `onrecord demands` was asked for. */
export interface DemandsOptions extends Listing {
  readonly by: string | undefined
  readonly of: string | undefined
  readonly status: Demanded['status'] | undefined
}

const STATES = ['open', 'met', 'refused', 'promised', 'overtaken'] as const

/** Reads the command line of `onrecord demands`. Throws UsageError where it makes no sense, saying what would. */
export function demandsOptions(args: readonly string[]): DemandsOptions {
  const { values, positionals } = argumentsOf('demands', args, {
    ...listingOptions,
    open: { type: 'boolean', default: false },
    status: { type: 'string' },
    by: { type: 'string' },
    of: { type: 'string' },
  })
  const [name] = positionals
  if (name !== undefined)
    throw new UsageError(`say whose: --by "${name}" for who asks, --of "${name}" for who is asked`)
  if (values.open && values.status !== undefined) throw new UsageError('--open is --status open; leave one of them out')
  const status = values.open
    ? 'open'
    : values.status === undefined
      ? undefined
      : oneOf('--status', STATES, values.status)
  return { ...listingIn(values), by: values.by, of: values.of, status }
}
