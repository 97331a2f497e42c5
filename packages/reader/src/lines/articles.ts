import type { Article } from '@onrecord/record'
import type { About } from '../about.ts'
import { isDate } from '../date.ts'
import { articleFromText, sizeLimit } from '../text/article.ts'
import { UnreadableError } from '../unreadable.ts'
import { type Line, linesOf } from './lines.ts'

/** A line of the input that holds no article: which one, its id if it has one, and what is wrong with it. */
export interface BadLine {
  readonly line: number
  readonly id?: string
  readonly error: string
}

/** What is known of every article of an input; what a line says of itself wins. */
export type Defaults = Pick<About, 'outlet' | 'published' | 'url'>

/**
 * The articles of JSON lines in their order, `{"id"?, "text", "published"?, "outlet"?, "url"?, "headline"?, "byline"?}`
 * a line; other fields are passed over, blank lines too. An article without an id is called `line-N`.
 */
export async function* articlesOf(
  chunks: AsyncIterable<Uint8Array>,
  defaults: Defaults,
): AsyncGenerator<Article | BadLine> {
  for await (const line of linesOf(chunks, sizeLimit)) {
    if (!isBlank(line)) yield articleOn(line, defaults)
  }
}

/** What is wrong with a line, in words for whoever wrote it. */
export class LineFault extends Error {}

/** The fields of a line, whatever they are. */
export type Fields = { readonly [name: string]: unknown }

function articleOn(line: Line, defaults: Defaults): Article | BadLine {
  let own: string | undefined
  try {
    const fields = fieldsOf(line)
    own = idIn(fields)
    return articleOf(fields, own ?? `line-${line.number}`, defaults)
  } catch (error) {
    if (!(error instanceof LineFault || error instanceof UnreadableError)) throw error
    return { line: line.number, ...(own === undefined ? {} : { id: own }), error: error.message }
  }
}

/** The article that the fields of a line make, called `id`. Throws LineFault or UnreadableError where they make none. */
export function articleOf(fields: Fields, id: string, defaults: Defaults): Article {
  return { ...articleFromText(textIn(fields), { ...defaults, ...aboutIn(fields), name: id }), id }
}

function isBlank({ bytes }: Line): boolean {
  return bytes?.every(byte => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) ?? false
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The fields of a line. Throws LineFault where it is no JSON object. */
export function fieldsOf({ bytes }: Pick<Line, 'bytes'>): Fields {
  if (!bytes) throw new LineFault(`the line is longer than ${sizeLimit >> 20} MB`)
  const value = parsed(decoded(bytes))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LineFault('the line is no JSON object; write {"id": "...", "text": "..."}')
  }
  return value as Fields
}

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new LineFault('the line is not UTF-8')
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new LineFault(`the line is not JSON: ${(error as Error).message}`)
  }
}

/** The id that a line gives its article, if it does. Throws LineFault where it is none. */
export function idIn({ id }: Fields): string | undefined {
  if (id === undefined || id === null || id === '') return undefined
  if (typeof id === 'number') return String(id)
  if (typeof id === 'string') return id
  throw new LineFault('"id" is no string')
}

function textIn({ text }: Fields): string {
  if (typeof text !== 'string') throw new LineFault('"text" is missing or no string')
  if (text.trim() === '') throw new LineFault('"text" is empty')
  return text
}

function aboutIn(fields: Fields): Partial<About> {
  const [url, outlet, headline, published] = (['url', 'outlet', 'headline', 'published'] as const).map(name =>
    stringIn(fields, name),
  )
  if (published !== undefined && !isDate(published)) {
    throw new LineFault('"published" is no date; write it as 2026-03-12')
  }
  const { byline } = fields
  const about = { url, outlet, headline, published, byline: Array.isArray(byline) ? namesIn(byline) : authorIn(fields) }
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined))
}

function stringIn(fields: Fields, name: string): string | undefined {
  const value = fields[name] ?? undefined
  if (value === undefined || typeof value === 'string') return value
  throw new LineFault(`"${name}" is no string`)
}

function authorIn(fields: Fields): string[] | undefined {
  const author = stringIn(fields, 'byline')
  return author === undefined ? undefined : [author]
}

function namesIn(byline: readonly unknown[]): string[] {
  if (byline.every(name => typeof name === 'string')) return [...byline]
  throw new LineFault('"byline" is neither a name nor a list of names')
}
