import type { Tokens } from '../../document.ts'
import { isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import type { Party } from '../party.ts'
import type { Reading, Sentence } from '../reading.ts'
import { partyStartingAt, subjectBefore } from '../subject.ts'
import { verbGroup } from '../verb-group.ts'
import { inquiryForce } from './force.ts'
import { lookerBefore } from './looker.ts'

const PENDING = wordSet('pending while amid during')
const SUSPENDS = wordSet(
  'suspend suspends suspended suspending placed put arrested sacked dismissed removed stood steps stepped relieved fired withdrawn benched dropped left',
)
const AGENT = wordSet('by')
const REACH = 24

/** Who is suspended until an inquiry is over, and by whom: it is into their conduct. */
export interface Suspended {
  readonly who: Party
  readonly by: Party | null
}

/** "Suspended the director pending an inquiry", "while it investigates": who stands aside for the inquiry whose noun or verb is token `noun`, up to `reach` tokens behind the "pending". */
export function suspendedFor(reading: Reading, sentence: Sentence, noun: number, reach = 9): Suspended | null {
  const { doc } = reading
  const pending = pendingBefore(reading, sentence, noun, reach)
  if (pending === null) return null
  for (let verb = pending - 1; verb > sentence.from && verb > pending - REACH; verb--) {
    if (!isOneOf(doc, verb, SUSPENDS)) continue
    const group = verbGroup(doc, sentence.from, verb)
    if (inquiryForce(reading, sentence, group, verb) !== 'done') return null
    const before = subjectBefore(reading, sentence, group.from) ?? lookerBefore(reading, sentence, group.from)
    if (!group.isPassive) {
      const who = partyStartingAt(reading, verb + 1)
      return who?.of === 'person' ? { who, by: before } : null
    }
    return before?.of === 'person' ? { who: before, by: agentIn(reading, { from: verb + 1, to: pending }) } : null
  }
  return null
}

function pendingBefore({ doc }: Reading, { from }: Sentence, noun: number, reach: number): number | null {
  for (let i = noun - 1; i > from && i > noun - reach; i--) if (isOneOf(doc, i, PENDING)) return i
  return null
}

function agentIn(reading: Reading, { from, to }: Tokens): Party | null {
  for (let i = from; i < to; i++) if (isOneOf(reading.doc, i, AGENT)) return partyStartingAt(reading, i + 1)
  return null
}
