import type { ByteWriter } from 'hyparquet-writer'
import { COLUMNS } from './columns.ts'
import type { Statement } from './statements.ts'

// Rows that are held before they are written; readers fetch as many at a time.
const GROUP = 20_000

/** The table of statements as a Parquet file, piece by piece. */
export async function* parquet(pages: AsyncIterable<readonly Statement[]>): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer')
  const bytes = new ByteWriter(1 << 20)
  const schema = schemaFromColumnData({ columnData: dataOf([]) })
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: 'onrecord' })
  let group: Statement[] = []
  for await (const page of pages) {
    group.push(...page)
    if (group.length < GROUP) continue
    await file.write({ columnData: dataOf(group), rowGroupSize: GROUP * 2 })
    group = []
    yield drained(bytes)
  }
  if (group.length > 0) await file.write({ columnData: dataOf(group), rowGroupSize: GROUP * 2 })
  await file.finish()
  yield drained(bytes)
}

function dataOf(statements: readonly Statement[]) {
  return COLUMNS.map(({ name, type, of }) => ({ name, type, data: statements.map(of), nullable: true }))
}

/** What was written so far and not taken yet; the writer begins its buffer anew and goes on counting. */
function drained(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice()
  bytes.index = 0
  return piece
}
