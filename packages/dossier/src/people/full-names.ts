import { isShortFor } from '@onrecord/engine/language'
import { type Company, indexed, isNamedGroup } from './company.ts'
import { areApart, type Doubt, type Found, type Group, type Pair } from './group.ts'
import { shareOffice } from './office.ts'

/**
 * Two full names of one person ("Kit Brandt", "Kathleen Brandt", "K. Brandt"): the surname is the same and the first
 * names can be. They are one where they keep company or hold an office in common, and no third person could be
 * meant as well.
 */
export function fullNames(groups: readonly Group[], company: Company): Found {
  const same: Pair[] = []
  const unsure: Doubt[] = []
  for (const family of indexed(groups.filter(isPerson), surnamesOf).values()) {
    family.forEach((b, i) => {
      const namesakes = family.filter(a => a !== b && !areApart(a, b) && !haveSameName(a, b) && isOneName(a, b))
      for (const a of namesakes.filter(a => family.indexOf(a) < i)) {
        const ambiguous = [a, b].some(end => hasRivals(end, family))
        const known = company(a, b) >= 1 || shareOffice(a, b)
        if (known && !ambiguous) same.push({ a, b })
        else unsure.push({ a, b, why: 'short-name' })
      }
    })
  }
  return { same, unsure }
}

function isPerson(group: Group): boolean {
  return isNamedGroup(group) && group.some(m => m.entity.type === 'person' && m.name.words.length > 1)
}

function surnamesOf(group: Group): string[] {
  return group.filter(m => m.name.words.length > 1).map(m => m.name.words.at(-1) ?? '')
}

/** Whether a group's name can be that of two others, which cannot be each other's. */
function hasRivals(group: Group, family: readonly Group[]): boolean {
  const namesakes = family.filter(other => other !== group && isOneName(other, group))
  return namesakes.some((a, i) => namesakes.slice(0, i).some(b => areApart(a, b) || !isOneName(a, b)))
}

/** Whether both have one and the same full name, of which another step has judged already. */
function haveSameName(a: Group, b: Group): boolean {
  return a.some(({ name }) => b.some(other => other.name.key === name.key))
}

function isOneName(a: Group, b: Group): boolean {
  const [own, others] = [givenNames(a), givenNames(b)]
  return own.some(x => others.some(y => isOneGivenName(x, y)))
}

/** What stands before the surname in any form of a name, the whole of it. */
function givenNames(group: Group): readonly string[][] {
  return group.flatMap(({ name, aliases }) => {
    const surname = name.words.at(-1)
    return [name, ...aliases]
      .filter(({ words }) => words.length > 1 && words.at(-1) === surname)
      .map(({ words }) => words.slice(0, -1))
  })
}

/** Whether two people with one surname can be one by what stands before it, as words in lower case: "Kit", "K", "Kathleen". */
export function isOneGivenName(a: readonly string[], b: readonly string[]): boolean {
  const [x = '', y = ''] = [a[0], b[0]]
  return x === y || isShortFor(x, y) || isInitial(x, y) || isInitial(y, x) || a.includes(y) || b.includes(x)
}

function isInitial(short: string, long: string): boolean {
  return short.length === 1 && long.startsWith(short)
}
