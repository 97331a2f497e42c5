import { sizeLimit } from '../text/article.ts'
import { isGzip, PackingError, unpacked } from '../unpacked.ts'
import { Damage } from './pieces.ts'

/** The head of a recorded HTTP response: its status, and its headers by name in lower case, the first of each. */
export interface Head {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
}

/** Reads the head of an HTTP response. Nothing where it is none. */
export function httpHead(bytes: Uint8Array): Head | undefined {
  const text = new TextDecoder('latin1').decode(bytes)
  const status = text.match(/^HTTP\/\d(?:\.\d)? (\d{3})\b/)?.[1]
  return status === undefined ? undefined : { status: Number(status), headers: headersIn(text) }
}

/** The fields below a first line, as HTTP and WARC have them: by name in lower case, the first of each. */
export function headersIn(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  const [, ...lines] = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

/**
 * The body of a recorded response as the page was. Some crawlers write it down as it came over the wire, some unpack it and keep
 * the headers: so what the headers say is done only where the bytes look so. Throws a Damage.
 */
export async function plainBody(body: Uint8Array, headers: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')
  const whole = (isChunked && unchunked(body)) || body
  const encoding = headers.get('content-encoding') ?? ''
  if (/gzip/i.test(encoding) !== isGzip(whole)) return whole
  try {
    return await unpacked(whole, encoding, sizeLimit)
  } catch (error) {
    // Only gzip can be told by how it begins; of the others, what does not unpack was unpacked before.
    if (error instanceof PackingError && !isGzip(whole)) return whole
    throw new Damage(`its body cannot be unpacked: ${(error as Error).message}`)
  }
}

/** A body without the marks of its chunks; nothing where it has none. */
function unchunked(body: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const chunks: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n', at)
    const size =
      end < 0 || end - at > 1000 ? undefined : bytes.toString('latin1', at, end).match(/^([\da-f]{1,8})\s*(?:;|$)/i)
    if (!size) return undefined
    const length = Number.parseInt(size[1] ?? '', 16)
    if (length === 0) break
    chunks.push(bytes.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(chunks)
}
