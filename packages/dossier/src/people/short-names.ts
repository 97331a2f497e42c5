import { type Company, indexed, isNamedGroup } from './company.ts'
import { areApart, type Doubt, type Found, first, type Group, type Pair } from './group.ts'
import { titledName } from './name.ts'
import { shareOffice } from './office.ts'

/**
 * People whom an article calls by one name only. Never by that name alone: it must be the only one in the dossier who
 * is called so, and keep much company; or hold the same office, or bear the same rare title, and keep some.
 */
export function shortNames(groups: readonly Group[], company: Company): Found {
  const people = groups.filter(group => isNamedGroup(group) && group.some(m => m.entity.type === 'person'))
  const full = people.filter(group => group.some(m => m.name.words.length > 1))
  const index = indexed(full, wordsOf)
  const same: Pair[] = []
  const unsure: Doubt[] = []
  for (const short of people.filter(group => !full.includes(group))) {
    const candidates = (index.get(first(short).name.key) ?? []).filter(
      long => !areApart(long, short) && !areAddressedApart(long, short),
    )
    const likely = candidates.filter(long => isTold(long, short) && company(long, short) >= 1)
    const [only] = likely.length > 0 ? likely : candidates
    const alone = likely.length === 1 || (likely.length === 0 && candidates.length === 1)
    if (only && alone && (likely.length === 1 || company(only, short) >= MUCH)) same.push({ a: only, b: short })
    else unsure.push(...candidates.map(a => ({ a, b: short, why: 'short-name' as const })))
  }
  return { same, unsure }
}

const MUCH = 2

/** The first names and surnames that a group is called by. */
function wordsOf(group: Group): string[] {
  return group.flatMap(({ name }) => {
    const { words } = name
    if (words.length < 2) return []
    // "van der Aalst" is a surname whole; "D'Agostini" is one word already.
    return [words[0] ?? '', words.at(-1) ?? '', words.slice(1).join(' ')]
  })
}

function isTold(long: Group, short: Group): boolean {
  const titles = new Set(titlesOf(long))
  return shareOffice(long, short) || titlesOf(short).some(title => titles.has(title))
}

/** Whether one is called Mr and the other Mrs, Ms or Miss. Pronouns do not count: they are too often misread. */
function areAddressedApart(a: Group, b: Group): boolean {
  const [one, other] = [forms(a), forms(b)]
  return (one.some(isMr) && other.some(isMs)) || (one.some(isMs) && other.some(isMr))
}

const isMr = (form: string) => /^mr\b/i.test(form)
const isMs = (form: string) => /^(?:mrs|ms|miss)\b/i.test(form)

function forms(group: Group): string[] {
  return group.flatMap(({ entity }) => [entity.name, ...entity.aliases])
}

function titlesOf(group: Group): string[] {
  return forms(group).flatMap(form => titledName(form) ?? [])
}
