import type { Clock } from './clock.ts'
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
  free: number
  failures: number
}

const firstRest = 5_000
const longestRest = 60 * 60_000

/** The pace of a program that begins: no host was asked yet. `patience` is the longest that a turn is waited for. */
export function pace(time: Clock, gap: number, patience: number): Pace {
  const hosts = new Map<string, Host>()
  const hostOf = ({ host }: URL): Host => {
    const found = hosts.get(host) ?? { line: Promise.resolve(), free: 0, failures: 0 }
    hosts.set(host, found)
    return found
  }
  return {
    turn: async (url, delay, signal) => {
      const host = hostOf(url)
      const wait = host.free - time.now()
      if (wait > patience) throw new UnreachableError(url.href, 'busy', 'has a host that is not to be asked now', wait)
      host.free = Math.max(host.free, time.now()) + delay
      if (wait > 0) await time.wait(wait, signal)
    },
    answered: url => {
      hostOf(url).failures = 0
    },
    failed: (url, asked = 0) => {
      const host = hostOf(url)
      // Refused a turn for its length: that is no new failure.
      if (host.free - time.now() > patience) return host.free - time.now()
      const wait = Math.min(longestRest, Math.max(asked, firstRest * 2 ** host.failures++))
      host.free = Math.max(host.free, time.now() + wait)
      return wait
    },
    ended: url => {
      const host = hostOf(url)
      host.free = Math.max(host.free, time.now() + gap)
    },
    inLine: (url, work) => {
      const host = hostOf(url)
      const mine = host.line.then(work)
      host.line = mine.catch(() => {})
      return mine
    },
  }
}
