import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * The folder of corpora, labelled stories and scorers, which lies beside the checkout and is no part of it:
 * `../shared`, or where the environment variable ONRECORD_SHARED says.
 */
export const SHARED = resolve(process.env.ONRECORD_SHARED ?? resolve(import.meta.dirname, '../../../shared'))

/** What is wanted of the shared folder and is not there, as a sentence; null where all of it is. */
export function missingFromShared(parts: readonly string[]): string | null {
  const missing = parts.filter(part => !existsSync(resolve(SHARED, part)))
  if (missing.length === 0) return null
  return `${missing.join(', ')} not found in ${SHARED}; set ONRECORD_SHARED to the folder that holds them`
}
