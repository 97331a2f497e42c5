import { type Page, type Turn, turns } from '@onrecord/archive'
import { Status } from '../../status.ts'
import { standardOutput } from '../../terminal.ts'
import { asking, json, write } from '../following.ts'
import { named, tellCandidates, type Unsettled } from '../whom.ts'
import { type TurnsOptions, turnsOptions } from './options.ts'

export { help } from './help.ts'

/** Lists the reversals of an archive and gives the exit status. Throws UsageError where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const options = turnsOptions(args)
  const { name, states, limit, after } = options
  const answer = await asking(options.archive, async (store): Promise<Page<Turn> | Unsettled> => {
    const whose = await named(store, name)
    if (whose && 'candidates' in whose) return whose
    return turns(store, { ...(whose ? { people: [whose.row] } : {}), ...(states ? { states } : {}), limit, after })
  })
  if ('candidates' in answer) return tellCandidates(answer.name, answer.candidates)
  await write(await rendered(answer, options))
  return Status.fine
}

async function rendered(page: Page<Turn>, { format }: TurnsOptions): Promise<string> {
  if (format === 'json') return json(page)
  if (format === 'csv') return (await import('../../formats/follow/csv.ts')).turns(page.items)
  return (await import('../../formats/follow/turns.ts')).turnsPage(page, standardOutput())
}
