import type { Store } from '@onrecord/archive'
import type { Desk } from './desk.ts'

/** What the pages are about, and who may see them. */
export interface Room {
  readonly store: Store
  /** Where articles are read and the archive is changed. */
  readonly desk: Desk
  /** What a visitor has to know; null where everybody who can reach the room may see it, on this machine only. */
  readonly token: string | null
}
