import type { Pool } from '@onrecord/models'
import { latePool } from './late-pool.ts'

/** Reads the stories of an archive together after articles or decisions changed them, on a thread of its own. */
export interface Weaver {
  /**
   * Has the stories that changed read together. Settles when that is done; where there are many, after a while, and it goes on.
   * Never rejects: what was changed before is safe, and what is left is read the next time.
   */
  woven(): Promise<void>
  /** Ends the thread, wherever it is: a story stands as it was or as it is, never between. */
  close(): Promise<void>
}

// In milliseconds.
const PATIENCE = 2000

/** The weaver of the archive at a place. */
export function weaverOf(archive: string): Weaver {
  return weaverBy(latePool(new URL('./weaving-thread.ts', import.meta.url), { threads: 1, each: 1, data: archive }))
}

/** A weaver that has a thread do it. */
export function weaverBy(thread: Pick<Pool<null, number>, 'run' | 'close'>): Weaver {
  let weaving: Promise<void> | undefined
  // What changes while stories are read may have been missed: whoever comes then waits for the next time, all of them together.
  let next: Promise<void> | undefined
  const weave = () => {
    weaving = thread.run(null).then(
      () => {},
      () => {},
    )
    return weaving.finally(() => {
      weaving = undefined
    })
  }
  const anew = () => {
    if (!weaving) return weave()
    next ??= weaving.then(() => {
      next = undefined
      return weave()
    })
    return next
  }
  return {
    woven: () => Promise.race([anew(), new Promise<void>(resolve => setTimeout(resolve, PATIENCE).unref())]),
    close: () => thread.close(),
  }
}
