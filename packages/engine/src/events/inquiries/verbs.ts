import type { Tokens } from '../../document.ts'
import { isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { tagIndex, tagSet } from '../../tags/tagset.ts'
import type { Party } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { partyEndingAt, subjectBefore } from '../subject.ts'
import { type Force, type VerbGroup, verbGroup } from '../verb-group.ts'
import { type Aim, aimOfVerb, matterAfter } from './aim.ts'
import { subjectAround } from './around.ts'
import { itBefore, whichBefore } from './doer.ts'
import { inquiryForce } from './force.ts'
import { agentAfter, bodyBefore, leaderAfter, ownerBeforeNoun, SHOULD } from './investigator.ts'
import { lookerBefore } from './looker.ts'
import { suspendedFor } from './pending.ts'
import { inquiry, type Status, type ToldInquiry } from './told.ts'
import { isPlainWatchdog, isWatchdog } from './watchdog.ts'

/** "Had written to the regulator asking it to look": who is asked is named before "asking". */
function askedAt(doc: Doc, to: number): number {
  return isOneOf(doc, to - 1, IT) && doc.tags[to - 2] === GERUND ? to - 2 : to
}

const IT = wordSet('it them him her')
const BARE_BE = wordSet('be')
const BEING = wordSet('being')
const GERUND = tagIndex('VBG')
const PRESENT = tagSet('VBZ VBP')

/** "The Met is investigating a minister", "the trust is being investigated by the regulator". */
export function inquiriesOfVerb(reading: Reading, sentence: Sentence, verb: Tokens, isPlain: boolean): ToldInquiry[] {
  const { doc } = reading
  const begun = begunAt(doc, verb.from)
  const group = verbGroup(doc, sentence.from, begun ?? verb.from)
  const before = () => lookerOf(reading, sentence, group)
  const force = inquiryForce(reading, sentence, group, verb.from)
  const status =
    begun !== null && force === 'done' ? 'opened' : statusOfVerb(reading, verb, group.from, force, group.force)
  if (!status) return []
  // "The institute, reviewing a draft of his plan, came to …"
  if (!isPlain && doc.tags[verb.from] === GERUND && group.from === verb.from) return []
  const related = whichBefore(reading, sentence, group.from)
  // "Which inspects the fleet": what it is there for.
  if (related && doc.tags[verb.from] === HABITUAL) return []
  const subject =
    related ??
    before() ??
    itBefore(reading, sentence, group.from) ??
    ownerBeforeNoun(reading, sentence, group.from) ??
    bodyBefore(reading, sentence, group.from) ??
    lookerBefore(reading, sentence, group.controlled === null ? group.from : askedAt(doc, group.controlled))
  if (group.isPassive) {
    const agent = agentAfter(reading, sentence, verb.to)
    // Witnesses are examined, and patients.
    if (!subject || (!isPlain && (agent?.of !== 'organisation' || subject.of === 'person'))) return []
    const aim = matterAfter(reading, sentence, verb.to, subject)
    return [inquiry(reading, sentence, agent, aim, status, { from: group.from, to: verb.to })]
  }
  const aim = aimHere(reading, sentence, verb, subject)
  if (!aim.subject?.entity && isHabit(doc, sentence, verb)) return []
  // "The regulator investigates three deaths at the hospital"
  const isCalled =
    aim.subject?.entity &&
    (status === 'called-for' ||
      (subject?.of === 'organisation' && subject.key !== 'office' && (isPlain || isWatchdog(subject))))
  if (
    !subject ||
    (!subject.entity && !isCalled && !isWatchdog(subject)) ||
    (!isPlain &&
      !aim.subject &&
      !isAudit(reading.doc, verb.from, subject) &&
      !(status === 'refused' && isWatchdog(subject)))
  )
    return []
  // A bank reviews its partnership with a club, a shop its prices.
  if (!isPlain && !isWatchdog(subject) && !aim.subject?.entity) return []
  if (!isPlain && !isPlainWatchdog(subject) && DEALINGS.test(aim.matter)) return []
  if (!isPlain && ROUTINE.test(aim.matter)) return []
  if (isPlain && !isWatchdog(subject) && !aim.subject && WAYS.test(aim.matter)) return []
  // Who checks facts examines what somebody said.
  if (!isPlain && !isWatchdog(subject) && CLAIMED.test(aim.matter)) return []
  // "She would audit the ministry" is what candidates say.
  if (!isPlain && subject.of === 'person' && group.isWould && !isWatchdog(subject)) return []
  if (!aim.matter && subject.of !== 'organisation' && !(status === 'refused' && isWatchdog(subject))) return []
  // Who promises to look into it opens no investigation.
  if (subject.of === 'person' && (!isPlain || !aim.subject) && status !== 'called-for' && !isWatchdog(subject))
    return []
  // "A commission, headed by Ann Lee, is looking into it"
  const investigator = subject.entity ? subject : (leaderAfter(reading, sentence, subject.tokens.to + 1) ?? subject)
  return [inquiry(reading, sentence, investigator, aim, status, { from: verb.from, to: aim.to })]
}

/** Who is to look: the subject, or whom somebody asks to; who has "been asked by" somebody is the subject, too. */
function lookerOf(reading: Reading, sentence: Sentence, { controlled, from }: VerbGroup): Party | null {
  const { doc } = reading
  if (controlled === null) return subjectBefore(reading, sentence, from)
  const asked = partyEndingAt(
    reading,
    mentionsIn(doc, { from: sentence.from, to: controlled }),
    askedAt(doc, controlled),
  )
  const isBy = asked !== null && [1, 2, 3].some(n => isOneOf(doc, asked.tokens.from - n, BY))
  return isBy ? (subjectBefore(reading, sentence, from) ?? lookerBefore(reading, sentence, from)) : asked
}

const BY = wordSet('by')

/** An auditor who audits looks into something, whatever it is. */
function isAudit(doc: Doc, verb: number, by: Party): boolean {
  return isOneOf(doc, verb, AUDIT) && isWatchdog(by)
}

// In tokens: over the subject of the clause.
const CLAUSE = 12
const AUDIT = wordSet('audit audits audited auditing')

/** What the verb is about: its object, or whom the sentence names around it. */
function aimHere(reading: Reading, sentence: Sentence, verb: Tokens, by: Party | null): Aim {
  const aim = aimOfVerb(reading, sentence, verb.to)
  const to = Math.max(aim.to, verb.to)
  const around = aim.subject
    ? null
    : (suspendedFor(reading, sentence, verb.from, CLAUSE)?.who ??
      subjectAround(reading, sentence, { from: verb.from, to }, by))
  return around ? { ...aim, subject: around } : aim
}

function statusOfVerb({ doc }: Reading, verb: Tokens, from: number, force: Force, bare: Force): Status | null {
  if (bare === 'asked') return isOrdered(doc, from, verb.from) ? 'opened' : 'called-for'
  for (let i = from; i < verb.from; i++) if (isOneOf(doc, i, SHOULD)) return 'called-for'
  if (force === 'refused') return 'refused'
  // "It is time an inspector be named to investigate"
  if (isOneOf(doc, from, BARE_BE)) return 'called-for'
  if (force === 'none' || force === 'rumoured') return null
  for (let i = from; i < verb.from; i++) if (isOneOf(doc, i, BEING)) return 'under-way'
  if (GERUND === doc.tags[verb.from] || PRESENT.has(doc.tags[verb.from])) return 'under-way'
  return force === 'to-come' ? 'opened' : 'closed'
}

/** "Directed the bureau to investigate": who is told to will do it. */
function isOrdered(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isOneOf(doc, i, ORDERED) || (isOneOf(doc, i, CALLED) && isOneOf(doc, i + 1, IN))) return true
  return false
}

