import { exportArchive, jsonLd, parquet, recordsIn, type Store, statementsIn } from '@onrecord/archive'
import { archiveAt } from '../../archive-at.ts'
import { writeFileWhole, writeOut } from '../../output.ts'
import { Status } from '../../status.ts'
import { streamed } from '../../streamed.ts'
import { type ExportOptions, exportOptions } from './options.ts'

export { help } from './help.ts'

type Piece = string | Uint8Array

/** Exports an archive and gives the exit status. Throws UsageError where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const options = exportOptions(args)
  const store = await archiveAt(options.archive, 'read')
  try {
    const pieces = streamed<Piece>(write => exported(store, options, write))
    await (options.out === undefined ? writeOut(pieces) : writeFileWhole(options.out, pieces))
    return Status.fine
  } finally {
    await store.close()
  }
}

/** Writes what was asked for, from one state of the archive. */
async function exported(
  store: Store,
  { format, selection }: ExportOptions,
  write: (piece: Piece) => Promise<void>,
): Promise<void> {
  if (format === 'archive') return exportArchive(store, write)
  await store.read(async db => {
    const statements = () => statementsIn(db, selection)
    for await (const piece of await piecesOf(format, statements, () => recordsIn(db, selection))) await write(piece)
  })
}

async function piecesOf(
  format: Exclude<ExportOptions['format'], 'archive'>,
  statements: () => ReturnType<typeof statementsIn>,
  records: () => ReturnType<typeof recordsIn>,
): Promise<AsyncIterable<Piece>> {
  switch (format) {
    case 'jsonl':
      return (await import('../../formats/jsonl.ts')).render(records())
    case 'annotation':
      return (await import('../../formats/annotation.ts')).render(records())
    case 'csv':
      return (await import('../../formats/export/csv.ts')).csv(statements())
    case 'parquet':
      return parquet(statements())
    case 'jsonld':
      return jsonLd(statements())
  }
}
