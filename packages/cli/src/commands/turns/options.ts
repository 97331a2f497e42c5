import type { Turn } from '@onrecord/archive'
import { argumentsOf } from '../../arguments.ts'
import { oneOf } from '../../one-of.ts'
import { type Listing, listingIn, listingOptions } from '../following.ts'

/** What `onrecord turns` was asked for. */
export interface TurnsOptions extends Listing {
  readonly name: string | undefined
  /** Undefined for the usual ones, all but the rejected. */
  readonly states: readonly Turn['state'][] | undefined
}

const STATES = ['as-read', 'confirmed', 'rejected', 'all'] as const

/** Reads the command line of `onrecord turns`. Throws UsageError where it makes no sense, saying what would. */
export function turnsOptions(args: readonly string[]): TurnsOptions {
  const { values, positionals } = argumentsOf('turns', args, { ...listingOptions, state: { type: 'string' } })
  const name = positionals.join(' ').trim() || undefined
  return { ...listingIn(values), name, states: values.state === undefined ? undefined : statesOf(values.state) }
}

function statesOf(given: string): readonly Turn['state'][] {
  const state = oneOf('--state', STATES, given)
  if (state === 'all') return ['as read', 'confirmed', 'rejected']
  return [state === 'as-read' ? 'as read' : state]
}
