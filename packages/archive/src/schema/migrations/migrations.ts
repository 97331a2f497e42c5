import type { Kysely } from 'kysely'
import type { Kind } from '../../store.ts'
import * as archive from './0001-archive.ts'
import * as decisions from './0002-decisions.ts'
import * as review from './0003-review.ts'
import * as listings from './0004-listings.ts'

/** A step from one version of the schema to the next. It never changes once an archive was made with it. */
export interface Migration {
  up(db: Kysely<unknown>, kind: Kind): Promise<void>
}

/** All steps in order; the first makes version 1. There is no way back. */
export const migrations: readonly Migration[] = [archive, decisions, review, listings]

/** The version of the schema that this program reads and writes. */
export const VERSION = migrations.length
