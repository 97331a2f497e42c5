import { type History, versions } from '@onrecord/archive'
import { complain } from '../../complain.ts'
import { Status } from '../../status.ts'
import { standardOutput } from '../../terminal.ts'
import { asking, json, write } from '../following.ts'
import { type VersionsOptions, versionsOptions } from './options.ts'

export { help } from './help.ts'

/** Shows how an article changed and gives the exit status. Throws UsageError where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const options = versionsOptions(args)
  const history = await asking(options.archive, store => versions(store, options.address))
  if (!history) {
    complain(`the archive has no article ${options.address}; onrecord add ${options.address} reads it`)
    return Status.unsettled
  }
  await write(await rendered(history, options))
  return Status.fine
}

async function rendered(history: History, { format }: VersionsOptions): Promise<string> {
  if (format === 'json') return json(history)
  if (format === 'csv') return (await import('../../formats/follow/csv.ts')).changes(history)
  return (await import('../../formats/follow/history.ts')).history(history, standardOutput())
}
