import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib'
import { Damage, Pieces } from './pieces.ts'

// How much is handed to zlib at a time; after damage, at most so much is looked through again.
const portion = 65_536
const longestName = 65_536

/**
 * The bytes in a file that may be packed with gzip, in one member or, as WARC files are, in one for each record. A member that
 * is whole ends with an empty piece; one that is damaged gives a Damage after what could be read of it, and reading goes on with
 * the next. Holds little in memory.
 */
export async function* unpackedPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | Damage> {
  const input = new Pieces(chunks)
  try {
    const isPacked = memberIn(await input.peek(4)) === 0
    for (;;) {
      if (!isPacked) {
        const piece = await input.piece(portion)
        if (piece === undefined) return
        yield piece
      } else if (await input.seek(notPadding)) yield* member(input)
      else return
    }
  } finally {
    await input.close()
  }
}

/** Where in these bytes a member of gzip begins that we can read, or -1. */
function memberIn(bytes: Buffer): number {
  for (let at = bytes.indexOf(0x1f); at >= 0; at = bytes.indexOf(0x1f, at + 1))
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && (bytes[at + 3] ?? 0xff) < 0x20) return at
  return -1
}

/** Zeros may stand between members and after the last: what was written to tape is padded so. */
function notPadding(bytes: Buffer): number {
  return bytes.findIndex(byte => byte !== 0)
}

async function* member(input: Pieces): AsyncGenerator<Uint8Array | Damage> {
  try {
    await passHeader(input)
    yield* inflated(input)
    yield new Uint8Array()
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    if (!(error instanceof Damage) && !code?.startsWith('Z_')) throw error
    yield error instanceof Damage ? error : new Damage(`its gzip is damaged (${message})`)
    await input.seek(memberIn)
  }
}

/** RFC 1952: ten bytes, and whichever of extra field, name, comment and checksum the flags tell of. */
async function passHeader(input: Pieces): Promise<void> {
  const head = await input.peek(10)
  if (memberIn(head.subarray(0, 4)) !== 0) throw new Damage('its gzip is followed by something else')
  await input.skip(10)
  const flags = head[3] ?? 0
  if (flags & 4) await input.skip((await input.take(2)).readUInt16LE?.(0) ?? 0)
  for (const flag of [8, 16])
    if (flags & flag && !(await input.through(bytes => bytes.indexOf(0) + 1 || -1, longestName)))
      throw new Damage('its gzip has a header without an end')
  if (flags & 2) await input.skip(2)
}

/** What a member holds, checked at its end. */
async function* inflated(input: Pieces): AsyncGenerator<Uint8Array> {
  const engine = createInflateRaw()
  const fed = feed(engine, input)
  let checksum = 0
  let size = 0
  try {
    for await (const piece of engine as AsyncIterable<Buffer>) {
      checksum = crc32(piece, checksum)
      size += piece.length
      yield piece
    }
  } finally {
    engine.destroy()
    await fed
  }
  const trailer = await input.take(8)
  if (trailer.length < 8) throw new Damage('its gzip is cut off')
  if (trailer.readUInt32LE(0) === checksum && trailer.readUInt32LE(4) === size % 2 ** 32) return
  // Where it really ended is not known: the next may begin in what was taken for its last bytes.
  input.unread(Buffer.concat([await fed, trailer]))
  throw new Damage('its gzip has another checksum than it should')
}

/**
 * Gives zlib what it wants of the input, and puts back what it does not: what follows the member, or what it failed on. Gives the
 * last bytes that it took.
 */
async function feed(engine: InflateRaw, input: Pieces): Promise<Uint8Array> {
  let last: Uint8Array = new Uint8Array()
  try {
    for (;;) {
      const piece = await input.piece(portion)
      if (piece === undefined) {
        engine.end()
        return last
      }
      const before = engine.bytesWritten
      await written(engine, piece)
      const used = engine.errored ? 0 : engine.bytesWritten - before
      if (used > 0) last = piece.subarray(0, used)
      if (used === piece.length) continue
      input.unread(piece.subarray(used))
      return last
    }
  } catch (error) {
    engine.destroy(error as Error)
    return last
  }
}

/** Writes to a stream; ends when the stream has taken it, or when it has failed, which it does not tell who wrote. */
function written(engine: InflateRaw, piece: Uint8Array): Promise<void> {
  return new Promise(resolve => {
    engine.once('close', resolve)
    engine.write(piece, () => {
      engine.off('close', resolve)
      resolve()
    })
  })
}
