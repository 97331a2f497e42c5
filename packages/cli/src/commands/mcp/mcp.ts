import { ArchiveError } from '@onrecord/archive'
import { serveOnStdio } from '@onrecord/web/mcp'
import { archiveOption } from '../../archive-at.ts'
import { argumentsOf } from '../../arguments.ts'
import { Status } from '../../status.ts'
import { UsageError } from '../../usage-error.ts'

export { help } from './help.ts'

/** Serves an archive to an agent until its input ends, and gives the exit status. Throws UsageError where there is none. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = argumentsOf('mcp', args, { archive: archiveOption })
  const [stray] = positionals
  if (stray !== undefined) throw new UsageError(`mcp takes no ${stray}; did you mean --archive ${stray}?`)
  try {
    await serveOnStdio(values.archive)
  } catch (error) {
    throw error instanceof ArchiveError ? new UsageError(error.message) : error
  }
  return Status.fine
}
