import type { Group } from './group.ts'
import { nameOf } from './name.ts'
import { remembered } from './remembered.ts'

/**
 * Whether two groups hold an office in common: the same title, and bodies that are the same or of which one is not
 * told. What many people are at a time, councillors and sons, is no office that tells.
 */
export function shareOffice(a: Group, b: Group): boolean {
  const others = rolesOf(b)
  return rolesOf(a).some(role => others.some(other => isSameOffice(role, other)))
}

/** Whether a group's members hold an office that the title names, by the whole of it or by its last word. */
export function holds(group: Group, title: string): boolean {
  return rolesOf(group).some(role => role.title === title || role.title.endsWith(` ${title}`))
}

/** A role as it is compared. */
interface Held {
  readonly title: string
  readonly body: string | undefined
}

const rolesOf = remembered((group): readonly Held[] => {
  const all = group
    .flatMap(({ entity }) => entity.roles)
    .map(({ title, body }) => ({
      title: titleOf(title),
      body: body === undefined ? undefined : nameOf(body).key,
    }))
  const different = new Map(all.map(role => [`${role.title} / ${role.body}`, role]))
  return [...different.values()].filter(({ title }) => !isCommon(title))
})

function isSameOffice(a: Held, b: Held): boolean {
  if (a.title !== b.title) return false
  if (a.body === undefined || b.body === undefined) return true
  return a.body === b.body || a.body.endsWith(` ${b.body}`) || b.body.endsWith(` ${a.body}`)
}

/** A title as it is compared: without what says when it was held. */
export function titleOf(title: string): string {
  const words = nameOf(title).words.filter(word => !TIMES.has(word))
  return words.join(' ').replace(/(chair|spokes|congress)(?:man|woman|person)$/, '$1')
}

const TIMES = new Set('former ex outgoing incoming acting interim then current new old departed'.split(' '))

// Titles that several people of one story bear.
const COMMON = new Set(
  'son daughter mother father brother sister wife husband mum dad councillor councilor cllr member officer spokes reporter writer judge doctor dr resident witness official boss'.split(
    ' ',
  ),
)

/** Whether a title, as it is compared, is one that several people of one story bear. */
export function isCommon(title: string): boolean {
  return COMMON.has(title) || COMMON.has(title.split(' ').at(-1) ?? '')
}
