import type { Selection } from '@onrecord/archive'
import { archiveOption } from '../../archive-at.ts'
import { argumentsOf } from '../../arguments.ts'
import { oneOf } from '../../one-of.ts'
import { UsageError } from '../../usage-error.ts'
import { selectionIn } from '../selection.ts'

export const exportFormats = ['archive', 'jsonl', 'csv', 'parquet', 'annotation', 'jsonld'] as const

/** What `onrecord export` was asked for. */
export interface ExportOptions {
  readonly archive: string
  readonly format: (typeof exportFormats)[number]
  readonly selection: Selection
  /** The file that is written, instead of standard output. */
  readonly out: string | undefined
}

/** Reads the command line of `onrecord export`. Throws UsageError where it makes no sense, saying what would. */
export function exportOptions(args: readonly string[]): ExportOptions {
  const { values, positionals } = argumentsOf('export', args, {
    archive: archiveOption,
    format: { type: 'string', default: 'archive' },
    out: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    outlet: { type: 'string' },
  })
  if (positionals.length > 0) throw new UsageError(`say where to write: --out ${positionals[0]}`)
  const format = oneOf('--format', exportFormats, values.format)
  const { from, to, outlet, out, archive } = values
  const selection = selectionIn({ from, to, outlet }, 'each')
  if (format === 'archive' && (from ?? to ?? outlet) !== undefined) {
    throw new UsageError('a whole archive is exported whole; --from, --to and --outlet are for the other formats')
  }
  if (format === 'parquet' && out === undefined && process.stdout.isTTY) {
    throw new UsageError('parquet is not for reading on a screen; say where to write it: --out FILE')
  }
  return { archive, format, selection, out }
}
