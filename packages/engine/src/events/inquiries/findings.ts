import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { forceIn } from '../context.ts'
import type { Reading, Sentence } from '../reading.ts'
import { partyStartingAt, subjectBefore } from '../subject.ts'
import { verbGroup } from '../verb-group.ts'
import { aimOfVerb, matterAfter } from './aim.ts'
import { agentAfter } from './investigator.ts'
import { lookerBefore } from './looker.ts'
import { inquiry, type ToldInquiry } from './told.ts'
import { isWatchdog } from './watchdog.ts'
import { ENDS, FINDS } from './words.ts'

const THAT = wordSet('that')

/** What a watchdog's inquiry comes to: "cleared the trust", "was fined by the regulator", "the board found that the trust …". */
export function findingsOf(reading: Reading, sentence: Sentence, verb: number): ToldInquiry[] {
  const { doc } = reading
  if (!isVerb(doc, verb)) return []
  const isEnd = isOneOf(doc, verb, ENDS)
  if (!isEnd && !(isOneOf(doc, verb, FINDS) && isOneOf(doc, verb + 1, THAT))) return []
  const group = verbGroup(doc, sentence.from, verb)
  if (forceIn(reading, sentence, group, verb, null) !== 'done') return []
  const before = subjectBefore(reading, sentence, group.from) ?? lookerBefore(reading, sentence, group.from)
  if (group.isPassive) {
    const by = isEnd ? agentAfter(reading, sentence, verb + 1) : null
    if (!by || !before?.entity || !isWatchdog(by)) return []
    const aim = matterAfter(reading, sentence, verb + 1, before)
    return [inquiry(reading, sentence, by, aim, 'closed', { from: group.from, to: by.tokens.to })]
  }
  if (!before || !isWatchdog(before)) return []
  if (!isEnd) {
    const aim = aimOfVerb(reading, sentence, verb + 2)
    return aim.subject ? [inquiry(reading, sentence, before, aim, 'closed', { from: verb, to: aim.to })] : []
  }
  const object =
    partyStartingAt(reading, verb + 1) ?? partyStartingAt(reading, verb + 2) ?? partyStartingAt(reading, verb + 3)
  if (!object?.entity) return []
  const aim = matterAfter(reading, sentence, object.tokens.to, object)
  return [inquiry(reading, sentence, before, aim, 'closed', { from: verb, to: object.tokens.to })]
}
