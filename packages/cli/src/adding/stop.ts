import { constants } from 'node:os'

/** What the user or the system has asked of a command that runs long. */
export interface Stop {
  /** Aborted once the command was asked to end: finish what is in hand. */
  readonly signal: AbortSignal
  /** The exit status of a command that was ended so; undefined where nobody asked. */
  status(): number | undefined
  /** Lets signals end the process again as they do by themselves. */
  release(): void
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
// A terminal and the process that handed over to this one may both pass on one Ctrl-C.
const ECHO = 500

/** Ctrl-C, or the system's request to end, asks once politely; the second one ends at once. */
export function stopOnSignals(asked: () => void): Stop {
  const controller = new AbortController()
  let first: { readonly signal: NodeJS.Signals; readonly at: number } | undefined
  const listen = (signal: NodeJS.Signals) => {
    if (!first) {
      first = { signal, at: performance.now() }
      asked()
      controller.abort()
    } else if (performance.now() - first.at > ECHO) {
      process.exit(statusOf(signal))
    }
  }
  for (const signal of SIGNALS) process.on(signal, listen)
  return {
    signal: controller.signal,
    status: () => first && statusOf(first.signal),
    release: () => {
      for (const signal of SIGNALS) process.off(signal, listen)
    },
  }
}

/** As shells report a command that a signal ended. */
function statusOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal]
}
