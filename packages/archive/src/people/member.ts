import { isCommon, isGeneric, isNamed, nameOf, titleOf } from '@onrecord/dossier/names'
import { isOffice } from '@onrecord/engine/chains'
import type { Entity } from '@onrecord/record'
import { nameKey } from './name-key.ts'

/** An office as it is compared; `body` is empty where it is not told. */
export interface Title {
  readonly title: string
  readonly body: string
}

/** An entity of a record whose name tells who it is, by itself. */
export interface Member {
  readonly entity: Entity
  readonly key: string
  readonly titles: readonly Title[]
}

/**
 * The entities with a name that may tell across articles: a human's full name, a body's name that is not made of words that
 * every town's bodies share. Surnames and "the council" tell only within a story.
 */
export function membersOf(entities: readonly Entity[]): Member[] {
  return entities.filter(isTelling).map(memberOf)
}

/** An entity as a member, whether or not its name tells. */
export function memberOf(entity: Entity): Member {
  return { entity, key: nameKey(entity.name), titles: titlesOf(entity) }
}

/** Whether the name of an entity may tell who it is, across articles. */
export function isTelling({ type, name }: Entity): boolean {
  if ((type !== 'person' && type !== 'organisation') || !isNamed(name)) return false
  const { words } = nameOf(name)
  return type === 'person' ? words.length > 1 : words.length > 0 && !isGeneric(words)
}

/** The offices of an entity that few can hold at a time: no rival, favourite or member. */
export function titlesOf({ roles }: { readonly roles: readonly Omit<Entity['roles'][number], 'span'>[] }): Title[] {
  return roles
    .map(({ title, body }) => ({ title: titleOf(title), body: body === undefined ? '' : nameKey(body) }))
    .filter(({ title }) => isOffice(title) && title !== '' && !isCommon(title))
}

/** Whether two offices can be one: the same title, of bodies that are the same or of which one is not told. */
export function isOneOffice(a: Title, b: Title): boolean {
  if (a.title !== b.title) return false
  return a.body === '' || b.body === '' || a.body === b.body || endsIn(a.body, b.body) || endsIn(b.body, a.body)
}

function endsIn(long: string, short: string): boolean {
  return long.endsWith(` ${short}`)
}
