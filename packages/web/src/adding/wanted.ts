import { type Found, type Item, isLines, itemOf, lineItems } from '@onrecord/adding'
import type { About } from '@onrecord/reader'
import type { Form } from '../form.ts'
import { Refusal } from '../refusal.ts'

/** What is known of all that is added at once. */
type Known = Pick<About, 'headline' | 'outlet' | 'published'>

/** What somebody wants added. */
export interface Wanted {
  readonly files: readonly File[]
  readonly text: string | undefined
  /** Of an article, a feed or a sitemap. */
  readonly url: string | undefined
  readonly about: Known
}

/** What a form wants added. Throws Refusal where that is nothing, or makes no sense. */
export function wantedIn(form: Form): Wanted {
  const files = form.files('file')
  const [text, url] = [form.text('text') && form.verbatim('text'), form.text('url')]
  const [headline, outlet, published] = [form.text('headline'), form.text('outlet'), form.text('published')]
  const things = files.length + (text ? 1 : 0) + (url ? 1 : 0)
  if (things === 0) throw new Refusal(400, 'there is nothing to add: choose a file, paste a text or give an address')
  if (headline && things > 1) throw new Refusal(400, 'a headline is that of one article: add it alone, or leave it out')
  if (published && !isDate(published)) throw new Refusal(400, `“${published}” is no date: write 2026-03-12`)
  return {
    files,
    text,
    url,
    about: { ...(headline && { headline }), ...(outlet && { outlet }), ...(published && { published }) },
  }
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(text) && !Number.isNaN(Date.parse(text))
}

/**
 * What a file that was sent holds: an article, or one a line. A browser does not tell where it lies: without a url in it, it is
 * known by what it holds.
 */
export async function* fileSent(file: File, about: Known): AsyncGenerator<Found> {
  const { name } = file
  const bytes = new Uint8Array(await file.arrayBuffer())
  const item = byContent({ name, form: 'file', bytes, about: { ...about, name } })
  if (isPacked(name)) yield { name, error: `${name} is packed or holds many pages: unpack it, or use onrecord add` }
  else if (isLines(name)) yield* lineItems({ name, address: item.address, about }, file.stream())
  else yield item
}

function isPacked(name: string): boolean {
  return /\.(?:gz|warc)$/i.test(name)
}

/** A text that was pasted. */
export function textSent(text: string, about: Known): Item {
  const name = about.headline ?? firstWords(text)
  const contentType = 'text/plain; charset=utf-8'
  return byContent({
    name,
    form: 'file',
    bytes: new TextEncoder().encode(text),
    about: { ...about, name, contentType },
  })
}

function byContent(sent: Omit<Item, 'source'>): Item & { readonly address: string } {
  const item = itemOf(sent)
  return { ...item, address: `sent:${item.source.slice(0, 16)}` }
}

const LONGEST_NAME = 60

function firstWords(text: string): string {
  const line = text.trim().split(/\s*[\n\r]/, 1)[0] ?? ''
  return line.length <= LONGEST_NAME ? line : `${line.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')} …`
}
