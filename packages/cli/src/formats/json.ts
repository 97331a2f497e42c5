import type { Record } from '@onrecord/record'
import type { Page } from './page.ts'

export const ending = '.json'

/** The record as it is, indented; an array of records where several articles were named, also if only one was read. */
export async function* render(records: AsyncIterable<Record>, { several }: Page): AsyncGenerator<string> {
  if (!several) {
    for await (const record of records) yield `${JSON.stringify(record, null, 2)}\n`
    return
  }
  yield '['
  let separator = '\n'
  for await (const record of records) {
    yield separator + JSON.stringify(record, null, 2)
    separator = ',\n'
  }
  yield '\n]\n'
}
