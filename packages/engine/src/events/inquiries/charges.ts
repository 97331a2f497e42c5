import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import type { Party } from '../party.ts'
import type { Reading, Sentence } from '../reading.ts'
import { subjectBefore } from '../subject.ts'
import { verbGroup } from '../verb-group.ts'
import { type Aim, aimOfVerb } from './aim.ts'
import { doerBefore } from './doer.ts'
import { inquiryForce } from './force.ts'
import { inquiry, type ToldInquiry } from './told.ts'
import { isWatchdog } from './watchdog.ts'

const PROSECUTES = wordSet('prosecute prosecuted prosecuting charge charged charging')
const CHARGES = wordSet('charges charge prosecution')
const BROUGHT = wordSet('brought filed laid pressed pursued')
const NO = wordSet('no')
const AGAINST = wordSet('against over')
// In tokens.
const REACH = 7

/** Words for that, for sentences that have nothing else. */
export const CHARGE_WORDS: ReadonlySet<number> = new Set([...PROSECUTES, ...CHARGES])

/** "Declined to prosecute the chief", "she will not be charged, the attorney said", "no charges will be brought": the end of a prosecutor's inquiry. */
export function chargesOf(reading: Reading, sentence: Sentence, at: number): ToldInquiry[] {
  const { doc } = reading
  if (isOneOf(doc, at, CHARGES) && isOneOf(doc, at - 1, NO)) return noneBrought(reading, sentence, at)
  if (!isVerb(doc, at) || !isOneOf(doc, at, PROSECUTES)) return []
  const group = verbGroup(doc, sentence.from, at)
  if (inquiryForce(reading, sentence, group, at) !== 'refused') return []
  const by = group.isPassive ? speakerAt(reading, at) : doerBefore(reading, sentence, group.from)
  if (!by || !isWatchdog(by)) return []
  const aim: Aim = group.isPassive
    ? { subject: subjectBefore(reading, sentence, group.from), matter: '', to: at + 1 }
    : aimOfVerb(reading, sentence, at + 1)
  if (!aim.subject?.entity || aim.subject.key === by.key) return []
  return [inquiry(reading, sentence, by, aim, 'closed', { from: group.from, to: Math.max(aim.to, at + 1) })]
}

function noneBrought(reading: Reading, sentence: Sentence, noun: number): ToldInquiry[] {
  const { doc } = reading
  let verb = noun + 1
  while (verb < sentence.to && verb < noun + REACH && !isOneOf(doc, verb, BROUGHT)) verb++
  if (!isOneOf(doc, verb, BROUGHT)) return []
  const by = speakerAt(reading, noun)
  if (!by || !isWatchdog(by)) return []
  const behind = [noun + 1, verb + 1].find(i => isOneOf(doc, i, AGAINST))
  const aim =
    behind === undefined ? { subject: null, matter: '', to: verb + 1 } : aimOfVerb(reading, sentence, behind + 1)
  return [inquiry(reading, sentence, by, aim, 'closed', { from: noun, to: Math.max(verb + 1, aim.to) })]
}

/** Who says so, person or body. */
function speakerAt(reading: Reading, at: number): Party | null {
  const { byId, inside, placed } = reading
  const statement = placed[inside[at]]?.statement
  const speaker = byId.get(statement?.speaker ?? '')
  if (!speaker || (speaker.type !== 'person' && speaker.type !== 'organisation')) return null
  const tokens = { from: at, to: at + 1 }
  return { key: speaker.id, entity: speaker, of: speaker.type, tokens, mention: null }
}
