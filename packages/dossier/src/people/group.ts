import type { Uncertain } from '@onrecord/record'
import { isBefore, type Member } from './member.ts'

/** Members that are one person or body, in order. */
export type Group = readonly Member[]

/** Two groups that a step found to be one, or that may be. */
export interface Pair {
  readonly a: Group
  readonly b: Group
}

/** A pair that stays apart, and what made it look like one. */
export interface Doubt extends Pair {
  readonly why: Uncertain['why']
}

/** What a step of recognition finds. */
export interface Found {
  readonly same: readonly Pair[]
  readonly unsure: readonly Doubt[]
}

/** What is known so far: the groups in order of their first members, and the doubts. */
export interface Recognised {
  readonly groups: readonly Group[]
  readonly unsure: readonly Doubt[]
}

/**
 * Joins pairs, one after another. Two named members of one article are never joined: whoever read the whole article
 * told them apart. Neither is a description joined to somebody whom its own article names.
 */
export function joined({ groups, unsure }: Recognised, found: Found): Recognised {
  const home = new Map<Member, Group>(groups.flatMap(group => group.map(member => [member, group])))
  for (const { a, b } of found.same) {
    const [one, other] = [homeOf(home, a), homeOf(home, b)]
    if (one === other || areApart(one, other) || areKnownApart(one, other)) continue
    const both = [...one, ...other].sort((x, y) => (isBefore(x, y) ? -1 : 1))
    for (const member of both) home.set(member, both)
  }
  const all = [...new Set(home.values())]
  return {
    groups: all.sort((x, y) => (isBefore(first(x), first(y)) ? -1 : 1)),
    unsure: [...unsure, ...found.unsure],
  }
}

/** Whether an article tells two groups apart. */
export function areApart(a: Group, b: Group): boolean {
  if (a.length > b.length) return areApart(b, a)
  return a.some(member => b.some(other => other.article === member.article && (other.named || member.named)))
}

/** Whether it is known otherwise that two groups are not one. */
function areKnownApart(a: Group, b: Group): boolean {
  const [one, other] = [a, b].map(group => group.find(({ known }) => known !== undefined)?.known)
  return one !== undefined && other !== undefined && one !== other
}

/** The first member of a group. */
export function first(group: Group): Member {
  return group[0] as Member
}

function homeOf(home: ReadonlyMap<Member, Group>, group: Group): Group {
  return home.get(first(group)) ?? group
}