const CALLED = wordSet('called calls brought')
const IN = wordSet('in')
const ORDERED = wordSet(
  'ordered orders order ordering directed directs direct directing instructed instructs instruct tasked commissioned',
)

/** "Has begun looking", "started investigating": where that verb stands. */
function begunAt(doc: Doc, verb: number): number | null {
  return doc.tags[verb] === GERUND && isOneOf(doc, verb - 1, BEGUN) ? verb - 1 : null
}

const BEGUN = wordSet('begun began begin begins started start starts beginning starting')

/** "The bureau looks into graft", "which investigates complaints": what it is there for is no inquiry. */
function isHabit(doc: Doc, { to }: Sentence, verb: Tokens): boolean {
  if (doc.tags[verb.from] !== HABITUAL) return false
  for (let i = verb.to; i < to && i < verb.to + 4; i++) {
    if (DETERMINERS.has(doc.tags[i])) return false
    if (NOUNS.has(doc.tags[i])) return true
  }
  return false
}

const HABITUAL = tagIndex('VBZ')
const DETERMINERS = tagSet('DT PRP$ PRP CD WP WRB IN WDT NNP NNPS')
const NOUNS = tagSet('NN NNS')
const DEALINGS =
  /^(?:(?:its|their|his|her|the) )?(?:[\p{L}’']+ ){0,2}(?:partnership|sponsorship|relationship|deal|arrangements?|options?|contract|performance|salary|pay|minutes|agenda|position|prices|pricing|plans?|future|involvement|ties|links|association|support|membership)\b/iu
const ROUTINE = /nominee|\b(?:bills?|legislation|nominees?|nominations?|applications?|budget|case law|appeal)$/i
const WAYS =
  /^(?:(?:its|their|his|her|other|new|more|different) )*(?:options?|ways?|possibilit\w+|feasibility|ideas?|proposals?|alternatives|(?:creat|mak|build|us|introduc|add|sett|mov|buy|offer|open|chang|expand|improv|allow|extend|provid|bring|hav)ing)\b/iu

const CLAIMED = /\b(?:statement|claim|remark|assertion|speech|comment)s?$/i
