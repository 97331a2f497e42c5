import type { Role } from '@onrecord/record'
import type { Group } from './group.ts'
import { nameOf } from './name.ts'

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
  return rolesOf(group).some(role => {
    const own = titleOf(role)
    return own === title || own.endsWith(` ${title}`)
  })
}

function rolesOf(group: Group): readonly Role[] {
  return group.flatMap(({ entity }) => entity.roles).filter(role => !isCommon(titleOf(role)))
}

function isSameOffice(a: Role, b: Role): boolean {
  if (titleOf(a) !== titleOf(b)) return false
  if (a.body === undefined || b.body === undefined) return true
  const [one, other] = [nameOf(a.body).key, nameOf(b.body).key]
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)
}

/** A title as it is compared: without what says when it was held. */
export function titleOf({ title }: Pick<Role, 'title'>): string {
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

function isCommon(title: string): boolean {
  return COMMON.has(title) || COMMON.has(title.split(' ').at(-1) ?? '')
}
