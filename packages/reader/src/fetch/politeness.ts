import { type Clock, clock } from './clock.ts'
import { type Pace, pace } from './pace.ts'
import { type Fetched, type Fetching, fetchPage, robotName, type Unchanged, type Wanted } from './page.ts'
import { noRobots, type Robots, robotsFrom, robotsLimit } from './robots.ts'
import { urlOf } from './target.ts'
import { ownTurns, type Turns } from './turns.ts'
import { UnreachableError } from './unreachable.ts'

/** Manners, in milliseconds. */
export interface Manners extends Fetching {
  /** Between two requests to one host, from the end of one to the start of the next: a second. Crawl-delay may ask for more. */
  readonly gap?: number
  /** The longest that a request waits for its host; where it would be longer, it fails at once as `busy`: a minute. */
  readonly patience?: number
  /** How often something is asked for that is `busy` or `broken`: three times. */
  readonly tries?: number
  /** Who takes turns at hosts: this program with itself, if nothing else is said. */
  readonly turns?: Turns
}

/** Fetches as fetchPage does, at the pace that hosts ask for. */
export interface Politeness {
  readonly fetch: (address: string, wanted?: Omit<Wanted, 'before'>) => Promise<Fetched | Unchanged>
}

/** Waits until a URL may be fetched, or throws. */
type Admitted = (url: URL, signal: AbortSignal | undefined) => Promise<void>

const day = 24 * 60 * 60_000
const longestDelay = 60_000

/**
 * Manners toward hosts, for all that one program fetches: one request at a time to each host, with a gap between; robots.txt
 * obeyed, asked for once a day, and nothing fetched while a server cannot give it; after a failure a rest that doubles each
 * time, or as long as Retry-After says. `fetch` throws an UnreachableError as fetchPage does; `wait` tells how long the host rests.
 */
export function politeness(manners: Manners = {}): Politeness {
  const { gap = 1000, patience = 60_000, tries = 3 } = manners
  const time = manners.clock ?? clock
  const hosts = pace(time, gap, patience, manners.turns ?? ownTurns())
  const admitted = byRobots(manners, hosts, gap, time)

  const attempt = async (url: URL, wanted: Wanted, left: number): Promise<Fetched | Unchanged> => {
    let asked = url
    const before = (at: URL) => {
      asked = at
      return admitted(at, wanted.signal)
    }
    try {
      const found = await fetchPage(url.href, manners, { ...wanted, before })
      hosts.answered(asked)
      return found
    } catch (error) {
      if (!(error instanceof UnreachableError) || (error.reason !== 'busy' && error.reason !== 'broken')) throw error
      const wait = hosts.failed(asked, error.wait)
      if (left <= 1 || wait > patience) throw new UnreachableError(error.url, error.reason, error.problem, wait)
    } finally {
      hosts.ended(asked)
    }
    return attempt(url, wanted, left - 1)
  }

  return {
    fetch: async (address, wanted = {}) => {
      const url = urlOf(address)
      return hosts.inLine(url, async () => {
        wanted.signal?.throwIfAborted()
        return attempt(url, wanted, tries)
      })
    },
  }
}

/** Lets a URL be fetched in its host's turn, if its site's robots.txt allows. */
function byRobots(fetching: Fetching, hosts: Pace, gap: number, time: Clock): Admitted {
  const known = new Map<string, { readonly robots: Robots; readonly until: number }>()
  const robotsOf = async (url: URL, signal: AbortSignal | undefined): Promise<Robots> => {
    const kept = known.get(url.origin)
    if (kept && kept.until > time.now()) return kept.robots
    await hosts.turn(url, gap, signal)
    const robots = await askRobots(url, fetching, signal)
    known.set(url.origin, { robots, until: time.now() + day })
    return robots
  }
  return async (url, signal) => {
    const { allows, delay = 0 } = await robotsOf(url, signal)
    if (!allows(url))
      throw new UnreachableError(url.href, 'forbidden', "is closed to programs by its site's robots.txt")
    await hosts.turn(url, Math.max(gap, Math.min(delay, longestDelay)), signal)
  }
}

/** A site's robots.txt. Where there is none, there are no rules; where it cannot be had now, nothing may be fetched now. */
async function askRobots(url: URL, fetching: Fetching, signal: AbortSignal | undefined): Promise<Robots> {
  try {
    const address = new URL('/robots.txt', url).href
    const found = await fetchPage(address, fetching, { atMost: 8 * robotsLimit, ...(signal && { signal }) })
    return found.state === 'fetched' ? robotsFrom(new TextDecoder().decode(found.bytes), robotName) : noRobots
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error
    // A robots.txt that leads astray is none; whether the page itself may be fetched is seen when it is.
    if (error.reason === 'gone' || error.reason === 'denied' || error.reason === 'refused') return noRobots
    const problem = `has a host whose robots.txt cannot be had: it ${error.problem}`
    throw new UnreachableError(url.href, error.reason, problem, error.wait)
  }
}
