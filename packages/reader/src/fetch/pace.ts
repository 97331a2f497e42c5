import type { Clock } from './clock.ts'
import type { Turns } from './turns.ts'
import { UnreachableError } from './unreachable.ts'

/** When each host may be asked; all times in milliseconds. */
export interface Pace {
  /** Waits until a URL's host may be asked, which from then on it may not for `delay`. Throws where that is too long to wait for. */
  readonly turn: (url: URL, delay: number, signal: AbortSignal | undefined) => Promise<void>
  /** Notes that a host has answered. */
  readonly answered: (url: URL) => void
  /** Notes that a host failed, and for how long it asked to be left alone; gives how long it is to rest. */
  readonly failed: (url: URL, asked: number | undefined) => number
  /** Notes that a request has ended: the gap to the next begins. */
  readonly ended: (url: URL) => void
  /** Does something for a URL once all that was put in its host's line before is done. */
  readonly inLine: <T>(url: URL, work: () => Promise<T>) => Promise<T>
}

interface Host {
  line: Promise<unknown>
  failures: number
}

const firstRest = 5_000
const longestRest = 60 * 60_000

/** The pace of a program that begins. `patience` is the longest that a turn is waited for. */
export function pace(time: Clock, gap: number, patience: number, turns: Turns): Pace {
  const hosts = new Map<string, Host>()
  const hostOf = ({ host }: URL): Host => {
    const found = hosts.get(host) ?? { line: Promise.resolve(), failures: 0 }
    hosts.set(host, found)
    return found
  }
  return {
    turn: async ({ host, href }, delay, signal) => {
      const rest = turns.free(host) - time.now()
      if (rest > patience) throw new UnreachableError(href, 'busy', 'has a host that is not to be asked now', rest)
      const wait = turns.take(host, time.now(), delay) - time.now()
      if (wait > 0) await time.wait(wait, signal)
    },
    answered: url => {
      hostOf(url).failures = 0
    },
    failed: (url, asked = 0) => {
      // Refused a turn for its length: that is no new failure.
      const rest = turns.free(url.host) - time.now()
      if (rest > patience) return rest
      const wait = Math.min(longestRest, Math.max(asked, firstRest * 2 ** hostOf(url).failures++))
      turns.hold(url.host, time.now() + wait)
      return wait
    },
    ended: ({ host }) => turns.hold(host, time.now() + gap),
    inLine: (url, work) => {
      const host = hostOf(url)
      const mine = host.line.then(work)
      host.line = mine.catch(() => {})
      return mine
    },
  }
}
