import { isNamed, isOneGivenName, type Name, nameOf } from '@onrecord/dossier/names'
import type { EntityType } from '@onrecord/record'

/** Who says something, as a draft or the archive knows them. */
export interface Voice {
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: EntityType
  /** The bodies that they hold an office in. */
  readonly bodies: readonly string[]
}

/**
 * Whether two voices are the `same`, two `other` known people or bodies, or whether nothing tells (`open`): one of them is not
 * known or not named, or speaks for the other.
 */
export type Relation = 'same' | 'other' | 'open'

/** Compares the speakers of a draft and of a source as people are recognised across articles, by names alone. */
export function relation(a: Voice | null, b: Voice | null): Relation {
  if (!a || !b || !isKnown(a) || !isKnown(b)) return 'open'
  const [own, others] = [namesOf(a), namesOf(b)]
  // What a name is the name of is judged by a model, one article at a time.
  if (own.some(({ key }) => others.some(other => other.key === key)) && !areAddressedApart(a, b)) return 'same'
  if (a.type !== b.type) return speaksFor(a, others) || speaksFor(b, own) ? 'open' : 'other'
  if (areAddressedApart(a, b)) return 'other'
  const isOne = a.type === 'person' ? isOneHuman : isOneBody
  return own.some(x => others.some(y => isOne(x, y))) ? 'same' : 'other'
}

/** Whether a voice is a human being or a body with a name. */
export function isKnown({ type, name }: Voice): boolean {
  return (type === 'person' || type === 'organisation') && isNamed(name)
}

function namesOf({ name, aliases }: Voice): Name[] {
  return [name, ...aliases].filter(isNamed).map(nameOf)
}

function speaksFor({ bodies }: Voice, names: readonly Name[]): boolean {
  return bodies.some(body => names.some(name => isOneBody(nameOf(body), name)))
}

/** "Ada Brook" may be "Brook", "Ada" and "A. Brook", and not "Tom Brook". */
function isOneHuman({ key, words }: Name, other: Name): boolean {
  if (key === other.key) return true
  if (words.length > other.words.length) return isOneHuman(other, { key, words })
  if (words.length === 1) return other.words[0] === key || other.words.at(-1) === key
  if (other.words.slice(1).join(' ') === key) return true
  return words.at(-1) === other.words.at(-1) && isOneGivenName(words.slice(0, -1), other.words.slice(0, -1))
}

/** "Port of Tarnwick" may be "Tarnwick", "the Port of Tarnwick Authority", and "PTA" that authority. */
function isOneBody(a: Name, b: Name): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  return short.words.every(word => long.words.includes(word)) || a.key === initials(b) || b.key === initials(a)
}

function initials({ words }: Name): string {
  return words
    .filter(word => !/^(?:of|the|for|and|&)$/.test(word))
    .map(([first]) => first)
    .join('')
}

/** Whether one is only ever called Mr and the other Mrs, Ms or Miss. */
function areAddressedApart(a: Voice, b: Voice): boolean {
  const [one, other] = [a, b].map(({ name, aliases }) => [name, ...aliases])
  const isMr = (form: string) => /^mr\b/i.test(form)
  const isMs = (form: string) => /^(?:mrs|ms|miss)\b/i.test(form)
  return Boolean((one?.some(isMr) && other?.some(isMs)) || (one?.some(isMs) && other?.some(isMr)))
}
