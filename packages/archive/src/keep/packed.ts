import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Record } from '@onrecord/record'

const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 3 } }

/**
 * A record as it is stored beside its text: JSON without `article.text`, compressed with Zstandard. Where the stored text
 * is not quite the article's, its own stays in.
 */
export function packed(record: Record, storedText: string): Uint8Array {
  const { text } = record.article
  const bare = text === storedText ? { ...record, article: { ...record.article, text: '' } } : record
  return zstdCompressSync(JSON.stringify(bare), LEVEL)
}

/** The record that `packed` was given, to the last character. */
export function unpacked(bytes: Uint8Array, storedText: string): Record {
  const record: Record = JSON.parse(zstdDecompressSync(bytes).toString())
  const { article } = record
  return article.text === '' ? { ...record, article: { ...article, text: storedText } } : record
}
