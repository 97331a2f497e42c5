import { ArchiveError, importArchive } from '@onrecord/archive'
import { numeral } from '@onrecord/pages'
import { UnreadableError } from '@onrecord/reader'
import { linesOf } from '@onrecord/reader/lines'
import { archiveAt, archiveOption } from '../../archive-at.ts'
import { argumentsOf } from '../../arguments.ts'
import { complain } from '../../complain.ts'
import { chunksOf } from '../../input.ts'
import { Status } from '../../status.ts'
import { UsageError } from '../../usage-error.ts'

export { help } from './help.ts'

// A line holds an article and its record.
const LONGEST = 256 << 20
// More than that are told by their number only.
const TOLD = 20

/** Imports an archive and gives the exit status. Throws UsageError where that makes no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = argumentsOf('import', args, { archive: archiveOption })
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError('name the one export: onrecord import archive.jsonl')
  const chunks = chunksOf(path)
  const store = await archiveAt(values.archive, 'create')
  let wrong = 0
  try {
    const { added, same } = await importArchive(store, linesOf(chunks, LONGEST), ({ line, error }) => {
      if (++wrong <= TOLD) complain(`${path}, line ${line}: ${error}`)
    })
    if (wrong > TOLD) complain(`${path}: ${wrong - TOLD} more lines are wrong`)
    const there = same > 0 ? `, ${numeral(same)} were there` : ''
    console.log(`${numeral(added)} rows added to ${store.where}${there}`)
    return wrong > 0 ? Status.someUnread : Status.fine
  } catch (error) {
    if (error instanceof ArchiveError || error instanceof UnreadableError) throw new UsageError(error.message)
    throw error
  } finally {
    await store.close()
  }
}
