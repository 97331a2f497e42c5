import type { Person } from '@onrecord/record'
import { isNamed, nameOf } from '../people/name.ts'

/** Who an investigator is that one article only describes; the description where nobody answers to it. */
export type Described = (investigator: string) => string

const KEEPERS = new Set(['watchdog', 'regulator', 'overseer', 'inspectorate', 'force', 'police'])
const WATCHES =
  /\b(?:authority|commission|board|regulator|ombudsman|inspectorate|directorate|office|standards|watchdog|of[a-z]{3,5})\b/i
const FORCES = /\b(?:police|constabulary|sheriff|rcmp|garda)\b/i

/**
 * "The regional schools commissioner" of one article is who another names with that office; "the commission" is the only
 * body of the story's investigators whose name ends so; "the watchdog" the only one whose name says that it is one.
 */
export function describedAmong(people: readonly Person[], investigators: ReadonlySet<string>): Described {
  const known = new Set(people.map(({ id }) => id))
  const bodies = people.filter(({ id, type }) => type === 'organisation' && investigators.has(id))
  const only = (found: readonly Person[]) => (found.length === 1 ? found[0].id : null)
  const nameOfId = new Map(people.map(({ id, name }) => [id, name]))
  const called = (investigator: string) => nameOfId.get(investigator) ?? investigator
  const forces = [...investigators].filter(each => FORCES.test(called(each)) && !isAnyForce(called(each)))
  const force = new Set(forces.map(each => nameOf(called(each)).key)).size === 1 ? forces[0] : null
  // "Its compliance officer said his inquiry was going on": the body's, if that looks into something.
  const employers = new Map(
    people.flatMap(({ id, type, roles }) => {
      const body =
        type === 'person'
          ? bodies.find(each => roles.some(role => role.body === each.id || role.body === each.name))
          : undefined
      return body ? [[id, body.id] as const] : []
    }),
  )
  return investigator => {
    if (force && (investigator === force || isAnyForce(called(investigator)))) return force
    const longer = bodies.filter(({ name }) => name.startsWith(`${called(investigator)} of `))
    if (longer.length === 1) return only(longer) ?? investigator
    const employer = employers.get(investigator)
    if (employer) return employer
    if (known.has(investigator) || OTHER.test(investigator)) return investigator
    const { key, words } = nameOf(investigator)
    const head = words.at(-1) ?? ''
    const holders = people.filter(
      ({ type, roles }) => type === 'person' && roles.some(({ title }) => answers(nameOf(title).key, key)),
    )
    const isForce = head === 'force' || head === 'police'
    const kept = KEEPERS.has(head)
      ? bodies.filter(({ name }) => (isForce ? FORCES.test(name) && !WATCHES.test(name) : WATCHES.test(name)))
      : []
    const ending = isNamed(investigator) ? [] : bodies.filter(({ name }) => nameOf(name).words.at(-1) === head)
    return only(holders) ?? only(ending) ?? only(kept) ?? investigator
  }
}

/** "Police", "city police", "detectives": no force's name, where a story has but one force. */
function isAnyForce(name: string): boolean {
  return ANY_FORCE.test(nameOf(name).key)
}

// "Another force" is none that has been named.
const OTHER = /^(?:an)?other\b/i
const ANY_FORCE =
  /^(?:(?:the|city|local|town|county|state|village|municipal|campus) )?(?:police|force|officers|detectives|investigators|gardai|police department|police force)$/

/** "Schools commissioner" and "regional schools commissioner" are one office where a story has but one of them. */
function answers(title: string, description: string): boolean {
  return title === description || title.endsWith(` ${description}`) || description.endsWith(` ${title}`)
}
