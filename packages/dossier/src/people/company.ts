import { first, type Group } from './group.ts'
import type { Member } from './member.ts'
import { remembered } from './remembered.ts'

/** Says how many full names two groups have around them in common: the company that a person or body keeps. */
export type Company = (a: Group, b: Group) => number

/** Counts as company a person's full name and a body's name, in any article of the group; not the group's own names. */
export function companyIn(members: readonly Member[]): Company {
  const told = new Map<string, Set<string>>()
  for (const member of members) {
    if (!isTelling(member)) continue
    const names = told.get(member.article) ?? new Set<string>()
    told.set(member.article, names.add(member.name.key))
  }
  const around = remembered(group => {
    const names = new Set(group.flatMap(({ article }) => [...(told.get(article) ?? [])]))
    for (const { name } of group) names.delete(name.key)
    return names
  })
  return (a, b) => shared(around(a), around(b))
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const name of a) if (b.has(name)) count++
  return count
}

function isTelling({ entity, named, name }: Member): boolean {
  return named && (entity.type === 'organisation' || name.words.length > 1)
}

/** Groups by whatever keys each has; a group is listed once under each. */
export function indexed(groups: readonly Group[], keys: (group: Group) => Iterable<string>): Map<string, Group[]> {
  const index = new Map<string, Group[]>()
  for (const group of groups) {
    for (const key of new Set(keys(group))) {
      const list = index.get(key)
      if (list) list.push(group)
      else index.set(key, [group])
    }
  }
  return index
}

/** Whether a group is of named members: the first one is, since descriptions only ever join. */
export function isNamedGroup(group: Group): boolean {
  return first(group).named || group.some(member => member.named)
}
