import { isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import type { Party } from '../party.ts'
import type { Reading, Sentence } from '../reading.ts'
import { partyStartingAt } from '../subject.ts'
import { verbGroup } from '../verb-group.ts'
import { aimOfVerb } from './aim.ts'
import { doerBefore } from './doer.ts'
import { inquiryForce } from './force.ts'
import { agentAfter } from './investigator.ts'
import { inquiry, type ToldInquiry } from './told.ts'
import { isPlainWatchdog } from './watchdog.ts'

const QUESTIONS = wordSet(
  'book books booked arrest arrests arrested detain detained interviewed questioned interviewing questioning',
)
const GRILLS = wordSet(
  'grill grills grilled grilling quiz quizzes quizzed quizzing summon summons summoned summoning arraign arraigned',
)
const INVITES = wordSet(
  'invite invites invited inviting ask asks asked asking give gave given writes wrote written send sends sent served serve issued issue',
)
// What is asked for only of who is looked into.
const ACCOUNTS = wordSet(
  'questioning observations answers explanation explanations show-cause showcause statement summons interrogation notice subpoena subpoenas',
)
const GIFTS = wordSet('give gave given send sends sent served serve issued issue')
const NOTICES = wordSet('notice notices letter letters summons subpoena subpoenas')
const SHOW = wordSet(
  'show-cause showcause cause documents records explanation seeking demanding requesting asking questions',
)
const POLICE =
  /\b(?:police|constabulary|sheriff|detectives|garda\w*|gardaí|rcmp|fbi|bureau|agents|investigators|directorate|corruption|crimes)\b/i
const SITS = /\b(?:committee|inquiry|commission|panel|senate|house|parliament)\b/i
const SPORT = /\b(?:football|cricket|rugby|athletics|cycling|racing|hockey|league|federation)\b/i
const OFFICES = /\b(?:nominee|nominees|candidates?|applicants?)\b/i
// In tokens.
const REACH = 14

/** Words for that, for sentences that have nothing else. */
export const QUESTION_WORDS: ReadonlySet<number> = new Set([...QUESTIONS, ...GRILLS, ...ACCOUNTS])

/** "Was interviewed under caution by Severn Police", "detectives have questioned Ann Lee", "the committee grilled the trust's managers", "wrote to the firm demanding an explanation". */
export function questioningOf(reading: Reading, sentence: Sentence, verb: number): ToldInquiry | null {
  const { doc } = reading
  const isGrilled = isOneOf(doc, verb, GRILLS)
  const isAsked = isOneOf(doc, verb, QUESTIONS)
  if (!isGrilled && !isAsked && !isCalledToAccount(reading, sentence, verb)) return null
  const group = verbGroup(doc, sentence.from, verb)
  if (inquiryForce(reading, sentence, group, verb) !== 'done') return null
  const before = doerBefore(reading, sentence, group.from)
  const by = group.isPassive ? agentAfter(reading, sentence, verb + 1) : before
  const whom = group.isPassive ? before : whomAfter(reading, sentence, verb)
  if (!by || !whom?.entity || whom.key === by.key) return null
  const name = by.entity?.name ?? by.key
  const isTheirs = isAsked
    ? whom.of === 'person' && (POLICE.test(name) || isPlainWatchdog(by))
    : by.of === 'organisation' &&
      (isPlainWatchdog(by) ||
        (isGrilled && SITS.test(name)) ||
        (whom.of === 'person' && !isGrilled && SPORT.test(name)))
  if (!isTheirs || OFFICES.test(doc.article.text.slice(doc.tokens[verb].to, doc.tokens[verb].to + 80))) return null
  const to = Math.max(verb + 1, whom.tokens.to, by.tokens.to)
  return inquiry(reading, sentence, by, { subject: whom, matter: '', to }, 'under-way', { from: verb, to })
}

/** "Invited her for questioning", "sent the firm a letter seeking documents" */
function isCalledToAccount({ doc }: Reading, { to }: Sentence, verb: number): boolean {
  if (!isOneOf(doc, verb, INVITES)) return false
  const end = Math.min(to, verb + REACH)
  const has = (words: ReadonlySet<number>) => {
    for (let i = verb + 1; i < end; i++) if (isOneOf(doc, i, words)) return true
    return false
  }
  return isOneOf(doc, verb, GIFTS) ? has(NOTICES) && has(SHOW) : has(ACCOUNTS)
}

/** Who is asked: named behind the verb, or whoever's people they are ("managers of the Seed Board"). */
function whomAfter(reading: Reading, sentence: Sentence, verb: number): Party | null {
  const { doc } = reading
  // "Wants answers from the trust"
  const from = [2, 3].find(n => isOneOf(doc, verb + n, FROM))
  if (from !== undefined) return partyStartingAt(reading, verb + from + 1)
  const direct = partyStartingAt(reading, verb + 1)
  if (direct?.entity) return direct
  const { subject } = aimOfVerb(reading, sentence, isOneOf(doc, verb + 1, TO) ? verb + 2 : verb + 1)
  return subject?.entity ? subject : null
}

const TO = wordSet('to')
const FROM = wordSet('from of')
