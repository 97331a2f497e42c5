import { type Company, indexed, isNamedGroup } from './company.ts'
import { isGeneric } from './generic.ts'
import { areApart, type Doubt, type Found, first, type Group, type Pair } from './group.ts'
import type { Name } from './name.ts'

/**
 * A body under a shorter name: the last or first words of its full one ("Safety Board" for "State Transit Safety
 * Board"), its initials, or what another article calls it beside the full name. It must be the only body of the dossier
 * that can be meant, and keep company; a single word that the full name begins or ends with stays in doubt.
 */
export function bodies(groups: readonly Group[], company: Company): Found {
  const all = groups.filter(group => group.some(m => m.entity.type === 'organisation'))
  const index = indexed(all.filter(isNamedGroup), shortFormsOf)
  const same: Pair[] = []
  const unsure: Doubt[] = []
  for (const short of all) {
    const { name, named } = first(short)
    const longer = (index.get(name.key) ?? []).filter(long => long !== short && first(long).name.key !== name.key)
    const candidates = longer.filter(long => !areApart(long, short))
    const [only] = candidates
    if (only === undefined) continue
    // A body that the article tells apart from this one may be the one that the short form means, too.
    const alone = candidates.length === 1 && longer.length === 1
    if (alone && isTelling(only, short) && company(only, short) >= (name.words.length > 1 ? 1 : MUCH))
      same.push({ a: only, b: short })
    else if (named) unsure.push(...candidates.map(a => ({ a, b: short, why: 'short-name' as const })))
  }
  return { same, unsure }
}

const MUCH = 2

/** Two words or more, initials, or a short form that an article uses beside the full name. */
function isTelling(long: Group, short: Group): boolean {
  const { key, words } = first(short).name
  if (words.length > 1 || !first(short).named) return true
  return long.some(({ name, aliases }) => initialsOf(name) === key || aliases.some(alias => alias.key === key))
}

function shortFormsOf(group: Group): string[] {
  return group.flatMap(({ name, aliases, named }) => {
    if (!named) return []
    const { words } = name
    const initials = initialsOf(name)
    const ends = words.slice(1).map((_, i) => words.slice(i + 1))
    const beginnings = words.slice(1).flatMap((_, i) => (isAddition(words.slice(i + 1)) ? [words.slice(0, i + 1)] : []))
    const cut = [...ends, ...beginnings.filter(part => !isGeneric(part))].map(part => part.join(' '))
    return [...cut, ...aliases.map(({ key }) => key), ...(initials === undefined ? [] : [initials])]
  })
}

/** Whether words behind a name only say where or what sort: "on Long Island", "Transit Company". Others make another body. */
function isAddition(words: readonly string[]): boolean {
  return ['on', 'in', 'at'].includes(words[0] ?? '') || isGeneric(words)
}

function initialsOf({ words }: Name): string | undefined {
  const telling = words.filter(word => !['of', 'and', 'for', 'the', 'on', 'in'].includes(word))
  return telling.length > 2 ? telling.map(word => word[0]).join('') : undefined
}
