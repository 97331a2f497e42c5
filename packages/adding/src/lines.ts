import { type About, sizeLimit } from '@onrecord/reader'
import { linesOf } from '@onrecord/reader/lines'
import { type Item, itemOf, type Missing } from './item.ts'

/** A file of JSON lines. */
export interface LinesFile {
  /** What its user knows it by. */
  readonly name: string
  /** What its articles are known by, with their ids, where they have no url. */
  readonly address: string
  readonly about: Partial<About>
}

/** Whether a file is JSON lines, packed with gzip or not, by its ending. */
export function isLines(name: string): boolean {
  return /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(name)
}

/** The lines of a file of JSON lines: an article or a record each. */
export async function* lineItems(
  { name: file, address, about }: LinesFile,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Item | Missing> {
  for await (const { number, bytes } of linesOf(chunks, sizeLimit)) {
    const name = `${file}, line ${number}`
    if (bytes === null) yield { name, error: `${name}: the line is longer than ${sizeLimit >> 20} MB` }
    else if (!isBlank(bytes)) yield itemOf({ name, form: 'line', bytes, about: { ...about, name: '' }, address })
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
}
