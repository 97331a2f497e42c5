import type { Record } from '@onrecord/record'
import { type FormatName, formatNamed } from '../src/formats/format.ts'
import { plain } from '../src/terminal.ts'

/** What a format makes of some records, as one text. */
export async function rendered(name: FormatName, ...records: readonly Record[]): Promise<string> {
  const format = await formatNamed(name)
  async function* each() {
    yield* records
  }
  let text = ''
  for await (const piece of format.render(each(), { several: records.length > 1, terminal: plain })) text += piece
  return text
}
