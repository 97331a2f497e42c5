import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/**
 * A task as text that any database can hold: JSON, in which bytes are kept as bytes, compressed with Zstandard, base64.
 */
export function pack(task: unknown): string {
  // A Buffer turns itself into a list of numbers before the function is asked; in its holder it still is what it was.
  const json = JSON.stringify(task, function (this: { readonly [key: string]: unknown }, key, value) {
    const held = this[key]
    return held instanceof Uint8Array ? { [BYTES]: base64(held) } : value
  })
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
