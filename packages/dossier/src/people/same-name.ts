import { type Company, indexed, isNamedGroup } from './company.ts'
import { isDistinct } from './generic.ts'
import { areApart, type Doubt, type Found, first, type Group, type Pair } from './group.ts'
import { shareOffice } from './office.ts'

/**
 * Groups with one and the same full name, or the same name of a body, are one where they keep company or hold an office
 * in common, or where the name alone tells a body.
 */
export function sameFullName(groups: readonly Group[], company: Company): Found {
  return sameName(groups.filter(isTelling), company)
}

/**
 * Groups that are called by the same first name or surname only, and that no full name was found for: one where they
 * keep much company in common. It goes by one article at a time before, since two of them may be two people.
 */
export function sameShortName(groups: readonly Group[], company: Company): Found {
  return sameName(
    groups.filter(group => !isTelling(group)),
    company,
  )
}

function isTelling(group: Group): boolean {
  return group.some(({ entity, name }) => entity.type === 'organisation' || name.words.length > 1)
}

function sameName(groups: readonly Group[], company: Company): Found {
  const same: Pair[] = []
  const unsure: Doubt[] = []
  for (const namesakes of indexed(groups.filter(isNamedGroup), namesOf).values()) {
    namesakes.forEach((b, i) => {
      const others = namesakes.slice(0, i).filter(a => !areApart(a, b))
      const own = others.find(a => isSame(a, b, company))
      if (own) same.push({ a: own, b })
      else unsure.push(...others.map(a => ({ a, b, why: 'same-name' as const })))
    })
  }
  return { same, unsure }
}

function namesOf(group: Group): string[] {
  return group.filter(member => member.named).map(member => member.name.key)
}

function isSame(a: Group, b: Group, company: Company): boolean {
  const { entity, name } = first(a)
  if (entity.type === 'organisation') return isDistinct(name) || company(a, b) >= 1
  return company(a, b) >= (name.words.length > 1 ? 1 : 2) || (name.words.length > 1 && shareOffice(a, b))
}
