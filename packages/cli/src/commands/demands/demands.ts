import { type Demanded, demands, type Page } from '@onrecord/archive'
import { Status } from '../../status.ts'
import { standardOutput } from '../../terminal.ts'
import { asking, json, write } from '../following.ts'
import { named, tellCandidates, type Unsettled } from '../whom.ts'
import { type DemandsOptions, demandsOptions } from './options.ts'

export { help } from './help.ts'

/** Lists the demands of an archive and gives the exit status. Throws UsageError where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const options = demandsOptions(args)
  const { status, limit, after } = options
  const answer = await asking(options.archive, async (store): Promise<Page<Demanded> | Unsettled> => {
    const [by, of] = [await named(store, options.by), await named(store, options.of)]
    if (by && 'candidates' in by) return by
    if (of && 'candidates' in of) return of
    const who = { ...(by ? { by: [by.row] } : {}), ...(of ? { of: [of.row] } : {}) }
    return demands(store, { ...who, ...(status ? { status } : {}), limit, after })
  })
  if ('candidates' in answer) return tellCandidates(answer.name, answer.candidates)
  await write(await rendered(answer, options))
  return Status.fine
}

async function rendered(page: Page<Demanded>, { format }: DemandsOptions): Promise<string> {
  if (format === 'json') return json(page)
  if (format === 'csv') return (await import('../../formats/follow/csv.ts')).demands(page.items)
  return (await import('../../formats/follow/demands.ts')).demandsPage(page, standardOutput())
}
