import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import type { Reading, Sentence } from '../reading.ts'
import { verbGroup } from '../verb-group.ts'
import { aimOfVerb } from './aim.ts'
import { doerBefore } from './doer.ts'
import { inquiryForce } from './force.ts'
import { lookerBefore } from './looker.ts'
import { inquiry, type ToldInquiry } from './told.ts'
import { isWatchdog } from './watchdog.ts'

const HEARINGS = wordSet('hearing hearings')
const HOLDS = wordSet(
  'hold holds held holding schedule schedules scheduled convene convenes convened call calls called plan plans planned set announced',
)
const ON = wordSet('on about over')
const DECIDES = wordSet('decide determine consider establish examine')
const WHETHER = wordSet('whether if how why')
const WILL = wordSet('will is to')
// A hearing on a bill or a budget looks into nobody.
const DOINGS =
  /\b(?:handling|treatment|response|conduct|misconduct|failures?|failings?|role|use|misuse|spending|allegations?|claims?|complaints?|abuse|collapse|crash|fire|spill|leak|breach|outage|deaths?|delays|scandal|whether|why|how)\b/i
// In tokens.
const REACH = 9

/** "Will hold a hearing on the trust's handling of the fire", "a standards hearing will decide whether she lied". */
export function hearingsOf(reading: Reading, sentence: Sentence, noun: number): ToldInquiry[] {
  const { doc } = reading
  if (!isOneOf(doc, noun, HEARINGS)) return []
  return [...heldOn(reading, sentence, noun), ...deciding(reading, sentence, noun)]
}

function heldOn(reading: Reading, sentence: Sentence, noun: number): ToldInquiry[] {
  const { doc } = reading
  const verb = verbBefore(reading, sentence, noun)
  const on = verb === null ? null : onAfter(reading, sentence, noun)
  if (verb === null || on === null) return []
  const group = verbGroup(doc, sentence.from, verb)
  const force = inquiryForce(reading, sentence, group, verb)
  if (group.isPassive || (force !== 'done' && force !== 'to-come')) return []
  const by = doerBefore(reading, sentence, group.from)
  const aim = aimOfVerb(reading, sentence, on + 1)
  if (!by || !isWatchdog(by) || !aim.subject || aim.subject.key === by.key || !DOINGS.test(aim.matter)) return []
  return [inquiry(reading, sentence, by, aim, force === 'done' ? 'under-way' : 'opened', { from: verb, to: aim.to })]
}

function verbBefore({ doc }: Reading, { from }: Sentence, noun: number): number | null {
  for (let i = noun - 1; i > from && i > noun - 5; i--) if (isVerb(doc, i)) return isOneOf(doc, i, HOLDS) ? i : null
  return null
}

/** Over a time: "a hearing next week on". */
function onAfter({ doc }: Reading, { to }: Sentence, noun: number): number | null {
  for (let i = noun + 1; i < to - 1 && i < noun + 6; i++)
    if (isOneOf(doc, i, ON) && !isOneOf(doc, i + 1, DAYS)) return i
  return null
}

const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday')

/** "A misconduct hearing on Tuesday will decide whether the officer lied" */
function deciding(reading: Reading, sentence: Sentence, noun: number): ToldInquiry[] {
  const { doc } = reading
  for (let i = noun + 1; i < sentence.to - 2 && i < noun + REACH; i++) {
    if (!isOneOf(doc, i, DECIDES) || !isOneOf(doc, i + 1, WHETHER) || !isOneOf(doc, i - 1, WILL)) continue
    const by = lookerBefore(reading, sentence, noun)
    const aim = aimOfVerb(reading, sentence, i + 1)
    if (!by || !isWatchdog(by) || !aim.subject) return []
    return [inquiry(reading, sentence, by, aim, 'under-way', { from: noun, to: aim.to })]
  }
  return []
}
