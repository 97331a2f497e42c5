import type { Party } from '../party.ts'
import type { Doc, Reading } from '../reading.ts'

const FORCE = /\b(?:police|constabulary|sheriff|garda\w*|gardaí|rcmp)\b/i
const OVERSEERS =
  /\b(?:authority|commission|conduct|complaints|oversight|watchdog|board|panel|union|federation|association|department of)\b/i
const ANY = /^(?:the )?(?:(?:city|local|town|county|village) )?(?:police|force|officers|detectives)$/i

/** Which force "police" or "detectives" are: the only one that the article names; null for any other party, and where that is not one. */
export function theForce({ doc }: Reading, party: Party): Party | null {
  if (party.of !== 'organisation' || !ANY.test(party.entity?.name ?? party.key)) return null
  const [force, ...others] = forcesIn(doc)
  return force && others.length === 0 ? { ...party, key: force.id, entity: force } : null
}

function forcesIn({ cast }: Doc) {
  return cast.filter(
    ({ type, name }) => type === 'organisation' && FORCE.test(name) && !OVERSEERS.test(name) && !ANY.test(name),
  )
}
