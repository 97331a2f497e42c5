import { type Decision, DecisionError, decide, type Proposal, type Store, weave } from '@onrecord/archive'
import { archiveAt } from '../../archive-at.ts'
import { decisionLine } from '../../formats/decisions.ts'
import { Status } from '../../status.ts'
import { standardOutput } from '../../terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { json, write } from '../following.ts'
import { named, tellCandidates, type Unsettled } from '../whom.ts'
import { decideOptions } from './options.ts'

export { help } from './help.ts'

/** Makes a decision and gives the exit status. Throws UsageError where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const options = decideOptions(args)
  const answer = await deciding(options.archive, async (store): Promise<Decision | Unsettled> => {
    const proposal = await settled(store, options.proposal)
    return 'candidates' in proposal ? proposal : decide(store, proposal, { by: options.by })
  })
  if ('candidates' in answer) return tellCandidates(answer.name, answer.candidates)
  await write(options.json ? json(answer) : `${decisionLine(answer, standardOutput()).join('\n')}\n`)
  return Status.fine
}

/**
 * Opens an archive, has something decided in it, and has the stories concerned told anew. Throws UsageError, in one line, where the
 * archive cannot be opened or the decision makes no sense.
 */
export async function deciding<T>(archive: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await archiveAt(archive, 'write')
  try {
    const answer = await work(store)
    await weave(store)
    return answer
  } catch (error) {
    throw error instanceof DecisionError ? new UsageError(error.message) : error
  } finally {
    await store.close()
  }
}

/** The proposal with the public ids of the people whom it names; a name that does not mean one of them where there is one. */
async function settled(store: Store, proposal: Proposal): Promise<Proposal | Unsettled> {
  let settled = proposal
  for (const part of ['person', 'into', 'speaker'] as const) {
    const name = (proposal as { readonly [part: string]: unknown })[part]
    if (typeof name !== 'string') continue
    const who = await named(store, name)
    if (who && 'candidates' in who) return who
    settled = { ...settled, [part]: who?.id ?? name }
  }
  return settled
}
