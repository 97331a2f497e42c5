import type { Article } from '@onrecord/record'
import { type About, idOf } from './about.ts'
import { foreign } from './binary.ts'
import { decode } from './decode.ts'
import { type Kind, kindOf } from './kind.ts'
import { articleFromText, checkText, sizeLimit, toldBy, tooLarge } from './text/article.ts'
import { UnreadableError } from './unreadable.ts'

/**
 * Reads an article from the bytes of a text file or an HTML page; which of the two, it finds out. What `about` says
 * wins over what the page says of itself. The HTML parser is loaded on the first page only.
 * Throws an `UnreadableError` for whatever holds no article.
 */
export async function articleFrom(bytes: Uint8Array, about: About): Promise<Article> {
  if (bytes.length > sizeLimit) throw tooLarge(about.name, bytes.length)
  const binary = foreign(bytes)
  if (binary) throw new UnreadableError(about.name, `is ${binary.kind}`, binary.advice)
  const kind = kindOf(bytes, about)
  const text = decode(bytes, about.contentType, kind === 'page')
  return kind === 'text' ? articleFromText(text, about) : articleFromMarkup(kind, text, about)
}

async function articleFromMarkup(kind: Exclude<Kind, 'text'>, markup: string, about: About): Promise<Article> {
  checkText(markup, about.name)
  if (kind === 'feed')
    throw new UnreadableError(about.name, 'is a feed or sitemap, not an article', 'give the pages that it links to')
  if (kind === 'archive')
    throw new UnreadableError(about.name, 'is a web archive (MHTML)', 'save the page as HTML instead')
  const { pageOf } = await import('./page/page.ts')
  const { blocks, text, ...found } = pageOf(markup)
  if (blocks.length === 0)
    throw new UnreadableError(
      about.name,
      'is an HTML page with no article in it',
      'give the page of one article; if its text is loaded by a script, save it from the browser or copy it into a .txt file',
    )
  return { id: idOf(about.name), ...found, ...toldBy(about), text, blocks }
}
