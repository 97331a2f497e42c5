import type { Order } from '@onrecord/pages/record'
import type { Record } from '@onrecord/record'
import { type FormatName, formatNamed } from '../src/formats/format.ts'
import { plain, type Terminal } from '../src/terminal.ts'

/** What a format makes of some records, as one text. */
export function rendered(name: FormatName, ...records: readonly Record[]): Promise<string> {
  return renderedBy('order', name, ...records)
}

/** The same, with statements in the article's order or by speaker. */
export async function renderedBy(by: Order, name: FormatName, ...records: readonly Record[]): Promise<string> {
  return renderedOn(plain, by, name, ...records)
}

/** The same, on some terminal. */
export async function renderedOn(
  terminal: Terminal,
  by: Order,
  name: FormatName,
  ...records: readonly Record[]
): Promise<string> {
  const format = await formatNamed(name)
  async function* each() {
    yield* records
  }
  let text = ''
  for await (const piece of format.render(each(), { several: records.length > 1, by, terminal })) text += piece
  return text
}
