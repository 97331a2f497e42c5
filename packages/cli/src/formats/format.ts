import type { Record } from '@onrecord/record'
import type { Terminal } from '../terminal.ts'

/** What a list of statements can be ordered by: where they stand in the article, or who speaks. */
export const orders = ['order', 'speaker'] as const
export type Order = (typeof orders)[number]

/** What a format has to know of where its text goes. `several`: more than one article may come. */
export interface Page {
  readonly several: boolean
  readonly by: Order
  readonly terminal: Terminal
}

/**
 * A way to write records: `render` gives the text piece by piece as the records come, so that a long run of them takes
 * no more memory than one (html and annotation hold them all); `ending` is that of a file in this format.
 */
export interface Format {
  readonly ending: string
  render(records: AsyncIterable<Record>, page: Page): AsyncIterable<string>
}

const formats = {
  text: () => import('./text.ts'),
  json: () => import('./json.ts'),
  jsonl: () => import('./jsonl.ts'),
  html: () => import('./html.ts'),
  csv: () => import('./csv.ts'),
  brat: () => import('./brat.ts'),
  annotation: () => import('./annotation.ts'),
} as const satisfies { readonly [name: string]: () => Promise<Format> }

export type FormatName = keyof typeof formats

/** The names of all formats, the usual one first. */
export const formatNames = Object.keys(formats) as readonly FormatName[]

/** Loads one format; the others are never read from disk. */
export function formatNamed<Name extends FormatName>(name: Name): ReturnType<(typeof formats)[Name]> {
  return formats[name]() as ReturnType<(typeof formats)[Name]>
}
