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
  return investigator => {
    if (known.has(investigator)) return investigator
    const { key, words } = nameOf(investigator)
    const head = words.at(-1) ?? ''
    const holders = people.filter(
      ({ type, roles }) => type === 'person' && roles.some(({ title }) => answers(nameOf(title).key, key)),
    )
    const isForce = head === 'force' || head === 'police'
    const kept = KEEPERS.has(head) ? bodies.filter(({ name }) => (isForce ? FORCES : WATCHES).test(name)) : []
    const ending = isNamed(investigator) ? [] : bodies.filter(({ name }) => nameOf(name).words.at(-1) === head)
    return only(holders) ?? only(ending) ?? only(kept) ?? investigator
  }
}

/** "Schools commissioner" and "regional schools commissioner" are one office where a story has but one of them. */
function answers(title: string, description: string): boolean {
  return title === description || title.endsWith(` ${description}`) || description.endsWith(` ${title}`)
}
