import type { Article } from '@onrecord/record'

/** What whoever hands over a file knows of it. Everything here wins over what the page says of itself. */
export interface About {
  /** The file's name or path; `-`, `stdin` or nothing for standard input. */
  readonly name: string
  /** The Content-Type under which it was served, such as `text/html; charset=utf-8`. */
  readonly contentType?: string | undefined
  readonly url?: string | undefined
  readonly outlet?: string | undefined
  /** ISO 8601 day or instant. */
  readonly published?: string | undefined
  readonly headline?: string | undefined
  /** The authors' names, one an item. */
  readonly byline?: readonly string[] | undefined
}

/** What a caller says of an article, as far as it says anything. */
export type Told = Partial<Pick<Article, 'url' | 'outlet' | 'published' | 'headline' | 'byline'>>

/** The article's id: the file's name without folder and ending, or `stdin` for standard input. */
export function idOf(name: string): string {
  const file =
    name
      .replace(/[?#].*$/s, '')
      .split(/[\\/]/)
      .at(-1)
      ?.trim() ?? ''
  if (file === '' || file === '-') return 'stdin'
  return file.replace(/(?<=.)\.[a-z\d]{1,8}$/i, '')
}

/** How to call the file in a message. */
export function titleOf(name: string): string {
  return name === '' || name === '-' || name === 'stdin' ? 'standard input' : name
}
