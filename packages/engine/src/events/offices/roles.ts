import type { Description } from '../../mentions/mention.ts'
import { isDate, isNumber, isOneOf, NN } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { FINITE, tagIndex } from '../../tags/tagset.ts'
import { togetherBefore, togetherBehind } from '../coordination.ts'
import { type Party, partyOf } from '../party.ts'
import type { Reading, Sentence } from '../reading.ts'
import { partyEndingAt, partyStartingAt, subjectBefore } from '../subject.ts'
import { type VerbGroup, verbGroup } from '../verb-group.ts'
import { postHeld } from './post.ts'
import type { Telling } from './telling.ts'
import type { Phrase } from './words.ts'

/** Who stands around a verb. */
export interface Roles {
  /** Whose office it is. */
  readonly party: Party
  /** Who is named beside them, of whom the same is told. */
  readonly others: readonly Party[]
  /** Where what follows the verb and its object begins. */
  readonly after: number
  /** What a description calls whom it names behind it: "hired a new chief executive, Ann Lee". */
  readonly called?: Description
  /** Are they the one whom somebody will not send away? */
  readonly isKept?: boolean
}

/** Who stands where around a verb; null where nobody does whose office it could be. */
export function rolesAt(reading: Reading, sentence: Sentence, phrase: Phrase, group: VerbGroup): Roles | null {
  const role = roleAt(reading, sentence, phrase, group)
  if (role?.party.of !== 'person') return role && { ...role, others: [] }
  // Who stands behind the verb is its object.
  if (role.party.tokens.from < phrase.tokens.from) {
    const others = togetherBefore(reading, sentence, role.party, group.from)
    // "Worries, told by Lee, were not to be dismissed": one person "was".
    const isMany =
      phrase.value.of !== 'either' &&
      isOneOf(reading.doc, group.from, MANY) &&
      others.length === 0 &&
      !isOneOf(reading.doc, role.party.tokens.from - 1, AND)
    return isMany && isOne(reading, role.party) ? null : { ...role, others }
  }
  const { parties, after } = togetherBehind(reading, sentence, role.after)
  return { ...role, others: parties, after }
}

/** Is it one person, by name, as "she" or as "the chair"? */
function isOne({ doc }: Reading, { mention }: Party): boolean {
  if (mention?.kind === 'description') return doc.tags[mention.head] === NN
  return mention?.kind === 'name' || (mention?.kind === 'pronoun' && (mention.form === 'he' || mention.form === 'she'))
}

const MANY = wordSet('were are have')

/** One of those whose office it is, and where what follows begins. */
type Role = Pick<Roles, 'party' | 'after' | 'called' | 'isKept'>

function roleAt(reading: Reading, sentence: Sentence, { value, tokens }: Phrase, group: VerbGroup): Role | null {
  const { doc } = reading
  const subject = () =>
    group.controlled === null
      ? subjectBefore(reading, sentence, group.from)
      : controlled(reading, sentence, group.controlled)
  if (value.of === 'either') {
    const parties = [subject(), partyStartingAt(reading, tokens.to)]
    const people = parties.filter(each => each?.of === 'person')
    const party = people.find(each => each && postHeld(reading, each, null)) ?? people[0]
    return party ? { party, after: party === parties[1] ? party.tokens.to : tokens.to } : null
  }
  if (value.of === 'subject') {
    // "She will be gone" is no more passive than "she resigned" is.
    const isState = isOneOf(doc, tokens.from, STATES) || (isOneOf(doc, tokens.from, GONE) && group.isPassive)
    // "Lee no longer works there"
    const isOver = isOneOf(doc, tokens.from, NO)
    // "Lee has gone": of whom it is only said by name.
    const hasGone = isOneOf(doc, tokens.from, GONE) && !group.isPassive
    const party = group.isPassive === isState || hasGone || isOver ? subject() : null
    if (hasGone && party?.mention?.kind !== 'name') return null
    return party && { party, after: tokens.to }
  }
  if (!group.isPassive) {
    const passive = partyStartingAt(reading, tokens.to) ? null : passiveBefore(reading, sentence, tokens.from)
    if (passive) return { party: passive, after: tokens.to }
    const other = relativeObject(reading, sentence, group.from) ?? appositionBefore(reading, sentence, value, tokens)
    if (other) return { party: other, after: tokens.to }
    const object = partyStartingAt(reading, tokens.to)
    // "I won't sack a clerk" says nothing of the clerk's going; whom one refuses to sack stays.
    if (object && group.force === 'refused')
      return value.change === 'leaves' && isHolder(reading, object)
        ? { ...apposed(reading, object), isKept: true }
        : null
    if (object) return apposed(reading, object)
    const behind = namedBehind(reading, sentence, tokens.to)
    if (behind) return behind
    if (doc.tags[tokens.from] !== PARTICIPLE && doc.tags[tokens.from] !== PAST) return null
    // "Lee early voted on March 2"
    const isDated =
      value.manner !== 'elected' &&
      isOneOf(doc, tokens.to, ON) &&
      (isDate(doc, tokens.to + 1) || isOneOf(doc, tokens.to + 1, PAY))
    if (!isDated && !isOneOf(doc, tokens.to, REDUCED)) return null
  }
  const party = subject()
  return party && { party, after: tokens.to }
}

