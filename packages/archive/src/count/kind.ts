import type { EntityType, Form } from '@onrecord/record'

/**
 * The kinds of speaker that statements are missed at different rates for. Named people go by the pronouns that the texts
 * use of them, never by their names; `person` where the texts use none.
 */
export const KINDS = [
  'she/her',
  'he/him',
  'they/them',
  'person',
  'organisation',
  'group',
  'unnamed',
  'document',
  'author',
  'nobody',
] as const
export type Kind = (typeof KINDS)[number]

/** The kind of a speaker, by what they are and the pronouns used of them; `nobody` where it is not known who speaks. */
export function kindOf(type: EntityType | null, pronouns: string | null): Kind {
  if (type === null) return 'nobody'
  if (type !== 'person') return type
  return KINDS.slice(0, 3).find(kind => kind === pronouns) ?? 'person'
}

/** A kind of speaker and a form of statement: what misses are measured for. */
export type Cell = `${Kind} ${Form}`
