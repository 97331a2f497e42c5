import { isForce } from '@onrecord/engine/chains'
import type { Person } from '@onrecord/record'
import { isNamed, nameOf } from '../people/name.ts'
import { fullerAmong, onlyForceAmong } from './investigator-names.ts'

/** Who an investigator is that one article only describes; the description where nobody answers to it. */
export type Described = (investigator: string) => string

const KEEPERS = new Set(['watchdog', 'regulator', 'overseer', 'inspectorate', 'force', 'police'])
const WATCHES =
  /\b(?:authority|commission|board|regulator|ombudsman|inspectorate|directorate|office|standards|watchdog|of[a-z]{3,5})\b/i
// A club's director may lead an inquiry of another body's.
const LOOKS =
  /\b(?:council|commission|authority|regulator|inspectorate|directorate|watchdog|committee|panel|police|bureau)\b/i
// "Another force" is none that has been named.
const OTHER = /^(?:an)?other\b/i

/**
 * "The regional schools commissioner" of one article is who another names with that office; "the commission" is the only
 * body of the story's investigators whose name ends so; "the watchdog" the only one whose name says that it is one; "city
 * police" the only force; an officer's inquiry that of the body, if that looks into something.
 */
export function describedAmong(people: readonly Person[], investigators: ReadonlySet<string>): Described {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const called = (investigator: string) => names.get(investigator) ?? investigator
  const bodies = people.filter(({ id, type }) => type === 'organisation' && investigators.has(id))
  const all = [...investigators].map(id => ({ id, name: called(id) }))
  const others = people.filter(({ type }) => type === 'organisation')
  const forceFor = onlyForceAmong(all)
  const anyForceFor = onlyForceAmong(others.map(({ id, name }) => ({ id, name })))
  // In a force's name its officers look into things, whether or not it is told that it does.
  const employers = employersAmong(people, [...bodies, ...others.filter(({ name }) => isForce(name))])
  return investigator => {
    const name = called(investigator)
    if (OTHER.test(name)) return investigator
    const body = forceFor(name) ?? anyForceFor(name) ?? fullerAmong(all, name) ?? employers.get(investigator)
    if (body !== undefined) return body
    return names.has(investigator) ? investigator : (describedIn(people, bodies, name) ?? investigator)
  }
}

/** The watchdogs among those that investigate in which people hold office. */
function employersAmong(people: readonly Person[], bodies: readonly Person[]): ReadonlyMap<string, string> {
  return new Map(
    people.flatMap(({ id, type, roles }) => {
      const isThere = (each: Person) => roles.some(({ body }) => body === each.id || body === each.name)
      const body = type === 'person' ? bodies.find(each => isThere(each) && LOOKS.test(each.name)) : undefined
      return body ? [[id, body.id] as const] : []
    }),
  )
}

function describedIn(people: readonly Person[], bodies: readonly Person[], name: string): string | undefined {
  const { key, words } = nameOf(name)
  const head = words.at(-1) ?? ''
  const holders = people.filter(
    ({ type, roles }) => type === 'person' && roles.some(({ title }) => answers(nameOf(title).key, key)),
  )
  const keeps = (body: string) => (head === 'force' || head === 'police' ? isForce(body) : WATCHES.test(body))
  const kept = KEEPERS.has(head) ? bodies.filter(body => keeps(body.name)) : []
  const ending = isNamed(name) ? [] : bodies.filter(body => nameOf(body.name).words.at(-1) === head)
  return only(holders) ?? only(ending) ?? only(kept)
}

function only(found: readonly Person[]): string | undefined {
  return found.length === 1 ? found[0].id : undefined
}

/** "Schools commissioner" and "regional schools commissioner" are one office where a story has but one of them. */
function answers(title: string, description: string): boolean {
  return title === description || title.endsWith(` ${description}`) || description.endsWith(` ${title}`)
}
