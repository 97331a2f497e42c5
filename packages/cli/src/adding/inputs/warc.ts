import { type Expected, type Item, itemOf, type Missing } from '@onrecord/adding'
import type { About } from '@onrecord/reader'
import { pagesIn } from '@onrecord/reader/sources'
import { chunksOf } from '../../input.ts'

/** Whether a file is a web archive, packed with gzip or not, by its ending. */
export function isWebArchive(path: string): boolean {
  return /\.(?:warc|wet)(?:\.gz)?$/i.test(path)
}

/** The pages in a web archive, each known by the address from which it was taken. */
export async function* pagesOf(
  path: string,
  size: number,
  about: Partial<About>,
  expected: Expected,
): AsyncGenerator<Item | Missing> {
  const stream = expected.stream(size, chunksOf(path))
  for await (const page of pagesIn(stream.chunks, path)) {
    stream.item()
    if ('problem' in page) {
      const { record, url = '', problem } = page
      yield { name: url || path, error: `${path}, record ${record}${url && ` (${url})`}: ${problem}` }
      continue
    }
    const { url, bytes, contentType } = page
    yield itemOf({ name: url, form: 'file', bytes, url, about: { ...about, name: url, contentType } })
  }
}
