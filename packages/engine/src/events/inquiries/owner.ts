import { POS } from '../../mentions/sight.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import type { Party } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { partyEndingAt } from '../subject.ts'
import { ownerBefore } from './investigator.ts'
import { ownerWithin } from './looker.ts'
import { ownTeller } from './teller.ts'
import { isWatchdogName } from './watchdog.ts'

/** Whose an inquiry is by the words before its noun, and whom they say it is into ("his Tolland inquiry"). */
export interface Owned {
  readonly owner: Party | null
  readonly into: Party | null
}

/** What a noun phrase that begins at token `start` says before its noun. */
export function ownedBy(reading: Reading, sentence: Sentence, start: number, noun: number): Owned {
  const before =
    ownTeller(reading, start) ?? ownerBefore(reading, sentence, start, noun) ?? ownerWithin(reading, start, noun)
  return before && isAimed(reading.doc, before)
    ? { owner: possessorBefore(reading, start, before), into: before }
    : { owner: before, into: null }
}

// Those known by their initials are agencies more often than not.
const INITIALS = /^(?:\p{Lu}\.?){2,6}$/u

/** "Shut his Tolland inquiry", "the Tolland inquiry": a body named before the noun that holds no inquiries is whom it is into. */
function isAimed(doc: Doc, { entity, of, mention, tokens }: Party): boolean {
  if (!entity || of !== 'organisation' || mention?.kind !== 'name') return false
  return doc.tags[tokens.to] !== POS && !isWatchdogName(entity.name) && !INITIALS.test(entity.name)
}

/** Whose it is that stands before a body's name: "his Tolland inquiry". */
function possessorBefore(reading: Reading, start: number, { tokens }: Party): Party | null {
  const party =
    ownTeller(reading, start) ??
    partyEndingAt(reading, mentionsIn(reading.doc, { from: start - 6, to: tokens.from }), tokens.from)
  return party
}

/** "The regulator has closed its inquiry": whose that is says the verb's subject better than the pronoun. */
export function isOwnWord(owner: Party | null): boolean {
  return owner?.mention?.kind === 'pronoun'
}
