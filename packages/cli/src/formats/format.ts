import type { Record } from '@onrecord/record'
import type { Page } from './page.ts'

/**
 * A way to write records: `render` gives the text piece by piece as the records come, so that a long run of them takes
 * no more memory than one (html holds them all); `ending` is that of a file in this format.
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
