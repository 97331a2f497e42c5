import { type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIPv6, type LookupFunction } from 'node:net'
import { PackingError, TooLargeError, unpacked } from '../unpacked.ts'
import type { Target } from './target.ts'
import { type Reason, UnreachableError } from './unreachable.ts'

/** What a server answered. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** The body, unpacked; empty for any status but 200. */
  readonly bytes: Uint8Array
}

/** What is sent, and what bounds the answer. */
export interface Asking {
  readonly headers: Readonly<Record<string, string>>
  /** How many bytes the body may have, packed and unpacked. */
  readonly atMost: number
  readonly signal: AbortSignal
}

/**
 * One request and its answer, over a connection of its own to the addresses that were checked and to no others. Throws an
 * UnreachableError where the connection or the answer fails or is too large; a status is for the caller to judge.
 */
export async function exchange(target: Target, asking: Asking): Promise<Answer> {
  try {
    const answer = await answerTo(target, asking)
    const { statusCode: status = 0, headers } = answer
    if (status !== 200) {
      answer.destroy()
      return { status, headers, bytes: new Uint8Array() }
    }
    const packed = await bodyOf(answer, asking.atMost)
    return { status, headers, bytes: await unpacked(packed, headers['content-encoding'] ?? '', asking.atMost) }
  } catch (error) {
    throw failure(target.url, error as NodeJS.ErrnoException, asking.signal)
  }
}

function answerTo({ url, addresses }: Target, { headers, signal }: Asking): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? secureRequest : plainRequest
  const options = { lookup: pinnedTo(addresses), agent: false, headers, signal, maxHeaderSize: 65_536 } as const
  return new Promise((resolve, reject) => {
    const sent = request(url, options, resolve)
    sent.on('error', reject)
    // Some answers end a request without an error and without a response: one that changes the protocol, say.
    sent.on('close', () => reject(new Error('the server closed the connection')))
    sent.end()
  })
}

/** A look-up that knows one answer. */
function pinnedTo(addresses: readonly string[]): LookupFunction {
  const all = addresses.map(address => ({ address, family: isIPv6(address) ? 6 : 4 }))
  return (_, { all: isAll }, callback) => {
    if (isAll) callback(null, all)
    else callback(null, all[0]?.address ?? '', all[0]?.family ?? 4)
  }
}

async function bodyOf(answer: IncomingMessage, atMost: number): Promise<Uint8Array> {
  const tooLarge = () => {
    answer.destroy()
    return new TooLargeError()
  }
  if (Number(answer.headers['content-length'] ?? 0) > atMost) throw tooLarge()
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer) {
    size += part.length
    if (size > atMost) throw tooLarge()
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function failure({ href }: URL, error: NodeJS.ErrnoException, signal: AbortSignal): unknown {
  const because = (reason: Reason, problem: string) => new UnreachableError(href, reason, problem)
  if (error instanceof TooLargeError) return because('too large', 'is larger than a page may be')
  if (error instanceof PackingError) return because('broken', `cannot be unpacked: ${error.message}`)
  if (signal.aborted) return signal.reason?.name === 'TimeoutError' ? because('broken', 'took too long') : signal.reason
  return because('broken', `could not be fetched (${error.code ?? error.message})`)
}