/** "Lee was recalled and relieved of her duties": who it is done to is the subject of the passive before. */
function passiveBefore(reading: Reading, sentence: Sentence, verb: number): Party | null {
  const { doc } = reading
  if (
    (doc.tags[verb] !== PARTICIPLE && doc.tags[verb] !== PAST) ||
    !(isOneOf(doc, verb - 1, AND) || isOneOf(doc, verb - 2, AND))
  )
    return null
  for (let i = verb - 2; i > sentence.from && i > verb - FAR; i--) {
    if (doc.tags[i] !== PARTICIPLE) {
      if (FINITE.has(doc.tags[i]) && !isOneOf(doc, i, BE)) return null
      continue
    }
    const group = verbGroup(doc, sentence.from, i)
    return group.isPassive && group.force === 'done' ? subjectBefore(reading, sentence, group.from) : null
  }
  return null
}

const AND = wordSet('and then')
const BE = wordSet('was were is are has have been had be')
const FAR = 16

/** "Lee, whom the board sacked in May": who it is done to stands before the clause. */
function relativeObject(reading: Reading, sentence: Sentence, start: number): Party | null {
  const { doc } = reading
  for (let i = start - 1; i > sentence.from && i > start - TITLE; i--) {
    if (!isOneOf(doc, i, WHOM)) continue
    const [whom] = mentionsIn(doc, { from: i, to: i + 1 })
    return (whom === undefined ? null : partyOf(reading, whom)) ?? nameBefore(reading, sentence, i)
  }
  return null
}

/** "Lee, appointed chief in 2022, said": whom a participle behind a comma is of. */
function appositionBefore(
  reading: Reading,
  sentence: Sentence,
  { needs, change }: Telling,
  { from, to }: Phrase['tokens'],
): Party | null {
  const { doc } = reading
  // "Lee, ousted as chief in March": of what else a participle tells, what follows is no object.
  const isOut = (change === 'leaves' || change === 'suspended') && (isOneOf(doc, to, REMOVED) || isDate(doc, to))
  // The tagger may take a participle for a past.
  const isParticiple =
    (doc.tags[from] === PARTICIPLE && needs === 'title') ||
    (isOut && (doc.tags[from] === PARTICIPLE || doc.tags[from] === PAST) && !isNumber(doc, to + 1))
  // "Lee, newly appointed as chief"
  return isParticiple ? nameBefore(reading, sentence, isOneOf(doc, from - 1, NEWLY) ? from - 1 : from) : null
}

const NEWLY = wordSet('newly recently only just')
const REMOVED = wordSet('since as in on by for after over last from ,')

/** Whoever is named right before a comma, or an age between two, that stands before a token. */
function nameBefore(reading: Reading, sentence: Sentence, at: number): Party | null {
  const { doc } = reading
  if (!isOneOf(doc, at - 1, COMMA)) return null
  const end = isNumber(doc, at - 2) && isOneOf(doc, at - 3, COMMA) ? at - 3 : at - 1
  const party = partyEndingAt(reading, mentionsIn(doc, { from: sentence.from, to: end }), end)
  return party?.of === 'person' && party.entity ? party : null
}

function isHolder(reading: Reading, party: Party): boolean {
  return party.of === 'person' && party.entity !== null && postHeld(reading, party, null) !== null
}

const INTRODUCES = wordSet(', : – —')
const WHOM = wordSet('whom')

/** "Named its finance chief, Ann Lee, as director": whom a description names behind it. */
function apposed(reading: Reading, object: Party): Role {
  const { doc } = reading
  const at = object.tokens.to
  if (object.of === 'person' && object.mention?.kind === 'description' && isOneOf(doc, at, INTRODUCES)) {
    const name = partyStartingAt(reading, at + 1)
    const isNamed = name?.entity && name.of === 'person' && name.mention?.kind === 'name'
    if (isNamed && !FINITE.has(doc.tags[name.tokens.to]))
      return {
        party: name,
        after: name.tokens.to + (isOneOf(doc, name.tokens.to, COMMA) ? 1 : 0),
        called: object.mention,
      }
  }
  return { party: object, after: at }
}

/** "Has fired her MMC for water, Ann Lee, with immediate effect": whom a title that is no mention is followed by. */
function namedBehind(reading: Reading, sentence: Sentence, at: number): Role | null {
  const { doc } = reading
  if (!isOneOf(doc, at, OWN)) return null
  for (let i = at + 1; i < at + TITLE && i < sentence.to; i++) {
    if (!isOneOf(doc, i, COMMA)) continue
    const name = partyStartingAt(reading, i + 1)
    const isNamed = name?.entity && name.of === 'person' && name.mention?.kind === 'name'
    // "Expelled a pupil, Ann Lee said"
    if (!isNamed || FINITE.has(doc.tags[name.tokens.to])) return null
    return { party: name, after: name.tokens.to + (isOneOf(doc, name.tokens.to, COMMA) ? 1 : 0) }
  }
  return null
}

const OWN = wordSet('her his its their the')
// In tokens.
const TITLE = 8
const COMMA = wordSet(',')
const PARTICIPLE = tagIndex('VBN')
const PAST = tagIndex('VBD')
const GONE = wordSet('gone')
const NO = wordSet('no')
// "She is out as chief", "no longer chief"
const STATES = wordSet('term-limited out no back in interested on for')
// "The doctor suspended for a warning": after these a participle is no verb of a sentence with an object.
const REDUCED = wordSet('by for after last over pending without')
// He "fired on the crowd".
const ON = wordSet('on in')
const PAY = wordSet('full half suspicion')

function controlled(reading: Reading, sentence: Sentence, at: number): Party | null {
  return partyEndingAt(reading, mentionsIn(reading.doc, { from: sentence.from, to: at }), at)
}
