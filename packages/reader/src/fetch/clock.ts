import { setTimeout as sleep } from 'node:timers/promises'

/** The time, and waiting for it to pass; tests have one that does not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Waits some milliseconds. Rejects with the signal's reason once that aborts. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** The system's own clock. */
export const clock: Clock = {
  now: Date.now,
  wait: async (milliseconds, signal) => {
    try {
      await sleep(milliseconds, undefined, { signal })
    } catch (error) {
      throw signal?.reason ?? error
    }
  },
}
