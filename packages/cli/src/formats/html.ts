import { recordPage } from '@onrecord/pages/alone'
import type { Record } from '@onrecord/record'
import type { Page } from './page.ts'

export const ending = '.html'

/**
 * One page for all articles: each with its quotations marked, its record beside it, linked both ways. It stands alone:
 * no script, nothing fetched. Every record is held until the last has come, for the list of articles at its head.
 */
export async function* render(records: AsyncIterable<Record>, { by }: Page): AsyncGenerator<string> {
  const all: Record[] = []
  for await (const record of records) all.push(record)
  yield recordPage(all, by).source
}
