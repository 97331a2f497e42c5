import { isForce } from '@onrecord/engine/chains'
import { isNamed, nameOf } from '../people/name.ts'

/** Who looks into something, by id or description, and what they are called. */
export interface Investigator {
  readonly id: string
  readonly name: string
}

const ANY_FORCE =
  /^(?:(?:city|local|town|county|state|village|municipal|campus) )?(?:police|force|officers|detectives|investigators|gardai|police department|police force)$/
// What says of a body only where it sits.
const SITS = new Set(
  'parliamentary parliament house senate congressional congress state city council legislative select standing commons federal national local government'.split(
    ' ',
  ),
)

/** Which force "police", "city police" or "detectives" are: the only one that a story's investigators name, or none. */
export function onlyForceAmong(all: readonly Investigator[]): (name: string) => string | undefined {
  const forces = all.filter(({ name }) => isForce(name) && !isAnyForce(name))
  const keys = new Set(forces.map(({ name }) => nameOf(name).key))
  const [force] = keys.size === 1 ? forces : []
  return name => (force && (isAnyForce(name) || nameOf(name).key === nameOf(force.name).key) ? force.id : undefined)
}

function isAnyForce(name: string): boolean {
  return ANY_FORCE.test(nameOf(name).key)
}

/**
 * Who is called in full what a name says in short: "Football Council" by the Football Council of Scotland, "the committee"
 * and "a parliamentary committee" by the only committee that is told more of.
 */
export function fullerAmong(all: readonly Investigator[], name: string): string | undefined {
  const { key, words } = nameOf(name)
  const head = words.at(-1)
  const isPlace = words.slice(0, -1).every(word => SITS.has(word))
  const others = all.map(({ id, name: other }) => ({ id, other, ...nameOf(other) })).filter(each => each.key !== key)
  const fuller = others.filter(each => {
    if (isNamed(name)) return each.other.startsWith(`${name} of `)
    return each.words.at(-1) === head && (isPlace || words.every(word => each.words.includes(word)))
  })
  const isMost = (each: (typeof fuller)[number]) =>
    !fuller.some(other => other.key !== each.key && each.words.every(word => other.words.includes(word)))
  const most = fuller.filter(isMost)
  return new Set(most.map(each => each.key)).size === 1 ? most[0]?.id : undefined
}
