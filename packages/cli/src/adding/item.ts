import { hash } from 'node:crypto'
import type { About } from '@onrecord/reader'

/** Something to add, as it came. */
export interface Item {
  /** What its user knows it by: a path, a line of a file, an address. */
  readonly name: string
  /** A whole file or page; or a line of JSON, with an article or a record. */
  readonly form: 'file' | 'line'
  readonly bytes: Uint8Array
  /** What is known of it: wins over what a page says of itself, not over what a line does. */
  readonly about: About
  /** What the article is known by in the archive where nothing tells its url. */
  readonly address: string | undefined
  /** Tells whether the archive has it already: SHA-256 of the bytes, and of what is known of them. */
  readonly source: string
}

/** Something that was to be added and cannot even be had. */
export interface Missing {
  readonly name: string
  readonly error: string
}

/** An item with its source. The name, the path and the address do not count: a file that was moved is not a new one. */
export function itemOf(item: Omit<Item, 'source'>): Item {
  const { name: _, contentType: __, ...told } = item.about
  const bytes = hash('sha256', item.bytes, 'hex')
  const known = JSON.stringify(told, Object.keys(told).sort())
  return { ...item, source: known === '{}' ? bytes : hash('sha256', `${bytes} ${known}`, 'hex') }
}
