import { type Found, search } from '@onrecord/archive'
import { complain } from '../../complain.ts'
import { Status } from '../../status.ts'
import { standardOutput } from '../../terminal.ts'
import { asking, json, write } from '../following.ts'
import { type SearchOptions, searchOptions } from './options.ts'

export { help } from './help.ts'

/** Searches an archive and gives the exit status. Throws UsageError where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const options = searchOptions(args)
  const found = await asking(options.archive, store => search(store, options))
  for (const { name, found: people } of found.people) {
    if (people.length === 0)
      complain(`nobody in the archive is called "${name}"; onrecord who "${name}" lists who is alike`)
  }
  await write(await rendered(found, options))
  return Status.fine
}

async function rendered(found: Found, { format }: SearchOptions): Promise<string> {
  if (format === 'json') return json(found)
  if (format === 'csv') return (await import('../../formats/follow/csv.ts')).statements(found.items)
  return (await import('../../formats/follow/statements.ts')).found(found, standardOutput())
}
