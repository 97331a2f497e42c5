import { Marked } from 'marked'
import type { Told } from '../about.ts'
import { named } from '../page/authors.ts'
import { dateOf } from '../page/date.ts'
import { UnreadableError } from '../unreadable.ts'

/** A text in Markdown, as HTML, and what its front matter says of it. */
export interface Markdown {
  readonly html: string
  readonly told: Told
}

/** The longest text in Markdown that is read, in UTF-16 code units: some three hundred thousand words. */
export const markdownLimit = 2 * 1024 * 1024

// The parser's time grows with the square of the marks in a paragraph, and so with these squares' sum over all paragraphs; and with
// how deep lists nest. Prose has a thousandth of it.
const mostMarks = 5_000_000
const deepestIndent = 64
const deepLists = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t>]+){16,}/m

const marked = new Marked({ gfm: true, async: false })

/**
 * Reads Markdown (CommonMark with GitHub's tables and strikethrough). Footnotes stay where they are written, without their marks.
 * Throws an UnreadableError for a text that is too long, or that has more marks in a paragraph than can be read in good time.
 */
export function markdownFrom(text: string, name: string): Markdown {
  if (text.length > markdownLimit)
    throw new UnreadableError(name, `is longer than ${markdownLimit >> 20} MB`, 'give one draft a file')
  const { front, body } = split(text.replace(/\r\n?/g, '\n'))
  const plain = withoutNoteMarks(body).replace(new RegExp(`^[ \\t]{${deepestIndent},}`, 'gm'), ' ')
  if (effortOf(plain) > mostMarks || deepLists.test(plain))
    throw new UnreadableError(name, 'has more marks of Markdown than prose has', 'save it as plain text (.txt)')
  try {
    return { html: marked.parse(plain, { async: false }), told: toldIn(front) }
  } catch (error) {
    throw new UnreadableError(
      name,
      `is no Markdown that can be read (${(error as Error).message.split('\n')[0]})`,
      'save it as text',
    )
  }
}

/** The sum over all paragraphs of the square of their marks. */
function effortOf(text: string): number {
  const marks = text.split(/\n\s*\n/).map(block => block.match(/[*_~`[\]<>!\\&]/g)?.length ?? 0)
  return marks.reduce((sum, count) => sum + count * count, 0)
}

function split(text: string): { readonly front: string; readonly body: string } {
  const front = text.match(/^\ufeff?---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/)
  return { front: front?.[1] ?? '', body: front ? text.slice(front[0].length) : text }
}

/** A note's own text, `[^1]: …`, is a paragraph; where it is referred to, `[^1]`, there is nothing. */
function withoutNoteMarks(body: string): string {
  return body.replace(/^ {0,3}\[\^[^\]\s]{1,80}\]:[ \t]*/gm, '\n').replace(/\[\^[^\]\s]{1,80}\]/g, '')
}

/** Title, author and date in YAML that is as simple as front matter is; whatever is not stays unread. */
function toldIn(front: string): Told {
  const field = (names: string) => {
    const value = front.match(new RegExp(`^(?:${names}):[ \\t]*(.+)$`, 'im'))?.[1]?.trim() ?? ''
    return value.replace(/^(["'])(.*)\1$/, '$2')
  }
  const headline = field('title|headline')
  const byline = named(field('authors?|byline').replace(/[[\]"']/g, ''))
  const published = dateOf(field('date|published'))
  return { ...(headline && { headline }), ...(byline.length > 0 && { byline }), ...(published && { published }) }
}
