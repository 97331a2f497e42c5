import { type Bearer, type Candidates, type Store, whom } from '@onrecord/archive'
import { complain } from '../complain.ts'
import { candidateLine } from '../formats/follow/candidates.ts'
import { Status } from '../status.ts'

/** Says on standard error whom a name may mean, one a line, and gives the exit status for that. */
export function tellCandidates(name: string, { kind, candidates }: Candidates): number {
  if (kind === 'several') complain(`"${name}" may be several; ask for one by the name in brackets:`)
  else if (candidates.length === 0) complain(`nobody in the archive is called "${name}"`)
  else complain(`nobody in the archive is called "${name}"; these names are like it:`)
  for (const candidate of candidates) complain(candidateLine(candidate))
  return Status.unsettled
}

/** Whom a name of an option means; those whom it may mean where that is not settled; undefined where no name was given. */
export async function named(store: Store, name: string | undefined): Promise<Bearer | Unsettled | undefined> {
  if (name === undefined) return undefined
  const found = await whom(store, name)
  return 'row' in found ? found : { name, candidates: found }
}

/** A name that does not mean one person. */
export interface Unsettled {
  readonly name: string
  readonly candidates: Candidates
}
