import { COLUMNS, type StatementOut } from '@onrecord/archive'
import { csvLine } from '@onrecord/pages'

/** The table of statements as RFC 4180 has it, in which nothing runs as a formula. */
export async function* csv(pages: AsyncIterable<readonly StatementOut[]>): AsyncGenerator<string> {
  yield csvLine(COLUMNS.map(({ name }) => name))
  for await (const page of pages) {
    yield page.map(statement => csvLine(COLUMNS.map(({ of }) => of(statement) ?? ''))).join('')
  }
}
