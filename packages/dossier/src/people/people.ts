import type { Office, Person, Uncertain } from '@onrecord/record'
import { type Coverage, placed } from '../coverage.ts'
import { bodies } from './bodies.ts'
import { companyIn } from './company.ts'
import { descriptions } from './descriptions.ts'
import { fullNames } from './full-names.ts'
import { type Doubt, type Group, joined, type Recognised } from './group.ts'
import { type Known, type Member, membersOf } from './member.ts'
import { isNamed, nameOf } from './name.ts'
import { sameFullName, sameShortName } from './same-name.ts'
import { shortNames } from './short-names.ts'

/** Who is who across the articles. */
export interface Identities {
  readonly people: readonly Person[]
  readonly uncertain: readonly Uncertain[]
  /** Whom an article means by an entity's id: the id of a person, or a description where it names nobody. */
  who(article: string, entity: string): string
}

/**
 * Recognises people and bodies across articles, the surest signs first: each step sees what the ones before it joined.
 * None goes by a surname alone, and what does not tell stays apart and is listed.
 */
export function identitiesIn(coverage: Coverage, known: Known = () => undefined): Identities {
  const members = membersOf(coverage, known)
  const company = companyIn(members)
  const steps = [
    sameFullName,
    sameFullName,
    fullNames,
    shortNames,
    shortNames,
    sameShortName,
    bodies,
    descriptions(coverage),
  ]
  const { groups, unsure } = steps.reduce<Recognised>((known, step) => joined(known, step(known.groups, company)), {
    groups: [...Map.groupBy(members, member => member.known ?? member).values()],
    unsure: [],
  })
  const shown = groups.filter(group => group.some(member => member.entity.type !== 'unnamed'))
  const ids = new Map(shown.flatMap(group => group.map(member => [keyOf(member), idOf(group)])))
  const people = shown.map(personOf)
  return {
    people,
    uncertain: doubts(
      unsure
        .filter(doubt => isOpen(doubt, groups))
        .map(({ a, b, why }) => ({ ids: [idIn(ids, a), idIn(ids, b)], why })),
    ),
    who: whoIn(coverage, ids, people),
  }
}

function keyOf({ article, entity }: Pick<Member, 'article'> & { entity: { id: string } }): string {
  return JSON.stringify([article, entity.id])
}

function idOf([first]: Group): string {
  return first ? `${first.article}/${first.entity.id}` : ''
}

function idIn(ids: ReadonlyMap<string, string>, [first]: Group): string | undefined {
  return first && ids.get(keyOf(first))
}

function whoIn({ records }: Coverage, ids: ReadonlyMap<string, string>, people: readonly Person[]): Identities['who'] {
  const names = new Map(
    records.flatMap(({ article, entities }) =>
      entities.map(entity => [keyOf({ article: article.id, entity }), entity.name]),
    ),
  )
  const bearers = Map.groupBy(people, ({ name }) => nameOf(name).key)
  return (article, entity) => {
    const key = keyOf({ article, entity: { id: entity } })
    const known = ids.get(key)
    if (known !== undefined) return known
    const description = names.get(key) ?? entity
    // A description that is somebody's full name is no description.
    const [bearer, ...others] = isNamed(description) ? (bearers.get(nameOf(description).key) ?? []) : []
    return bearer && others.length === 0 ? bearer.id : description
  }
}

/** Whether a doubt was not settled later: a short name that was found a full one for is nobody else's. */
function isOpen({ b, why }: Doubt, groups: readonly Group[]): boolean {
  if (why !== 'short-name') return true
  const home = groups.find(group => b[0] !== undefined && group.includes(b[0])) ?? b
  return longest(home) === longest(b)
}

function longest(group: Group): number {
  return Math.max(...group.map(({ name }) => name.words.length))
}

function doubts(found: readonly { ids: readonly (string | undefined)[]; why: Uncertain['why'] }[]): Uncertain[] {
  const listed = new Map<string, Uncertain>()
  for (const { ids, why } of found) {
    const [a, b] = ids.toSorted()
    if (a !== undefined && b !== undefined && a !== b) listed.set(JSON.stringify([a, b]), { people: [a, b], why })
  }
  return [...listed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, doubt]) => doubt)
}

function personOf(group: Group): Person {
  const named = group.filter(member => member.named)
  const forms = distinct((named.length > 0 ? named : group).flatMap(({ entity }) => [entity.name, ...entity.aliases]))
  const name = fullest((named.length > 0 ? named : group).map(({ entity }) => entity.name))
  return {
    id: idOf(group),
    name,
    type: typeOf(group),
    aliases: forms.filter(form => form !== name),
    roles: rolesOf(group),
    in: group.map(({ article, entity }) => ({ article, entity: entity.id })),
  }
}

/**
 * The name that most articles use, in its fullest form: with a middle name or initial where one has it. A full name goes
 * before a first name or surname alone, however often that stands.
 */
function fullest(names: readonly string[]): string {
  const full = names.filter(name => nameOf(name).words.length > 1)
  const usual = mostUsed(full.length > 0 ? full : names)
  const { words } = nameOf(usual)
  const fuller = full.filter(name => {
    const own = nameOf(name).words
    return own.length > words.length && own[0] === words[0] && own.at(-1) === words.at(-1)
  })
  return fuller.length > 0 ? mostUsed(fuller) : usual
}

/** The most frequent of some names; of several the one with most words, not in capitals, the longest. */
function mostUsed(names: readonly string[]): string {
  const times = Map.groupBy(names, name => nameOf(name).key)
  const measure = (name: string) => {
    const { key, words } = nameOf(name)
    return [isShouted(name) ? 0 : 1, times.get(key)?.length ?? 0, words.length, name.length]
  }
  return names.reduce((best, name) => (isMore(measure(name), measure(best)) ? name : best))
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase()
}

function isMore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((n, i) => n !== b[i])
  return at >= 0 && (a[at] as number) > (b[at] as number)
}

function typeOf(group: Group): Person['type'] {
  const types = Map.groupBy(
    group.filter(({ entity }) => entity.type !== 'unnamed'),
    ({ entity }) => entity.type,
  )
  return [...types].reduce((best, each) => (each[1].length > best[1].length ? each : best))[0]
}

/** Forms that differ in more than capitals and typography, each as it first stands. */
function distinct(forms: readonly string[]): string[] {
  const seen = new Map(forms.toReversed().map(form => [form.toLowerCase().replace(/[’]/g, "'"), form]))
  return forms
    .filter(form => seen.get(form.toLowerCase().replace(/[’]/g, "'")) === form)
    .filter((f, i, all) => all.indexOf(f) === i)
}

function rolesOf(group: Group): Office[] {
  const told = group.flatMap(({ article, entity }) => entity.roles.map(role => ({ article, role })))
  const offices = Map.groupBy(told, ({ role }) =>
    JSON.stringify([role.title.toLowerCase(), role.body && nameOf(role.body).key]),
  )
  return [...offices.values()].map(([first, ...more]) => {
    const { role } = first as (typeof told)[number]
    return {
      title: role.title,
      ...(role.body === undefined ? {} : { body: role.body }),
      evidence: [first as (typeof told)[number], ...more].map(({ article, role }) => placed(article, role.span)),
    }
  })
}
