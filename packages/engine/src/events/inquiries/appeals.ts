import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import type { Party } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { partyStartingAt } from '../subject.ts'
import { verbGroup } from '../verb-group.ts'
import { type Aim, aimOfVerb } from './aim.ts'
import { inquiryForce } from './force.ts'
import { lookerAt } from './looker.ts'
import { inquiry, type ToldInquiry } from './told.ts'
import { isPlainWatchdog, isWatchdogName } from './watchdog.ts'

const WRITES = wordSet('write writes wrote written writing')
const CALLS = wordSet('call calls called calling')
const URGES = wordSet(
  'ask asks asked asking urge urges urged urging press presses pressed want wants wanted beg begged implore implored',
)
const TO = wordSet('to')
const ON = wordSet('on upon')
const ABOUT = wordSet('about over regarding concerning')
const STEPS = wordSet('step intervene act take get')
const IN = wordSet('in on up involved over action')
const AGAINST = wordSet('against at over about into')
// In tokens.
const REACH = 7

/** Words by which one turns to a watchdog, for sentences that have nothing else. */
export const APPEAL_WORDS: ReadonlySet<number> = new Set([
  ...WRITES,
  ...wordSet('urge urges urged press pressed asked'),
])

/** "Has written to the regulator about the trust", "called on the ombudsman to step in", "to ask the police to take the matter on". */
export function appealsOf(reading: Reading, sentence: Sentence, verb: number): ToldInquiry[] {
  const { doc } = reading
  const at = whomAt(doc, verb)
  if (at === null || !isVerb(doc, verb)) return []
  const whom = appealedTo(reading, sentence, at)
  if (!whom) return []
  const aim = isOneOf(doc, verb, WRITES) ? writtenOf(reading, sentence, whom) : askedFor(reading, sentence, whom)
  if (!aim) return []
  const group = verbGroup(doc, sentence.from, verb)
  const isDone =
    inquiryForce(reading, sentence, group, verb) === 'done' || group.force === 'asked' || isOneOf(doc, verb - 1, TO)
  return isDone && !group.isPassive
    ? [inquiry(reading, sentence, whom, aim, 'called-for', { from: verb, to: Math.max(aim.to, whom.tokens.to) })]
    : []
}

/** Where whoever is turned to begins. */
function whomAt(doc: Doc, verb: number): number | null {
  if (isOneOf(doc, verb, WRITES)) return isOneOf(doc, verb + 1, TO) ? verb + 2 : null
  if (isOneOf(doc, verb, CALLS)) return isOneOf(doc, verb + 1, ON) ? verb + 2 : null
  return isOneOf(doc, verb, URGES) ? verb + 1 : null
}

function appealedTo(reading: Reading, sentence: Sentence, at: number): Party | null {
  const named = partyStartingAt(reading, at)
  const whom = named?.entity ? named : (lookerAt(reading, sentence, at) ?? named)
  // A committee's interns are no committee.
  const isHead = whom !== null && (whom.entity !== null || isWatchdogName(whom.key.split(' ').at(-1) ?? ''))
  return whom && isHead && isPlainWatchdog(whom) ? whom : null
}

/** What a letter is about, if it is about somebody. */
function writtenOf(reading: Reading, sentence: Sentence, whom: Party): Aim | null {
  if (!isOneOf(reading.doc, whom.tokens.to, ABOUT)) return null
  const aim = aimOfVerb(reading, sentence, whom.tokens.to + 1)
  return aim.subject?.entity && aim.subject.key !== whom.key ? aim : null
}

/** "To step in at the trust", "to take the matter on" */
function askedFor(reading: Reading, sentence: Sentence, whom: Party): Aim | null {
  const { doc } = reading
  const to = whom.tokens.to
  if (!isOneOf(doc, to, TO) || !isOneOf(doc, to + 1, STEPS)) return null
  const isAlone = isOneOf(doc, to + 1, ALONE)
  const particle = [2, 3, 4, 5].map(n => to + n).find(i => i < sentence.to && isOneOf(doc, i, IN))
  if (!isAlone && particle === undefined) return null
  const end = (particle ?? to + 1) + 1
  for (let i = end; i < sentence.to - 1 && i < end + REACH; i++) {
    if (!isOneOf(doc, i, AGAINST)) continue
    const aim = aimOfVerb(reading, sentence, i + 1)
    if (aim.subject?.entity) return aim
  }
  return { subject: null, matter: '', to: end }
}

const ALONE = wordSet('intervene act')
