import { hash } from 'node:crypto'
import type { OpenEngine } from '@onrecord/models'
import { articleFrom, languageNote, UnreadableError } from '@onrecord/reader'
import { type Article, type Record, validate } from '@onrecord/record'
import { articleOf, fieldsOf, idIn, LineFault } from '../json-lines.ts'
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

async function inFile({ bytes, about, address }: Omit<Item, 'source'>, { read }: Pick<OpenEngine, 'read'>) {
  const article = await articleFrom(bytes, about)
  return { record: await read(article), address, note: noteOn(article) }
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
