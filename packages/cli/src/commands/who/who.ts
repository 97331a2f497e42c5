import { type Candidates, type Profile, who } from '@onrecord/archive'
import { Status } from '../../status.ts'
import { standardOutput } from '../../terminal.ts'
import { asking, json, write } from '../following.ts'
import { tellCandidates } from '../whom.ts'
import { type WhoOptions, whoOptions } from './options.ts'

export { help } from './help.ts'

/** Tells what an archive holds of one person and gives the exit status. Throws UsageError where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const options = whoOptions(args)
  const answer = await asking(options.archive, store => who(store, options.name, options))
  if (answer.kind !== 'one') return unsettled(answer, options)
  await write(await rendered(answer, options))
  return Status.fine
}

async function rendered(profile: Profile, { format }: WhoOptions): Promise<string> {
  if (format === 'json') return json(profile)
  if (format === 'csv') return (await import('../../formats/follow/csv.ts')).statements(profile.statements.items)
  return (await import('../../formats/follow/profile.ts')).profile(profile, standardOutput())
}

async function unsettled(answer: Candidates, { name, format }: WhoOptions): Promise<number> {
  if (format === 'json') await write(json(answer))
  return tellCandidates(name, answer)
}
