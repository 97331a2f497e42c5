import type { Context } from 'hono'
import { z } from 'zod'
import { type Form, formOf } from '../form.ts'
import { Refusal } from '../refusal.ts'
import { checked } from './checked.ts'

/** What a request brings. */
export interface Body<Sent> {
  /** What each kind of content is, by its media type. */
  readonly content: { readonly [type: string]: z.ZodType }
  /** Throws Refusal where it is none of these. */
  read(c: Context): Promise<Sent>
}

const JSON_TYPE = 'application/json'

/** JSON of a shape. */
export function json<Schema extends z.ZodType>(schema: Schema): Body<z.output<Schema>> {
  return {
    content: { [JSON_TYPE]: schema },
    async read(c) {
      if (typeOf(c) !== JSON_TYPE) throw unread(c, [JSON_TYPE])
      return checked(schema, await jsonIn(c), 'the body')
    },
  }
}

const FORM_TYPE = 'multipart/form-data'

/** A form with files, of the fields that a schema describes; others are left aside. */
export function form(schema: z.ZodType): Body<Form> {
  return {
    content: { [FORM_TYPE]: schema },
    async read(c) {
      if (typeOf(c) !== FORM_TYPE) throw unread(c, [FORM_TYPE])
      return formOf(c)
    },
  }
}

/** What somebody sends to be read: bytes, and what their sender knows of them. */
export interface Document {
  readonly bytes: Uint8Array
  readonly contentType: string
  /** What stands in JSON beside the text; of bytes, the query tells. */
  readonly about: Told
}

/** What is known of a document. */
export type Told = z.output<typeof Told>
export const Told = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(500)
    .exactOptional()
    .meta({ description: 'What it is called; an article without a url is known by this name.' }),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .exactOptional()
    .meta({ description: 'Where it stands on the web.' }),
  outlet: z.string().min(1).max(500).exactOptional(),
  published: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })])
    .exactOptional()
    .meta({ description: 'A day or an instant, ISO 8601. Without it, “on Tuesday” stays without a date.' }),
  headline: z.string().min(1).max(2000).exactOptional(),
})

const Text = Told.extend({ text: z.string().min(1) }).meta({ description: 'Plain text, paragraphs parted by lines.' })
const Page = Told.extend({ html: z.string().min(1) }).meta({ description: 'The HTML of a page.' })
const Sent = z.union([Text, Page])

/** A document of any of some media types, as it is or its text or HTML within JSON. */
export function document(types: readonly string[]): Body<Document> {
  return {
    content: { [JSON_TYPE]: Sent, ...Object.fromEntries(types.map(type => [type, z.string()])) },
    async read(c) {
      const type = typeOf(c)
      if (type === JSON_TYPE) return inJson(checked(Sent, await jsonIn(c), 'the body'))
      if (!types.includes(type)) throw unread(c, [JSON_TYPE, ...types])
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      return { bytes, contentType: c.req.header('content-type') ?? type, about: {} }
    },
  }
}

function inJson(sent: z.output<typeof Sent>): Document {
  const [text, type] = 'html' in sent ? [sent.html, 'text/html'] : [sent.text, 'text/plain']
  const { name, url, outlet, published, headline } = sent
  const about = Object.fromEntries(
    Object.entries({ name, url, outlet, published, headline }).filter(([, value]) => value !== undefined),
  )
  return { bytes: new TextEncoder().encode(text), contentType: `${type}; charset=utf-8`, about }
}

function typeOf(c: Context): string {
  return (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

function unread(c: Context, types: readonly string[]): Refusal {
  const given = c.req.header('content-type')
  const what = given === undefined ? 'the body has no Content-Type' : `a body of ${given} is not read here`
  return new Refusal(415, `${what}; send ${types.join(' or ')}`, { accept: types.join(', ') })
}

async function jsonIn(c: Context): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text())
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(400, `the body is no JSON: ${error.message}`)
    throw error
  }
}
