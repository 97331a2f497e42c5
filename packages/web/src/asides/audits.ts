import { type Audit, type Question, type Selection, type Store, stateOf } from '@onrecord/archive'
import type { Pool } from '@onrecord/models'
import { latePool } from './late-pool.ts'

/** What is to be counted, of which coverage. */
export interface AuditAsked {
  readonly questions: readonly Question[]
  readonly selection: Selection
  /** How many voices a table lists. */
  readonly limit: number
}

/** An audit, and when it was made. */
export interface DatedAudit {
  readonly audit: Audit
  /** The instant, ISO 8601. */
  readonly counted: string
  /** Whether the archive is as it was then. */
  readonly isCurrent: boolean
}

/** Audits of one archive. */
export interface Audits {
  /**
   * Counts on a thread of its own, since that looks at every statement; holds what it found for as long as the archive
   * stays as it is. Where it changes, what took long to count is given as it was while it is counted anew.
   */
  of(store: Store, asked: AuditAsked): Promise<DatedAudit>
  /** Ends the thread; who still waits is told that it was closed. */
  close(): Promise<void>
}

/** What the thread gives: an audit, and how many milliseconds it took. */
export interface Timed {
  readonly audit: Audit
  readonly took: number
}

/** An audit that was made, when (milliseconds since 1970), and of what state of the archive. */
interface Held extends Timed {
  readonly state: string
  readonly at: number
}

// In milliseconds: who asks can wait for so much.
const BRIEF = 500
// Where it takes longer, then however often the archive changes, counting takes a twentieth of a processor; and nobody is given
// what is older than this many times what it takes to have it new: half an hour in an archive of a million statements.
const REST = 20
const OLDEST = 100
// In audits. One is a few hundred kilobytes where there are many outlets and months.
const MOST = 50

/** Audits of the archive at a place. */
export function auditsOf(archive: string): Audits {
  return auditsBy(latePool(new URL('./auditing-thread.ts', import.meta.url), { threads: 1, each: 1, data: archive }))
}

/** Audits that a thread makes. */
export function auditsBy(thread: Pick<Pool<AuditAsked, Timed>, 'run' | 'close'>): Audits {
  const held = new Map<string, Held>()
  const begun = new Map<string, Promise<Held>>()

  async function count(key: string, asked: AuditAsked, state: string): Promise<Held> {
    const made = { ...(await thread.run(asked)), state, at: Date.now() }
    held.delete(key)
    held.set(key, made)
    for (const oldest of [...held.keys()].slice(0, -MOST)) held.delete(oldest)
    return made
  }

  function anew(key: string, asked: AuditAsked, state: string): Promise<Held> {
    const counting = begun.get(key) ?? count(key, asked, state).finally(() => begun.delete(key))
    begun.set(key, counting)
    return counting
  }

  return {
    async of(store, asked) {
      const key = JSON.stringify(asked)
      const [state, last] = [await stateOf(store), held.get(key)]
      if (last?.state === state) return dated(last, true)
      const age = last && last.took > BRIEF ? (Date.now() - last.at) / last.took : Number.POSITIVE_INFINITY
      if (last && age < REST) return dated(last, false)
      const counting = anew(key, asked, state)
      if (!last || age >= OLDEST) return dated(await counting, true)
      // Who asks when this has become too old is told what went wrong.
      counting.catch(() => {})
      return dated(last, false)
    },
    close: () => thread.close(),
  }
}

function dated({ audit, at }: Held, isCurrent: boolean): DatedAudit {
  return { audit, counted: new Date(at).toISOString(), isCurrent }
}
