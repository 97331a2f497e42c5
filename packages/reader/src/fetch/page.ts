import manifest from '../../package.json' with { type: 'json' }
import { sizeLimit } from '../text/article.ts'
import { packings } from '../unpacked.ts'
import { type Clock, clock } from './clock.ts'
import { type Answer, exchange } from './exchange.ts'
import { type Lookup, lookup, type Target, targetOf, urlOf } from './target.ts'
import { type Reason, UnreachableError } from './unreachable.ts'

/** What a server said of the version that we have of something, to be told to it when asking again. */
export interface Seen {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

/** What an address gave. */
export interface Fetched extends Seen {
  readonly state: 'fetched'
  /** Where it was found in the end, after redirects. */
  readonly url: string
  /** The bytes, unpacked. */
  readonly bytes: Uint8Array
  readonly contentType?: string
}

/** What an address gave: nothing that is newer than what we have. */
export interface Unchanged {
  readonly state: 'unchanged'
  readonly url: string
}

/** Bounds of fetching, and what tests put in the place of the world. */
export interface Fetching {
  /** Whether addresses of this machine and of private networks may be fetched; not unless somebody says so. */
  readonly allowPrivate?: boolean
  /** How long one request may take, in milliseconds: 30 seconds unless said otherwise. */
  readonly timeLimit?: number
  /** A web address that tells site owners who is asking; goes into the User-Agent. */
  readonly about?: string | undefined
  readonly lookup?: Lookup
  readonly clock?: Clock
}

/** What to fetch, and how much of it. */
export interface Wanted {
  /** What we have of it already. */
  readonly seen?: Seen
  /** How many bytes it may have, packed and unpacked: as many as an article unless said otherwise. */
  readonly atMost?: number
  readonly signal?: AbortSignal
  /** Asked before each request, redirects too; what it throws is thrown. */
  readonly before?: (url: URL) => Promise<void>
}

/** How many redirects are followed. */
export const redirectLimit = 5

/** The name by which we go in robots.txt. */
export const robotName = 'onrecord'

/**
 * Fetches what is at an http or https address, following up to five redirects. No request goes to this machine or a private
 * network unless `allowPrivate`: each host on the way is looked up once, and the connection is to the address that was
 * checked. Throws an UnreachableError where nothing is to be had; throws the reason of `signal` when that aborts.
 */
export async function fetchPage(
  address: string,
  fetching: Fetching = {},
  wanted: Wanted = {},
): Promise<Fetched | Unchanged> {
  let url = urlOf(address)
  for (let redirects = 0; redirects <= redirectLimit; redirects++) {
    await wanted.before?.(url)
    const answer = await ask(url, fetching, wanted)
    const next = redirectOf(answer)
    if (next === undefined) return outcome(url, answer, wanted, fetching.clock ?? clock)
    url = urlOf(next, url)
  }
  throw new UnreachableError(address, 'denied', `is redirected more than ${redirectLimit} times`)
}

async function ask(url: URL, fetching: Fetching, wanted: Wanted): Promise<Answer> {
  const { timeLimit = 30_000, about, allowPrivate = false } = fetching
  const timer = AbortSignal.timeout(timeLimit)
  const signal = wanted.signal ? AbortSignal.any([timer, wanted.signal]) : timer
  const target = await inTime(targetOf(url, fetching.lookup ?? lookup, allowPrivate), url, signal)
  const headers = { ...headersFor(wanted.seen), 'user-agent': userAgent(about) }
  return exchange(target, { headers, signal, atMost: wanted.atMost ?? sizeLimit })
}

/** Looking up cannot be called off; so it is left behind when the time is over. */
function inTime(target: Promise<Target>, { href }: URL, signal: AbortSignal): Promise<Target> {
  const over = Promise.withResolvers<never>()
  const end = () => {
    const isLate = signal.reason?.name === 'TimeoutError'
    over.reject(isLate ? new UnreachableError(href, 'broken', 'took too long') : signal.reason)
  }
  if (signal.aborted) end()
  signal.addEventListener('abort', end, { once: true })
  return Promise.race([target, over.promise]).finally(() => signal.removeEventListener('abort', end))
}

function userAgent(about: string | undefined): string {
  const name = `${robotName}/${manifest.version}`
  return about === undefined ? name : `${name} (+${about.replace(/[^\x21-\x27\x2a-\x7e]/g, '')})`
}

function headersFor(seen: Seen = {}): Record<string, string> {
  const { etag, lastModified } = seen
  return {
    accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8',
    'accept-language': 'en, *;q=0.5',
    'accept-encoding': packings,
    ...(etag && isHeader(etag) && { 'if-none-match': etag }),
    ...(lastModified && isHeader(lastModified) && { 'if-modified-since': lastModified }),
  }
}

/** Whether a value that came from elsewhere can be sent as a header: printable, on one line. */
function isHeader(value: string): boolean {
  return value.length <= 500 && /^[\x20-\x7e]+$/.test(value)
}

function redirectOf({ status, headers }: Answer): string | undefined {
  const { location } = headers
  if (location === undefined || ![301, 302, 303, 307, 308].includes(status)) return undefined
  // Headers are read byte for byte; who writes more than ASCII into an address means UTF-8.
  return Buffer.from(location, 'latin1').toString('utf8')
}

function outcome({ href: url }: URL, answer: Answer, wanted: Wanted, { now }: Clock): Fetched | Unchanged {
  const { status, headers, bytes } = answer
  if (status === 304 && (wanted.seen?.etag ?? wanted.seen?.lastModified) !== undefined)
    return { state: 'unchanged', url }
  if (status !== 200) throw new UnreachableError(url, reasonOf(status), `gives status ${status}`, waitIn(answer, now()))
  const { etag, 'last-modified': lastModified, 'content-type': contentType } = headers
  return {
    state: 'fetched',
    url,
    bytes,
    ...(contentType !== undefined && { contentType }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  }
}

function reasonOf(status: number): Reason {
  if (status === 404 || status === 410) return 'gone'
  if (status === 429 || status === 503) return 'busy'
  return status >= 500 || status === 408 || status === 425 ? 'broken' : 'denied'
}

/** What Retry-After says, in milliseconds: seconds or a date. */
function waitIn({ headers }: Answer, now: number): number | undefined {
  const after = headers['retry-after']?.trim() ?? ''
  const date = /^[a-z]{3,9}, .* GMT$/i.test(after) ? Date.parse(after) : Number.NaN
  const wait = /^\d{1,9}$/.test(after) ? Number(after) * 1000 : date - now
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}
