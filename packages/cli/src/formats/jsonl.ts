import type { BadLine } from '@onrecord/reader/lines'
import type { Record } from '@onrecord/record'

export const ending = '.jsonl'

/** One record a line; a line of the input that was no article keeps its place as `{"line", "id"?, "error"}`. */
export async function* render(entries: AsyncIterable<Record | BadLine>): AsyncGenerator<string> {
  for await (const entry of entries) yield `${JSON.stringify(entry)}\n`
}
