import { dateIn } from '../feed/date.ts'
import { addressIn } from '../feed/entry.ts'
import { sizeLimit } from '../text/article.ts'
import { UnreadableError } from '../unreadable.ts'
import { headersIn, httpHead, plainBody } from './http.ts'
import { unpackedPieces } from './members.ts'
import { Damage, Pieces } from './pieces.ts'

/** A page as a web archive has it. */
export interface WarcPage {
  /** Its address, http or https. */
  readonly url: string
  /** When it was fetched, an ISO 8601 instant: not when it was published. */
  readonly fetched?: string
  /** The Content-Type that it was served with: HTML or plain text. */
  readonly contentType: string
  /** Its bytes, unpacked. */
  readonly bytes: Uint8Array
}

/** A record of a web archive that could not be read, or that holds too much: which one, and what is wrong with it. */
export interface BadRecord {
  /** Its number in the file, from 1; where records are lost it counts those that were seen. */
  readonly record: number
  readonly url?: string
  readonly problem: string
}

type Headers = ReadonlyMap<string, string>

const longestHead = 65_536
const mostBad = 1000

/**
 * The pages in a web archive (WARC 0.17 to 1.1, also packed with gzip, also Common Crawl's files of text), in their order: what
 * was served with status 200 as HTML or plain text. A record that cannot be read is given as a BadRecord, and reading goes on
 * after it. Holds one page in memory at a time. Throws an UnreadableError where there is no record at all, and gives up with one
 * after a thousand bad records.
 */
export async function* pagesIn(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<WarcPage | BadRecord> {
  const pieces = new Pieces(unpackedPieces(chunks))
  try {
    let bad = 0
    for (let record = 1; ; record++) {
      try {
        if (!(await pieces.seek(notBlank))) {
          if (record > 1) return
          throw noArchive(name)
        }
        if (record === 1 && startIn(await pieces.peek(6)) !== 0) throw noArchive(name)
        const page = await recordIn(pieces)
        if (page) yield page
      } catch (error) {
        if (!(error instanceof Damage)) throw error
        yield { record, ...(error.url && { url: error.url }), problem: error.message }
        if (++bad === mostBad) throw new UnreadableError(name, `has ${bad} bad records`, 'copy or fetch it again')
        if (!(await resumed(pieces))) return
      }
    }
  } finally {
    await pieces.close()
  }
}

function noArchive(name: string): UnreadableError {
  return new UnreadableError(name, 'is no web archive (WARC)', 'give a file that a web crawler wrote')
}

/** Goes to the next record after damage; more damage on the way belongs to what was reported. */
async function resumed(pieces: Pieces): Promise<boolean> {
  for (;;) {
    try {
      return await pieces.seek(startIn)
    } catch (error) {
      if (!(error instanceof Damage)) throw error
    }
  }
}

function notBlank(bytes: Buffer): number {
  return bytes.findIndex(byte => byte !== 0x0d && byte !== 0x0a && byte !== 0x20)
}

/** Where in these bytes a record begins, on a line of its own, or -1. */
function startIn(bytes: Buffer): number {
  for (let at = bytes.indexOf('WARC/'); at >= 0; at = bytes.indexOf('WARC/', at + 1))
    if ((at === 0 || bytes[at - 1] === 0x0a) && /\d/.test(String.fromCharCode(bytes[at + 5] ?? 0))) return at
  return -1
}

/** Where the blank line after a head ends, or -1. */
function endOfHead(bytes: Buffer): number {
  const ends = ['\n\r\n', '\n\n'].map(mark => ({ at: bytes.indexOf(mark), length: mark.length }))
  const [first] = ends.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)
  return first === undefined ? -1 : first.at + first.length
}

async function recordIn(pieces: Pieces): Promise<WarcPage | undefined> {
  const head = await pieces.through(endOfHead, longestHead)
  if (head === undefined || startIn(head) !== 0) {
    await pieces.skip(head === undefined ? 1 : 0)
    throw new Damage('it has no header of a record')
  }
  const headers = headersIn(head.toString('utf8'))
  const url = addressIn([headers.get('warc-target-uri')?.replace(/^<|>$/g, '')], undefined)
  try {
    const length = headers.get('content-length') ?? ''
    if (!/^\d{1,15}$/.test(length)) throw new Damage('it does not say how long it is')
    return await blockIn(pieces, headers, url, Number(length))
  } catch (error) {
    throw error instanceof Damage ? new Damage(error.message, url) : error
  }
}

/** Reads the block of a record, of a length in bytes. */
async function blockIn(
  pieces: Pieces,
  headers: Headers,
  url: string | undefined,
  length: number,
): Promise<WarcPage | undefined> {
  const type = headers.get('warc-type')
  const isHttp = type === 'response' && /^application\/http\b/i.test(headers.get('content-type') ?? '')
  const head = url && isHttp ? await pieces.through(endOfHead, Math.min(length, longestHead)) : undefined
  const http = head && httpHead(head)
  if (url && isHttp && !http) throw new Damage('it has no header of HTTP')
  const contentType = typeOf(http ?? (type === 'resource' || type === 'conversion' ? { headers } : undefined), headers)
  const left = length - (head?.length ?? 0)
  if (url === undefined || contentType === undefined) {
    if ((await pieces.skip(left)) < left || !(await isAtEnd(pieces))) throw new Damage('it is not as long as it says')
    return undefined
  }
  const body = await bodyIn(pieces, left)
  if (headers.has('warc-truncated')) throw new Damage('it was cut off when it was archived')
  const fetched = dateIn([headers.get('warc-date')])
  const bytes = http ? await plainBody(body, http.headers) : body
  return { url, ...(fetched && { fetched }), contentType, bytes }
}

/** The type of what was served, if it is one that we read and was served in earnest. */
function typeOf(
  served: { readonly status?: number; readonly headers: Headers } | undefined,
  record: Headers,
): string | undefined {
  if (served === undefined || (served.status ?? 200) !== 200) return undefined
  const type = served.headers.get('content-type') ?? record.get('warc-identified-payload-type')
  return type && /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i.test(type) ? type : undefined
}

async function bodyIn(pieces: Pieces, length: number): Promise<Uint8Array> {
  if (length > sizeLimit) {
    await pieces.skip(length)
    throw new Damage(`it holds more than ${sizeLimit >> 20} MB`)
  }
  const body = await pieces.take(length)
  if (body.length === length && (await isAtEnd(pieces))) return body
  // Where the length is too great, the records after it have been read as its body.
  const next = startIn(body)
  if (next > 0) pieces.unread(body.subarray(next))
  throw new Damage('it is not as long as it says')
}

/**
 * Whether a record can end here: at the end, or before blank lines or the next. Passes over the blank lines that end it, so that
 * what is packed was unpacked to its end, and its checksum compared.
 */
async function isAtEnd(pieces: Pieces): Promise<boolean> {
  const next = (await pieces.peek(4)).toString('latin1')
  await pieces.skip(next.match(/^[\r\n]*/)?.[0].length ?? 0)
  await pieces.settle()
  return next === '' || '\r\nW'.includes(next.charAt(0))
}
