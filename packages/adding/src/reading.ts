import { hash } from 'node:crypto'
import type { OpenEngine } from '@onrecord/models'
import { articleFrom, languageNote, UnreadableError } from '@onrecord/reader'
import { draftFrom } from '@onrecord/reader/draft'
import { articleOf, fieldsOf, idIn, LineFault } from '@onrecord/reader/lines'
import { type Article, type Record, validate } from '@onrecord/record'
import type { Item } from './item.ts'

/** What came of reading an item: its record, or why it holds no article. */
export type Reading =
  | {
      readonly record: Record
      /** What the article is known by where it has no url. */
      readonly address: string | undefined
      /** What the user should know of it. */
      readonly note: string | undefined
    }
  | { readonly error: string }

/** Reads an item with an engine. A line that is a record already is taken as it is, if it is whole. */
export async function reading(item: Omit<Item, 'source'>, engine: Pick<OpenEngine, 'read'>): Promise<Reading> {
  try {
    return item.form === 'line' ? await onLine(item, engine) : await inFile(item, engine)
  } catch (error) {
    if (error instanceof UnreadableError) return { error: error.message }
    if (error instanceof LineFault) return { error: `${item.name}: ${error.message}` }
    throw error
  }
}

async function inFile(item: Omit<Item, 'source'>, { read }: Pick<OpenEngine, 'read'>) {
  const { form, bytes, about, address } = item
  const found = form === 'draft' ? draftFrom(bytes, about) : articleFrom(bytes, about)
  const article = hinted(addressed(await found, item), item)
  return { record: await read(article), address, note: noteOn(article) }
}

/** An article with the address at which it was found, in the spelling that the page asks for where that is the same place. */
function addressed(article: Article, { url, about }: Pick<Item, 'url' | 'about'>): Article {
  if (url === undefined || about.url !== undefined) return article
  const own = URL.parse(article.url ?? '', url)
  const at = URL.parse(url)
  // A page that claims to be another one, by mistake or by intent, must not become a new version of that.
  const isSame = own && at && own.host === at.host && own.pathname === at.pathname && own.pathname !== '/'
  return { ...article, url: isSame ? own.href : url }
}

/** An article with what a feed or sitemap says of it, where it does not say that itself. */
function hinted(article: Article, { hints = {} }: Pick<Item, 'hints'>): Article {
  const { byline, ...others } = hints
  const told = Object.entries(others).filter(([, value]) => value !== undefined)
  const own = article.byline.length > 0 ? article.byline : (byline ?? [])
  return { ...Object.fromEntries(told), ...article, byline: own }
}

async function onLine({ bytes, about, address }: Omit<Item, 'source'>, { read }: Pick<OpenEngine, 'read'>) {
  const fields = fieldsOf({ bytes })
  const id = idIn(fields) ?? hash('sha256', bytes, 'hex').slice(0, 16)
  const own = address && `${address}#${encodeURIComponent(id)}`
  if ('schema' in fields) {
    const record = recordIn(fields)
    return { record, address: address && `${address}#${encodeURIComponent(record.article.id)}`, note: undefined }
  }
  const article = articleOf(fields, id, about)
  return { record: await read(article), address: own, note: noteOn(article) }
}

function recordIn(fields: object): Record {
  const [fault] = validate(fields)
  if (fault) throw new LineFault(`the line is no record: ${fault.path}: ${fault.message}`)
  return fields as Record
}

function noteOn(article: Article): string | undefined {
  return languageNote(article) ?? undefined
}
