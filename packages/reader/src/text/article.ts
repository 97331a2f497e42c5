import type { Article } from '@onrecord/record'
import { type About, idOf, type Told } from '../about.ts'
import { isByline, namesIn } from '../byline.ts'
import { UnreadableError } from '../unreadable.ts'
import { textBlocks } from './blocks.ts'

/** The longest article that is read, in bytes of a file or in UTF-16 code units of a text. */
export const sizeLimit = 16 * 1024 * 1024

/**
 * Reads an article from plain text. `article.text` is the text as it is, character by character.
 * Throws an `UnreadableError` where there is none, or too much of it.
 */
export function articleFromText(text: string, about: About): Article {
  checkText(text, about.name)
  const told = toldBy(about)
  const blocks = textBlocks(text, told)
  const words = (kind: string) => blocks.filter(b => b.kind === kind).map(b => text.slice(b.from, b.to))
  const headline = words('headline')[0]
  const byline = words('other').filter(isByline).slice(0, 1).flatMap(namesIn)
  return { id: idOf(about.name), ...(headline === undefined ? {} : { headline }), byline, ...told, text, blocks }
}

/** Throws an `UnreadableError` for a text that is empty, too long, or no text. */
export function checkText(text: string, name: string): void {
  if (text.length > sizeLimit) throw tooLarge(name, text.length)
  if (text.trim() === '') throw new UnreadableError(name, 'is empty', 'give a file with the text of an article')
  if (text.includes('\0') || controlShare(text) > 0.1)
    throw new UnreadableError(name, 'is a binary file, not text', 'give an article as a text file or an HTML page')
}

/** The share of control characters, white space apart, at the beginning of a text. */
function controlShare(text: string): number {
  const length = Math.min(text.length, 8192)
  let controls = 0
  for (let i = 0; i < length; i++) if (isControl(text.charCodeAt(i))) controls++
  return controls / length
}

function isControl(code: number): boolean {
  const isSpace = (code >= 9 && code <= 13) || code === 0x85
  return (code < 32 || (code >= 127 && code < 160)) && !isSpace
}

/** What is told of an article that is larger than any. */
export function tooLarge(name: string, size: number): UnreadableError {
  const megabytes = (n: number) => `${Math.round(n / 1024 / 1024)} MB`
  return new UnreadableError(
    name,
    `holds ${megabytes(size)}, and one article has at most ${megabytes(sizeLimit)}`,
    'give one article a file, or JSON lines with one article a line',
  )
}

/** What the caller says, without what it leaves open. */
export function toldBy({ url, outlet, published, headline, byline }: About): Told {
  return {
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    ...(headline !== undefined && { headline }),
    ...(byline !== undefined && byline.length > 0 && { byline }),
  }
}
