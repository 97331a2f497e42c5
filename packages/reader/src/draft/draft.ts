import type { Article, Block } from '@onrecord/record'
import { type About, idOf, type Told } from '../about.ts'
import { articleFrom } from '../article.ts'
import { isByline, namesIn } from '../byline.ts'
import { decode } from '../decode.ts'
import { kindOf } from '../kind.ts'
import { laidOut } from '../page/page.ts'
import type { Part } from '../page/story.ts'
import { checkText, sizeLimit, toldBy } from '../text/article.ts'
import { textBlocks } from '../text/blocks.ts'
import { UnreadableError } from '../unreadable.ts'
import { docxParts } from './docx.ts'
import { markdownFrom } from './markdown.ts'
import { markupParts } from './markup.ts'

/**
 * Reads a draft from the bytes of a text, HTML, Markdown or Word (docx) file; which of them, it finds out. All of the draft's words
 * are in the article, so that every quotation can be checked; marks, links' addresses and what is hidden are not. What
 * `about` says wins over what the draft says of itself. Throws an `UnreadableError` for what is none of these, broken or empty.
 */
export async function draftFrom(bytes: Uint8Array, about: About): Promise<Article> {
  if (bytes.length > sizeLimit)
    throw new UnreadableError(about.name, `is larger than ${sizeLimit >> 20} MB`, 'give one draft a file')
  if (begins(bytes, 'PK\x03\x04')) return draftOf(await docxParts(bytes, about.name), {}, about)
  if (begins(bytes, '\xd0\xcf\x11\xe0'))
    throw new UnreadableError(
      about.name,
      'is an old Word document, or locked with a password',
      'save it as .docx without one',
    )
  const isMarkdown = isMarkdownFile(about)
  const kind = isMarkdown ? 'text' : kindOf(bytes, about)
  if (!isMarkdown && kind !== 'page') return articleFrom(bytes, about)
  // Whatever is no text at all is told as it is for articles.
  const text = decode(bytes, about.contentType, kind === 'page')
  checkText(text, about.name)
  if (kind === 'page') return draftOf(markupParts(text), {}, about)
  const { html, told } = markdownFrom(text, about.name)
  return draftOf(markupParts(html), told, about)
}

function isMarkdownFile({ name, contentType }: About): boolean {
  return /^text\/(?:x-)?markdown\b/i.test(contentType ?? '') || /\.(?:md|markdown|mdown|mkd)$/i.test(name)
}

function begins(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((c, i) => bytes[i] === c.charCodeAt(0))
}

/** The article that parts make; where the draft does not say what a part is, it is what the same text without marks would be. */
function draftOf(parts: readonly Part[], own: Told, about: About): Article {
  if (parts.length === 0) throw new UnreadableError(about.name, 'is empty', 'give a draft with text in it')
  const told: Told = { ...own, ...toldBy(about) }
  const { text, blocks: marked } = laidOut(withOneHeadline(parts))
  checkText(text, about.name)
  const blocks = known(marked, textBlocks(text, told))
  const wordsOf = (kind: string) =>
    blocks.filter(block => block.kind === kind).map(({ from, to }) => text.slice(from, to))
  const headline = wordsOf('headline')[0]
  const byline = wordsOf('other').filter(isByline).slice(0, 1).flatMap(namesIn)
  return { id: idOf(about.name), ...(headline !== undefined && { headline }), byline, ...told, text, blocks }
}

/** The first title is the headline, or else a heading that comes before everything; all other titles are headings. */
function withOneHeadline(parts: readonly Part[]): readonly Part[] {
  const title = parts.findIndex(({ kind }) => kind === 'headline')
  const headline = title < 0 && parts[0]?.kind === 'subheading' ? 0 : title
  return parts.map((part, i) => {
    if (i === headline) return { ...part, kind: 'headline' }
    return part.kind === 'headline' ? { ...part, kind: 'subheading' } : part
  })
}

function known(blocks: readonly Block[], guessed: readonly Block[]): readonly Block[] {
  const kinds = new Map(guessed.map(({ from, to, kind }) => [`${from} ${to}`, kind]))
  const isTitled = blocks.some(({ kind }) => kind === 'headline')
  return blocks.map(block => {
    const kind = kinds.get(`${block.from} ${block.to}`)
    if (block.kind !== 'paragraph' || kind === undefined || (isTitled && kind === 'headline')) return block
    return { ...block, kind }
  })
}
