import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { FINITE } from '../../tags/tagset.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { partyStartingAt } from '../subject.ts'
import { verbGroup } from '../verb-group.ts'
import { aimOfVerb, matterAfter } from './aim.ts'
import { doerBefore } from './doer.ts'
import { firstNamed } from './first-named.ts'
import { inquiryForce } from './force.ts'
import { agentAfter } from './investigator.ts'
import { inquiry, type ToldInquiry } from './told.ts'
import { disciplines, isPlainWatchdog, isWatchdog } from './watchdog.ts'
import { ENDS, FINDS } from './words.ts'

const THAT = wordSet('that')
const PUNISHES = wordSet(
  'clear clears cleared exonerate exonerates exonerated fine fines fined censure censures censured reprimand reprimanded sanctioned disciplined bans banned',
)
// They try cases, and look into nobody.
const COURTS = /\b(?:court|\w+-judge panel|jury of|appeals panel)\b/i
// Such bodies judge people.
const DISCIPLINES = /\b(?:disciplinary|misconduct|conduct|ethics|standards|fitness|tribunal)\b/i

/** What a watchdog's inquiry comes to: "cleared the trust", "was fined by the regulator", "the board found that the trust …". */
export function findingsOf(reading: Reading, sentence: Sentence, verb: number): ToldInquiry[] {
  const { doc } = reading
  if (!isVerb(doc, verb)) return []
  const isFault = isOneOf(doc, verb, FOUND) && isOneOf(doc, verb + 1, FAULTY)
  const isEnd = isOneOf(doc, verb, ENDS) || isFault || isRated(doc, sentence, verb)
  const that = isOneOf(doc, verb, FINDS) ? (thatAfter(doc, sentence, verb) ?? clauseAfter(reading, verb)) : null
  if (isOneOf(doc, verb, FINDS) && isOneOf(doc, verb + 1, STOPS)) return foundBefore(reading, sentence, verb)
  if (!isEnd && that === null) return []
  const group = verbGroup(doc, sentence.from, verb)
  if (inquiryForce(reading, sentence, group, verb) !== 'done') return []
  const before = doerBefore(reading, sentence, group.from)
  if (group.isPassive) {
    const by = isEnd ? agentAfter(reading, sentence, verb + 1) : null
    if (!by || !before?.entity || !isWatchdog(by)) return []
    const aim = matterAfter(reading, sentence, verb + 1, before)
    return [inquiry(reading, sentence, by, aim, 'closed', { from: group.from, to: by.tokens.to })]
  }
  if (before && COURTS.test(before.key)) return []
  const isJudge = before !== null && isOneOf(doc, verb, PUNISHES) && disciplines(before)
  if (!before || !(isWatchdog(before) || isJudge) || (before.mention?.kind === 'pronoun' && !isPlainWatchdog(before)))
    return []
  if (that !== null) {
    const aim = aimOfVerb(reading, sentence, that + 1)
    if (!aim.subject) return []
    // "Found that he had lied": what else the article tells of the inquiry says better into whom it is.
    const isPronoun = aim.subject.mention?.kind === 'pronoun' && !DISCIPLINES.test(before.entity?.name ?? before.key)
    if (isPronoun && !isPlainWatchdog(before)) return []
    const into = isPronoun ? { ...aim, subject: null, matter: '' } : aim
    return [inquiry(reading, sentence, before, into, 'closed', { from: verb, to: aim.to })]
  }
  const object =
    partyStartingAt(reading, verb + 1) ?? partyStartingAt(reading, verb + 2) ?? partyStartingAt(reading, verb + 3)
  if (!object?.entity) return []
  const aim = matterAfter(reading, sentence, object.tokens.to, object)
  return [inquiry(reading, sentence, before, aim, 'closed', { from: verb, to: object.tokens.to })]
}

/** "Found that", "ruled on Wednesday that": where the "that" stands. */
function thatAfter(doc: Doc, { to }: Sentence, verb: number): number | null {
  for (let i = verb + 1; i < to && i < verb + 4; i++) if (isOneOf(doc, i, THAT)) return i
  return null
}

/** "The trust broke its licence, the commission has found": whom the clause before names first. */
function foundBefore(reading: Reading, sentence: Sentence, verb: number): ToldInquiry[] {
  const { doc } = reading
  const group = verbGroup(doc, sentence.from, verb)
  if (group.isPassive || inquiryForce(reading, sentence, group, verb) !== 'done') return []
  const by = doerBefore(reading, sentence, group.from)
  if (!by || !isPlainWatchdog(by) || by.tokens.from <= sentence.from) return []
  const subject = firstNamed(reading, { from: sentence.from, to: by.tokens.from }, by)
  if (!subject && !by.entity) return []
  const into = subject?.of === 'person' && !DISCIPLINES.test(by.entity?.name ?? by.key) ? null : subject
  return [
    inquiry(reading, sentence, by, { subject: into, matter: '', to: verb + 1 }, 'closed', { from: verb, to: verb + 1 }),
  ]
}

const STOPS = wordSet('. , ; — –')

/** "Found the trust guilty", "found Ann Lee had lied": the token before that clause. */
function clauseAfter(reading: Reading, verb: number): number | null {
  const who = isOneOf(reading.doc, verb, FOUND) ? partyStartingAt(reading, verb + 1) : null
  if (!who) return null
  const { to } = who.tokens
  return FINITE.has(reading.doc.tags[to]) || isOneOf(reading.doc, to, FAULTY) ? verb : null
}

const FOUND = wordSet('find finds found')
const FAULTY = wordSet('guilty liable responsible unfit wanting to in at not negligent inadequate')

/** "Rated the home inadequate" */
function isRated(doc: Doc, { to }: Sentence, verb: number): boolean {
  if (!isOneOf(doc, verb, RATES)) return false
  for (let i = verb + 1; i < to && i < verb + 10; i++) if (isOneOf(doc, i, GRADES)) return true
  return false
}

const RATES = wordSet('rate rates rated grade grades graded judge judged deem deems deemed')
const GRADES = wordSet(
  'inadequate unsatisfactory poor failing weak unsafe good outstanding improvement measures non-compliant',
)

/** Words for that, for sentences that have nothing else. */
export const RATING_WORDS: ReadonlySet<number> = RATES
