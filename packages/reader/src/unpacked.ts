import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib'

/** Bytes that would unpack to more than was allowed. */
export class TooLargeError extends Error {}

/** Bytes that are damaged or packed in a way that is not known. */
export class PackingError extends Error {}

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>

const ways: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ['gzip', promisify(gunzip)],
  ['x-gzip', promisify(gunzip)],
  // Servers have always disagreed whether "deflate" has a header.
  ['deflate', (bytes, options) => promisify((bytes[0] ?? 0) % 16 === 8 ? inflate : inflateRaw)(bytes, options)],
  ['br', promisify(brotliDecompress)],
  ['zstd', promisify(zstdDecompress)],
])

/** The content encodings of HTTP that can be undone, as Accept-Encoding lists them. */
export const packings = 'gzip, deflate, br, zstd'

/**
 * Undoes a Content-Encoding. Stops as soon as there are more than `atMost` bytes. Throws TooLargeError for these and
 * PackingError where bytes are damaged, the encoding is not known, or there are more than two of them.
 */
export async function unpacked(bytes: Uint8Array, encoding: string, atMost: number): Promise<Uint8Array> {
  const named = encoding.toLowerCase().split(',')
  const steps = named.map(name => name.trim()).filter(name => name !== '' && name !== 'identity')
  if (steps.length > 2) throw new PackingError(`it is packed ${steps.length} times`)
  let plain = bytes
  for (const step of steps.toReversed()) plain = await undone(plain, step, atMost)
  if (plain.length > atMost) throw new TooLargeError(`it holds more than ${atMost} bytes`)
  return plain
}

/** Whether bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08
}

/** Inflates deflated bytes that have no header, as ZIP files hold them. Throws as `unpacked` does. */
export async function inflated(bytes: Uint8Array, atMost: number): Promise<Uint8Array> {
  return bounded(promisify(inflateRaw), bytes, 'deflate', atMost)
}

async function undone(bytes: Uint8Array, step: string, atMost: number): Promise<Uint8Array> {
  const unpack = ways.get(step)
  if (unpack === undefined) throw new PackingError(`it is packed as "${step.slice(0, 40)}"`)
  return bytes.length === 0 ? bytes : bounded(unpack, bytes, step, atMost)
}

async function bounded(unpack: Unpack, bytes: Uint8Array, packing: string, atMost: number): Promise<Uint8Array> {
  try {
    return await unpack(bytes, { maxOutputLength: atMost })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new TooLargeError(`it unpacks to more than ${atMost} bytes`)
    throw new PackingError(`its ${packing} is damaged (${message})`)
  }
}
