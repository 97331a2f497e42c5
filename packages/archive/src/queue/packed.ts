import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/**
 * A task as text that any database can hold: JSON, in which bytes are kept as bytes, compressed with Zstandard, base64.
 */
export function pack(task: unknown): string {
  const json = JSON.stringify(task, (_, value) => (value instanceof Uint8Array ? { [BYTES]: base64(value) } : value))
  return zstdCompressSync(json).toString('base64')
}

/** The task that `pack` was given. */
export function unpack<Task>(packed: string): Task {
  return JSON.parse(zstdDecompressSync(Buffer.from(packed, 'base64')).toString(), (_, value) =>
    typeof value?.[BYTES] === 'string' ? new Uint8Array(Buffer.from(value[BYTES], 'base64')) : value,
  )
}

const BYTES = '$bytes'

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
