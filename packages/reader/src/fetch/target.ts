import { lookup as systemLookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPublic } from './public.ts'
import { UnreachableError } from './unreachable.ts'

/** Finds the IP addresses of a host's name. */
export type Lookup = (hostname: string) => Promise<readonly string[]>

/** Where a request goes: the address on the web, and the IP addresses that were checked, to which alone it connects. */
export interface Target {
  readonly url: URL
  readonly addresses: readonly string[]
}

/** The system's own look-up. */
export const lookup: Lookup = async hostname => {
  const found = await systemLookup(hostname, { all: true })
  return found.map(({ address }) => address)
}

const longest = 8000

/** An address as a URL. Throws an UnreachableError for anything but http and https, and where it names a user. */
export function urlOf(address: string, base?: URL): URL {
  const refused = (problem: string) => new UnreachableError(address, 'refused', problem)
  const url = URL.parse(address, base)
  if (url === null) throw refused('is no address')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused(`is fetched by neither http nor https`)
  if (url.username !== '' || url.password !== '') throw refused('has a user or password in it')
  if (url.href.length > longest) throw refused('is too long for an address')
  url.hash = ''
  return url
}

/**
 * Looks up a URL's host, once: whoever connects to `addresses` cannot be sent elsewhere by a second answer. Public
 * addresses only, on the ports of the web or above 1023, unless `allowPrivate`. Throws an UnreachableError.
 */
export async function targetOf(url: URL, find: Lookup, allowPrivate: boolean): Promise<Target> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host) ? [host] : await find(host).catch(error => unknown(url, error))
  if (found.length === 0) unknown(url, new Error('no address'))
  const addresses = allowPrivate ? found : found.filter(isPublic)
  if (addresses.length === 0)
    throw new UnreachableError(url.href, 'refused', 'leads to this machine or a private network')
  if (!allowPrivate && url.port !== '' && Number(url.port) < 1024)
    throw new UnreachableError(url.href, 'refused', `asks for port ${url.port}, which is not one of the web`)
  return { url, addresses }
}

function unknown(url: URL, error: Error): never {
  const { code } = error as NodeJS.ErrnoException
  const isUnknown = code === 'ENOTFOUND' || code === undefined
  throw new UnreachableError(
    url.href,
    'broken',
    isUnknown ? `has a host that nobody knows (${url.hostname})` : `has a host that cannot be looked up (${code})`,
  )
}
