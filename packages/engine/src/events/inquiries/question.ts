import type { Entity } from '@onrecord/record'
import type { Party } from '../party.ts'
import type { Reading } from '../reading.ts'

/**
 * Whose doings an investigation is into that says only what about ("how children were recorded"): what a watchdog in the
 * story watches, by the watchdog's name; nobody's where the article has no watchdog, or more than one.
 */
export function bodyInQuestion({ doc: { entities } }: Reading, investigator: string): { readonly key: string } | null {
  const watched = entities.flatMap(({ name }) => WATCHDOG.exec(name)?.[1] ?? [])
  if (watched.length !== 1) return null
  const key = entities.find(({ name, aliases }) => [name, ...aliases].includes(watched[0]))?.id ?? watched[0]
  return key === investigator ? null : { key }
}

// "The Severn Police Oversight Board" watches over the Severn Police; the House Oversight Committee over no house.
const WATCHDOG =
  /^((?:\p{Lu}[\p{L}’'.-]+\s)+\p{Lu}[\p{L}’'.-]+)\s(?:Oversight|Supervisory|Supervision|Scrutiny)\s(?:Board|Authority|Commission|Panel)$/u

/** The body that a first word stands for ("Tolland" of Tolland Water), if the article has but one that is called so in full. */
export function inFull({ doc }: Reading, party: Party): Party {
  const { entity } = party
  if (!entity || entity.name.includes(' ')) return party
  const isFull = ({ type, name }: Entity) => type === 'organisation' && name.startsWith(`${entity.name} `)
  const full = doc.entities.filter(isFull).toSorted((a, b) => b.mentions.length - a.mentions.length)[0]
  return full && full.mentions.length > entity.mentions.length / 2
    ? { ...party, key: full.id, entity: full, of: 'organisation' }
    : party
}
