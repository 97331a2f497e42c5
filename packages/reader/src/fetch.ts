/**
 * Fetching from the web: `fetchPage` gets what is at one address within bounds and never from a private one; `politeness`
 * does so at the pace that hosts ask for. Both throw an `UnreachableError` where nothing is to be had.
 */
export { type Clock, clock } from './fetch/clock.ts'
export { type Fetched, type Fetching, fetchPage, type Seen, type Unchanged, type Wanted } from './fetch/page.ts'
export { type Manners, type Politeness, politeness } from './fetch/politeness.ts'
export { type Lookup, lookup } from './fetch/target.ts'
export { sharedTurns, type Turns, turnsIn } from './fetch/turns.ts'
export { type Reason, UnreachableError } from './fetch/unreachable.ts'
