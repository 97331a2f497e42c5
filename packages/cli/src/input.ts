import { createReadStream } from 'node:fs'
import { sizeLimit, UnreadableError } from '@onrecord/reader'

/** The bytes of a file, or of standard input for `-`, as they come. Throws UnreadableError where there are none to be had. */
export async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* path === '-' ? process.stdin : createReadStream(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** All bytes of an input. Throws UnreadableError where they are more than an article can have. */
export async function wholeOf(path: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > sizeLimit) throw tooLarge(path)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

/** The first byte of an input that is not blank, if its first chunk has one, and all its chunks, that one too. */
export async function peeked(
  chunks: AsyncGenerator<Uint8Array>,
): Promise<{ first: number | undefined; all: AsyncIterable<Uint8Array> }> {
  const { value, done } = await chunks.next()
  if (done) return { first: undefined, all: chunks }
  return { first: value.find(byte => !isBlank(byte)), all: chained(value, chunks) }
}

async function* chained(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

/** ASCII white space, and the three bytes of a UTF-8 byte order mark. */
function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xef || byte === 0xbb || byte === 0xbf
}

function tooLarge(path: string): UnreadableError {
  return new UnreadableError(path, `is larger than ${sizeLimit >> 20} MB`, 'give one article a file, or JSON lines')
}

function unreadable(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' && /^https?:\/\//i.test(path)) {
    return new UnreadableError(
      path,
      'is an address',
      'save the page and name the file, or pipe it: ... | onrecord read -',
    )
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') return new UnreadableError(path, 'does not exist', 'check the name')
  if (code === 'EISDIR') return new UnreadableError(path, 'is a folder', 'name the files in it, such as folder/*.html')
  if (code === 'EACCES' || code === 'EPERM')
    return new UnreadableError(path, 'may not be read', 'check its permissions')
  return error
}
