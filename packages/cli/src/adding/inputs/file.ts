import { pathToFileURL } from 'node:url'
import { createGunzip } from 'node:zlib'
import { type Expected, type Item, itemOf, lineItems, type Missing } from '@onrecord/adding'
import type { About } from '@onrecord/reader'
import { chunksOf, peeked, wholeOf } from '../../input.ts'

/** A file of one article. Throws UnreadableError where it cannot be had. */
export async function fileItem(path: string, about: Partial<About>): Promise<Item> {
  const bytes = await wholeOf(path, chunksOf(path))
  return itemOf({ name: path, form: 'file', bytes, about: { ...about, name: path }, address: addressOf(path) })
}

/** Standard input: JSON lines where it begins with a brace, else one article. */
export async function* standardInput(about: Partial<About>, stop: AbortSignal): AsyncGenerator<Item | Missing> {
  // Waiting for more of it would keep the process alive.
  stop.addEventListener('abort', () => process.stdin.destroy(), { once: true })
  const { first, all } = await peeked(chunksOf('-'))
  if (first === 0x7b) {
    yield* lineItems({ name: 'standard input', address: 'stdin:', about }, all)
    return
  }
  const item = itemOf({
    name: 'standard input',
    form: 'file',
    bytes: await wholeOf('-', all),
    about: { ...about, name: '-' },
  })
  yield { ...item, address: `stdin:${item.source.slice(0, 16)}` }
}

/** The lines of a file of JSON lines: an article or a record each. */
export async function* linesIn(
  path: string,
  size: number,
  about: Partial<About>,
  expected: Expected,
): AsyncGenerator<Item | Missing> {
  const stream = expected.stream(size, chunksOf(path))
  const chunks = /\.gz$/i.test(path) ? unpacked(stream.chunks) : stream.chunks
  for await (const item of lineItems({ name: path, address: addressOf(path), about }, chunks)) {
    stream.item()
    yield item
  }
}

async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { pipeline } = await import('node:stream')
  yield* pipeline(chunks, createGunzip(), () => {}) as AsyncIterable<Uint8Array>
}

function addressOf(path: string): string {
  return pathToFileURL(path).href
}
