import { inflated, PackingError } from '../unpacked.ts'

/** A file in a ZIP archive, still packed. */
export interface ZipEntry {
  /** 0 for stored, 8 for deflated. */
  readonly method: number
  readonly isEncrypted: boolean
  readonly packed: Uint8Array
}

const mostEntries = 10_000

/**
 * The files in a ZIP archive by their names, as its directory lists them; of two with one name the first. Sizes that the archive
 * gives for unpacked files are not believed. Throws a PackingError for what is no ZIP archive or a broken one.
 */
export function entriesIn(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return listed(file)
  } catch (error) {
    if (error instanceof RangeError) throw new PackingError('its ZIP directory is broken')
    throw error
  }
}

/** A file of a ZIP archive, unpacked. Throws a PackingError, or a TooLargeError where it has more than `atMost` bytes. */
export async function unzipped(entry: ZipEntry, atMost: number): Promise<Uint8Array> {
  if (entry.isEncrypted) throw new PackingError('it is locked with a password')
  if (entry.method === 0) return entry.packed
  if (entry.method === 8) return inflated(entry.packed, atMost)
  throw new PackingError('it is packed in a way that is not known')
}

function listed(file: Buffer): ReadonlyMap<string, ZipEntry> {
  const end = file.lastIndexOf('PK\x05\x06')
  if (end < 0) throw new PackingError('its ZIP directory is missing')
  const count = Math.min(file.readUInt16LE(end + 10), mostEntries)
  // Whatever stands before the archive in the file shifts all that its directory tells.
  const shift = end - file.readUInt32LE(end + 12) - file.readUInt32LE(end + 16)
  const entries = new Map<string, ZipEntry>()
  let at = file.readUInt32LE(end + 16) + shift
  for (let i = 0; i < count; i++) {
    if (file.readUInt32LE(at) !== 0x02014b50) throw new PackingError('its ZIP directory is broken')
    const nameEnd = at + 46 + file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + 46, nameEnd)
    if (!entries.has(name)) entries.set(name, entryAt(file, at, shift))
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

function entryAt(file: Buffer, at: number, shift: number): ZipEntry {
  const local = file.readUInt32LE(at + 42) + shift
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  return {
    method: file.readUInt16LE(at + 10),
    isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
    packed: file.subarray(from, from + file.readUInt32LE(at + 20)),
  }
}
