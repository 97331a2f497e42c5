import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { forceIn } from '../context.ts'
import type { Reading, Sentence } from '../reading.ts'
import { subjectBefore } from '../subject.ts'
import { verbGroup } from '../verb-group.ts'
import { aimOfVerb } from './aim.ts'
import { lookerBefore } from './looker.ts'
import { inquiry, type Status, type ToldInquiry } from './told.ts'
import { isWatchdog } from './watchdog.ts'

/** What a watchdog does with a case, which alone says no more of an inquiry than that. */
const DEALT: readonly (readonly [verbs: ReturnType<typeof wordSet>, objects: ReturnType<typeof wordSet>, Status])[] = [
  [
    wordSet(
      'open opens opened opening register registers registered begin begins began begun start started launch launched lodge lodged',
    ),
    wordSet('case cases file docket proceedings hearing hearings fir'),
    'opened',
  ],
  [wordSet('hear hears heard hearing'), wordSet('evidence case testimony'), 'under-way'],
  [
    wordSet(
      'close closes closed closing drop drops dropped dismiss dismisses dismissed uphold upholds upheld discontinue discontinued settle settled',
    ),
    wordSet('case cases file complaint complaints proceedings'),
    'closed',
  ],
  [wordSet('find finds found'), wordSet('wrongdoing evidence breach breaches case failings fault'), 'closed'],
  [wordSet('take takes took taking taken'), wordSet('action'), 'closed'],
]
const NO = wordSet('no any further')
const OPENS = wordSet('against into over about on by in of')
const WITHIN = 4

/** "Closed its file on the contract", "found no case to answer against her", "registered a case against the firm". */
export function casesOf(reading: Reading, sentence: Sentence, verb: number): ToldInquiry[] {
  const { doc } = reading
  if (!isVerb(doc, verb)) return []
  const found = DEALT.find(([verbs]) => isOneOf(doc, verb, verbs))
  if (!found) return []
  const [, objects, status] = found
  const object = objectAfter(reading, sentence, verb, objects)
  if (object === null) return []
  // "Takes action" is no end; "will take no further action" is one.
  if (isOneOf(doc, object, ACTION) && !isOneOf(doc, object - 1, NO)) return []
  const group = verbGroup(doc, sentence.from, verb)
  const force = forceIn(reading, sentence, group, verb, null)
  if (force === 'none' || force === 'refused' || force === 'rumoured' || group.isPassive) return []
  const before = subjectBefore(reading, sentence, group.from) ?? lookerBefore(reading, sentence, group.from)
  if (!before || !isWatchdog(before)) return []
  const into = prepositionAfter(reading, sentence, object)
  const aim = into === null ? { subject: null, matter: '', to: object + 1 } : aimOfVerb(reading, sentence, into + 1)
  return [inquiry(reading, sentence, before, aim, status, { from: verb, to: Math.max(aim.to, object + 1) })]
}

const ACTION = wordSet('action')

function objectAfter({ doc }: Reading, { to }: Sentence, verb: number, objects: ReturnType<typeof wordSet>) {
  for (let i = verb + 1; i < to && i <= verb + WITHIN; i++) {
    if (isOneOf(doc, i, objects)) return i
    if (isOneOf(doc, i, OPENS)) return null
  }
  return null
}

function prepositionAfter({ doc }: Reading, { to }: Sentence, object: number): number | null {
  for (let i = object + 1; i < to && i <= object + WITHIN; i++) if (isOneOf(doc, i, OPENS)) return i
  return null
}

/** The verbs of these, for sentences that have nothing else. */
export const CASE_WORDS = new Set([
  ...wordSet(
    'case cases file docket hearing hearings complaint complaints action proceedings evidence wrongdoing failings',
  ),
])
