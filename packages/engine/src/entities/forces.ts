import type { Entity } from '@onrecord/record'

const FORCE = /\b(?:police|constabulary|sheriff|garda\w*|gardaí|rcmp|mounties)\b/i
const OVERSEERS =
  /\b(?:authority|commission|conduct|complaints|oversight|watchdog|board|panel|union|federation|association|inspectorate|ombudsman|regulator|directorate|standards|department of)\b/i
// What any force is called by.
const ANY = /^(?:the )?(?:(?:city|local|town|county|village) )?(?:police|force|officers|detectives)$/i

/** Is it a police force by its name, and nobody who oversees or speaks for police? */
export function isForce(name: string): boolean {
  return FORCE.test(name) && !OVERSEERS.test(name)
}

/** Do these words stand for a force without telling which: "police", "detectives"? */
export function isAnyForce(name: string): boolean {
  return ANY.test(name)
}

/** The only force that an article names; undefined where it names none, or several. */
export function onlyForce(entities: readonly Entity[]): Entity | undefined {
  const forces = entities.filter(({ type, name }) => type === 'organisation' && isForce(name) && !isAnyForce(name))
  return forces.length === 1 ? forces[0] : undefined
}
