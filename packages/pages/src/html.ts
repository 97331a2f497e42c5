import { visible } from './visible.ts'

/** A piece of HTML. Only `html` makes one, so that no text of an article can become markup. */
export class Html {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

/** What can be put into a template. */
export type Content = Html | string | number | false | null | undefined | readonly Content[]

/**
 * HTML from a template. What is put in is text and is escaped, in content and in quoted attributes, unless it is Html
 * itself; lists are joined; `false`, `null` and `undefined` leave nothing. Control characters become visible signs.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(String.raw({ raw: strings }, ...contents.map(source)))
}

function source(content: Content): string {
  if (content instanceof Html) return content.source
  if (content === false || content === null || content === undefined) return ''
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content))
  return content.map(source).join('')
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, character => entities[character] ?? character)
}
