import type { Coverage } from '../coverage.ts'
import { type Company, isNamedGroup } from './company.ts'
import { areApart, type Doubt, type Found, first, type Group, type Pair } from './group.ts'
import { holds } from './office.ts'

/**
 * Somebody whom an article only describes by an office ("the policing minister"): the one holder of that office in the
 * dossier, where the article's body or company ties the two. With several holders it stays in doubt.
 */
export function descriptions({ records }: Coverage): (groups: readonly Group[], company: Company) => Found {
  const texts = new Map(records.map(({ article }) => [article.id, article.text]))
  return (groups, company) => {
    const holders = groups.filter(group => isNamedGroup(group) && group.some(m => m.entity.type === 'person'))
    const same: Pair[] = []
    const unsure: Doubt[] = []
    for (const described of groups.filter(group => isDefinite(group, texts))) {
      const title = first(described).name.key
      const all = holders.filter(group => holds(group, title))
      const [only] = all.filter(group => !areApart(group, described))
      if (only && all.length === 1 && company(only, described) >= MUCH) same.push({ a: only, b: described })
    }
    return { same, unsure }
  }
}

const MUCH = 2

/** Whether a group is a description with "the": "a minister" may be anybody. */
function isDefinite(group: Group, texts: ReadonlyMap<string, string>): boolean {
  const { entity, article } = first(group)
  if (entity.type !== 'unnamed') return false
  const text = texts.get(article) ?? ''
  return entity.mentions.some(({ from, to }) => {
    const before = text.slice(Math.max(0, from - 4), from)
    return /^the\s/i.test(text.slice(from, to)) || /\bthe\s$/i.test(before)
  })
}
