import { isAnyForce, onlyForce } from '../../entities/forces.ts'
import type { Party } from '../party.ts'
import type { Reading } from '../reading.ts'

/** Which force "police" or "detectives" are: the only one that the article names; null for any other party, and where that is not one. */
export function theForce({ doc }: Reading, party: Party): Party | null {
  if (party.of !== 'organisation' || !isAnyForce(party.entity?.name ?? party.key)) return null
  const force = onlyForce(doc.cast)
  return force ? { ...party, key: force.id, entity: force } : null
}
