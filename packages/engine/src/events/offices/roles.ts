import { isDate, isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { tagIndex } from '../../tags/tagset.ts'
import type { Party } from '../party.ts'
import type { Reading, Sentence } from '../reading.ts'
import { partyEndingAt, partyStartingAt, subjectBefore } from '../subject.ts'
import type { VerbGroup } from '../verb-group.ts'
import type { Phrase } from './words.ts'

/** Who stands around a verb. */
export interface Roles {
  /** Whose office it is. */
  readonly party: Party
  /** Where what follows the verb and its object begins. */
  readonly after: number
}

/** Who stands where around a verb; null where nobody does whose office it could be. */
export function rolesAt(
  reading: Reading,
  sentence: Sentence,
  { value, tokens }: Phrase,
  group: VerbGroup,
): Roles | null {
  const { doc } = reading
  const subject = () =>
    group.controlled === null
      ? subjectBefore(reading, sentence, group.from)
      : controlled(reading, sentence, group.controlled)
  if (value.of === 'either') {
    const parties = [subject(), partyStartingAt(reading, tokens.to)]
    const party = parties.find(each => each?.of === 'person')
    return party ? { party, after: party === parties[1] ? party.tokens.to : tokens.to } : null
  }
  if (value.of === 'subject') {
    // "She will be gone" is no more passive than "she resigned" is.
    const isState = isOneOf(doc, tokens.from, STATES) || (isOneOf(doc, tokens.from, GONE) && group.isPassive)
    // "Lee has gone": of whom it is only said by name.
    const hasGone = isOneOf(doc, tokens.from, GONE) && !group.isPassive
    const party = group.isPassive === isState || hasGone ? subject() : null
    if (hasGone && party?.mention?.kind !== 'name') return null
    return party && { party, after: tokens.to }
  }
  if (!group.isPassive) {
    const object = partyStartingAt(reading, tokens.to)
    // "I won't sack a clerk" says nothing of the clerk's going.
    if (object && group.force === 'refused') return null
    if (object) return apposed(reading, object)
    const behind = namedBehind(reading, sentence, tokens.to)
    if (behind) return behind
    if (doc.tags[tokens.from] !== PARTICIPLE && doc.tags[tokens.from] !== PAST) return null
    const isDated = isOneOf(doc, tokens.to, ON) && (isDate(doc, tokens.to + 1) || isOneOf(doc, tokens.to + 1, PAY))
    if (!isDated && !isOneOf(doc, tokens.to, REDUCED)) return null
  }
  const party = subject()
  return party && { party, after: tokens.to }
}

/** "Named its finance chief, Ann Lee, as director": whom a description names behind it. */
function apposed(reading: Reading, object: Party): Roles {
  const { doc } = reading
  const at = object.tokens.to
  if (object.of === 'person' && object.mention?.kind === 'description' && isOneOf(doc, at, COMMA)) {
    const name = partyStartingAt(reading, at + 1)
    const isNamed = name?.entity && name.of === 'person' && name.mention?.kind === 'name'
    if (isNamed) return { party: name, after: name.tokens.to + (isOneOf(doc, name.tokens.to, COMMA) ? 1 : 0) }
  }
  return { party: object, after: at }
}

/** "Has fired her MMC for water, Ann Lee, with immediate effect": whom a title that is no mention is followed by. */
function namedBehind(reading: Reading, sentence: Sentence, at: number): Roles | null {
  const { doc } = reading
  if (!isOneOf(doc, at, OWN)) return null
  for (let i = at + 1; i < at + TITLE && i < sentence.to; i++) {
    if (!isOneOf(doc, i, COMMA)) continue
    const name = partyStartingAt(reading, i + 1)
    const isNamed = name?.entity && name.of === 'person' && name.mention?.kind === 'name'
    return isNamed ? { party: name, after: name.tokens.to + (isOneOf(doc, name.tokens.to, COMMA) ? 1 : 0) } : null
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
// "She is out as chief", "no longer chief"
const STATES = wordSet('out no')
// "The doctor suspended for a warning": after these a participle is no verb of a sentence with an object.
const REDUCED = wordSet('by for after last over pending without')
// He "fired on the crowd".
const ON = wordSet('on in')
const PAY = wordSet('full half suspicion')

function controlled(reading: Reading, sentence: Sentence, at: number): Party | null {
  return partyEndingAt(reading, mentionsIn(reading.doc, { from: sentence.from, to: at }), at)
}
