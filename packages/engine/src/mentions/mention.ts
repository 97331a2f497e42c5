import type { Span } from '@onrecord/record'
import type { Tokens } from '../document.ts'

/** What a name names. `other` is a work, a law, a nation, an event: nothing that can be a person, a body or a place. */
export const NAME_TYPES = ['person', 'organisation', 'place', 'other'] as const
export type NameType = (typeof NAME_TYPES)[number]

/** Words that stand for somebody or something. The span has no possessive 's. */
export type Mention = Name | Description | Pronoun

interface Stretch extends Span {
  readonly tokens: Tokens
}

/** What words say that somebody is ("Commissioner"), and of what body ("Metropolitan Police"). */
export interface Office {
  readonly title: Tokens
  readonly body?: Tokens
}

/** A proper name, with the honorific before it ("Dame Oonagh"), without the office before that. */
export interface Name extends Stretch {
  readonly kind: 'name'
  /** The name itself: no honorific. A nickname in quotation marks stands inside it. */
  readonly name: Tokens
  /** The name's words, without honorific and nickname. */
  readonly words: readonly string[]
  /** As the text has it: "Mr.", "Dame", "Rt. Rev.". */
  readonly honorific: string | undefined
  /** "Bosun" in "Barry 'Bosun' Flett". */
  readonly nickname: string | undefined
  /** The office before the name, as in "Mayor of Dunmere Omar Reiss" and "Thistle boss Luca D'Agostini". */
  readonly office: Office | undefined
  readonly type: NameType
}

/** A name whose type is still to be settled. */
export type Untyped = Omit<Name, 'type'>

/** A noun phrase whose head says what somebody or some body is: "the chief constable", "its chairwoman", "the board". */
export interface Description extends Stretch {
  readonly kind: 'description'
  readonly of: 'person' | 'organisation'
  /** How it begins: "the", "a" (or "an"), "whose" ("his", "the club's"), or with none of them. */
  readonly determiner: 'the' | 'a' | 'whose' | 'none'
  /** The head noun's token. */
  readonly head: number
  readonly office: Office
}

/** A pronoun. "I" and "we" are of whoever speaks; "who" takes up the words before it. */
export interface Pronoun extends Stretch {
  readonly kind: 'pronoun'
  readonly form: 'he' | 'she' | 'they' | 'it' | 'who' | 'I' | 'we'
  readonly role: 'subject' | 'object' | 'possessive' | 'reflexive'
}

/** Layer of `mentions`, by `from`, of two that begin together the longer first. Names never overlap; a description can hold names. */
export interface Mentioned {
  readonly mentions: readonly Mention[]
}
