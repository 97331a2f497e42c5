import type { About } from './about.ts'
import { decode } from './decode.ts'
import { isGzip, TooLargeError, unpacked } from './unpacked.ts'
import { UnreadableError } from './unreadable.ts'

/**
 * The text of a feed or sitemap, unpacked where it is gzip. Throws an UnreadableError where it holds more than `atMost`
 * bytes, is damaged, or is empty.
 */
export async function markupIn(bytes: Uint8Array, about: About, atMost: number): Promise<string> {
  const plain = await unpacked(bytes, isGzip(bytes) ? 'gzip' : '', atMost).catch((error: Error) => {
    if (error instanceof TooLargeError)
      throw new UnreadableError(about.name, `holds more than ${atMost >> 20} MB`, 'feeds and sitemaps are smaller')
    throw new UnreadableError(about.name, `cannot be unpacked: ${error.message}`, 'fetch it again')
  })
  const text = decode(plain, about.contentType, true)
  if (text.trim() === '') throw new UnreadableError(about.name, 'is empty', 'give a feed or sitemap with entries')
  return text
}
