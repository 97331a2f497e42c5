import type { Checked } from '@onrecord/archive'
import type { Pool } from '@onrecord/models'
import type { Record } from '@onrecord/record'
import { latePool } from './late-pool.ts'

/**
 * Drafts, as the engine has read them, checked against an archive on threads of their own: one with a hundred quotations
 * takes seconds in an archive of a million statements.
 */
export type Checks = Pick<Pool<Record, Checked>, 'run' | 'close'>

// So that a long draft holds up no short one.
const THREADS = 2

/** Checks against the archive at a place. */
export function checksAgainst(archive: string): Checks {
  return latePool(new URL('./checking-thread.ts', import.meta.url), { threads: THREADS, each: 1, data: archive })
}
