import { type Found, listedIn, namedBy, type WebOptions } from '@onrecord/adding'
import { UnreadableError } from '@onrecord/reader'
import { type Clock, UnreachableError } from '@onrecord/reader/fetch'

/** How a feed is followed. */
export interface FollowOptions extends WebOptions {
  /** Milliseconds between two looks at a feed, a tenth more or less. */
  readonly interval: number
  /** Whether one look is enough. */
  readonly once: boolean
  readonly clock: Clock
}

const LONGEST_REST = 24 * 60 * 60 * 1000

/**
 * What a feed or sitemap names, as it comes to name it, until the signal is given; with `once`, what it names now. A feed that
 * cannot be had is told of, and rests twice as long each time, for as long as it asks at least.
 */
export async function* followed(url: string, options: FollowOptions): AsyncGenerator<Found> {
  const { interval, once, clock, stop } = options
  let failures = 0
  while (!stop.aborted) {
    let rest = interval
    try {
      yield* looked(url, options)
      failures = 0
    } catch (error) {
      if (stop.aborted) return
      if (!(error instanceof UnreadableError)) throw error
      failures++
      const asked = error instanceof UnreachableError ? (error.wait ?? 0) : 0
      rest = Math.max(asked, Math.min(LONGEST_REST, interval * 2 ** failures))
      yield { name: url, error: error.message }
    }
    if (once) return
    await clock.wait(rest * (0.9 + 0.2 * Math.random()), stop).catch(() => {})
  }
}

/** What is new in a feed, and last the feed itself, to be remembered as it is now if all that it names was dealt with. */
async function* looked(url: string, options: FollowOptions): AsyncGenerator<Found> {
  const before = (await options.before([url])).get(url)
  const found = await options.fetch(url, { seen: before ?? {}, signal: options.stop })
  if (found.state === 'unchanged') return
  const listed = await listedIn(found)
  if (!listed)
    throw new UnreadableError(url, 'is no feed', 'give the address of an RSS, Atom or JSON feed or a sitemap')
  let isWhole = true
  for await (const item of namedBy(listed, options)) {
    isWhole &&= !('error' in item) || item.page !== undefined
    yield item
  }
  const { etag, lastModified } = found
  if (isWhole) yield { name: url, known: true, page: { url, mark: '', etag, lastModified } }
}
