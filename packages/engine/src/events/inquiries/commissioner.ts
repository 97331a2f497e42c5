import type { Party } from '../party.ts'
import { isWatchdog } from './watchdog.ts'

const STATE =
  /\b(?:government|ministry|minister|ministers|department|cabinet|parliament|assembly|senate|congress|house|president|governor|mayor|state|union|party|families|mps)\b/i

/**
 * The body that has somebody from outside look into it: a hospital that commissions a review has its own doings reviewed,
 * a ministry those of others. Null for who looks into others by trade.
 */
export function commissionerOf(party: Party | null): Party | null {
  if (party?.of !== 'organisation') return null
  const name = party.entity?.name ?? party.key
  return STATE.test(name) || (isWatchdog(party) && !OWN.test(name)) ? null : party
}

// Words that some watchdogs' names have, and many other bodies'.
const OWN = /\b(?:police|board|council|agency|university|hospital|force|unit)\b/i
