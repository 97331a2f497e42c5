import type { Tokens } from '../../document.ts'
import { isOneOf, isVerb, NNP } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { tagIndex } from '../../tags/tagset.ts'
import type { Party } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { partyStartingAt, subjectBefore } from '../subject.ts'
import { verbGroup } from '../verb-group.ts'
import { type Aim, aimOfNoun, aimOfVerb, matterAfter } from './aim.ts'
import { subjectAround } from './around.ts'
import { officerFor } from './by-office.ts'
import { commissionerOf } from './commissioner.ts'
import { doerBefore } from './doer.ts'
import { inquiryForce } from './force.ts'
import { actorOf, agentAfter, beganBy, leaderAfter, mainSubject, openerAfter, refuserOf } from './investigator.ts'
import { lookerAt } from './looker.ts'
import { isToBe, statusOfNoun, verbBefore } from './noun-status.ts'
import { isOwnWord, ownedBy } from './owner.ts'
import { type Suspended, suspendedFor } from './pending.ts'
import { isFitReview } from './review.ts'
import { tellerAt } from './teller.ts'
import { inquiry, type Status, type ToldInquiry } from './told.ts'
import { isWatchdog } from './watchdog.ts'
import { FINDS, OF_OBJECT, REVIEW_NOUNS } from './words.ts'

const BY = wordSet('by')
const UNDER = wordSet('under')
const TEAM = wordSet('team panel report commission committee court board office body')
const OF = wordSet('of')
const THE = wordSet('the that this')

/** "Opened an investigation into the club", "an inquiry led by Ann Lee", "its inquiry found". */
export function inquiriesOfNoun(reading: Reading, sentence: Sentence, noun: number): ToldInquiry[] {
  const { doc } = reading
  if (isOneOf(doc, noun - 1, UNDER)) return underInquiry(reading, sentence, noun)
  const start = phraseStart(doc, sentence, noun)
  const end = isOneOf(doc, noun + 1, TEAM) ? noun + 2 : noun + 1
  const suspended = suspendedFor(reading, sentence, noun)
  const { owner, into } = ownedBy(reading, sentence, start, noun)
  const behind = aimHere(reading, sentence, end, suspended)
  const aim = { ...behind, subject: behind.subject ?? into }
  const leader = leaderHere(reading, sentence, end, aim)
  const verb = verbBefore(doc, sentence, start)
  const told = statusOfNoun(reading, sentence, { start, end }, verb)
  // "Is cooperating with the board's inquiry"
  const isHeld = verb === null && isHolding(owner ?? leader, aim)
  const stage = told ?? (suspended || isHeld ? 'under-way' : null)
  if (!stage) return []
  const actor = verb === null ? mainSubject(reading, sentence, start) : actorOf(reading, sentence, verb, stage)
  const status = isGiven(doc, verb, stage, actor) ? 'opened' : stage
  const deed = {
    from: Math.max(verb ?? Math.min(owner?.tokens.from ?? start, start), sentence.from),
    to: Math.max(aim.to, end),
  }
  const faced = facedBy(reading, sentence, { start, end }, verb)
  if (faced) {
    const by = leader ?? owner ?? fromWhom(reading, sentence, end)
    return by && by.key !== faced.key
      ? [inquiry(reading, sentence, by, { ...aim, subject: aim.subject ?? faced }, status, deed)]
      : []
  }
  const investigator = investigatorOf(reading, sentence, {
    start,
    noun,
    verb,
    owner,
    leader,
    actor,
    suspended,
    told,
    status,
  })
  const isReview = isOneOf(doc, noun, REVIEW_NOUNS)
  if (isReview && !isFitReview(doc, { leader, investigator, aim, verb, start, noun })) return []
  const own = leader && status === 'opened' && actor !== leader ? commissionerOf(actor) : null
  const isKnown = !aim.matter && !owner && isOneOf(doc, start, THE)
  if (!investigator && !aim.subject && !isKnown) return []
  const leads = leader ? isToBe(doc, leader.tokens.from) : isLead(doc, verb)
  const toLead = leads && status !== 'closed' ? textOf(doc, { from: start, to: Math.max(aim.to, end) }) : null
  const subject = aim.subject ?? own ?? subjectAround(reading, sentence, { from: start, to: end }, investigator)
  const matter =
    aim.matter ||
    premodifier(doc, Math.max(start, owner?.tokens.to ?? 0), noun) ||
    (isOneOf(doc, noun, INQUEST) ? 'inquest' : '')
  return [{ ...inquiry(reading, sentence, investigator, { ...aim, subject, matter }, status, deed), isKnown, toLead }]
}

/** Is the verb one of leading? Who heads a commission of inquiry looks into it. */
function isLead(doc: Doc, verb: number | null): boolean {
  return verb !== null && isOneOf(doc, verb, LEAD)
}

/** What the words around a noun of investigation say of who holds it. */
interface Around {
  readonly start: number
  readonly noun: number
  readonly verb: number | null
  readonly owner: Party | null
  readonly leader: Party | null
  readonly actor: Party | null
  readonly suspended: Suspended | null
  readonly told: Status | null
  readonly status: Status
}

/** Who leads it, whose it is, who holds such by office, who opens or refuses it, or who tells of it. */
function investigatorOf(reading: Reading, sentence: Sentence, around: Around): Party | null {
  const { doc } = reading
  const { start, noun, verb, owner, leader, actor, suspended, told, status } = around
  const isHeldBy = owner?.of === 'organisation' && leader?.of === 'person' && told !== 'opened'
  const isRefused = status === 'refused' || isOneOf(doc, start - 1, BARE_BE)
  return (
    (isHeldBy ? owner : leader) ??
    (isLead(doc, verb) && actor?.of === 'person' ? actor : null) ??
    (isOwnWord(owner) && actor ? actor : owner) ??
    suspended?.by ??
    royalCommission(doc, noun) ??
    officerFor(reading, noun) ??
    (isRefused ? refuserOf(reading, sentence, noun, actor) : actor) ??
    (verb === null && status !== 'called-for' ? tellerAt(reading, noun) : null)
  )
}

/** Is it somebody's inquiry, whatever becomes of it: a body's ("cooperated with the board's inquiry"), or a person's into a body ("work on her review of the club")? */
function isHolding(holder: Party | null, { subject }: Aim): boolean {
  if (!holder) return false
  return holder.of === 'organisation' ? isLooker(holder) : holder.entity !== null && subject?.of === 'organisation'
}

const BARE_BE = wordSet('be')
const INQUEST = wordSet('inquest inquests')

/** What the words behind say of whom it is into; for who is suspended until it ends, their conduct. */
function aimHere(reading: Reading, sentence: Sentence, end: number, suspended: Suspended | null): Aim {
  const into = aimOfNoun(reading, sentence, end)
  return into.subject?.entity || !suspended
    ? inFinding(reading, sentence, end, into)
    : { ...into, subject: suspended.who }
}

function leaderHere(reading: Reading, sentence: Sentence, end: number, aim: Aim): Party | null {
  return (
    leaderAfter(reading, sentence, end) ??
    openerAfter(reading, sentence, end) ??
    openerAfter(reading, sentence, Math.max(aim.to, end)) ??
    beganBy(reading, sentence, Math.max(aim.to, end)) ??
    (isOneOf(reading.doc, aim.to, BY) ? leaderAfter(reading, sentence, aim.to) : null)
  )
}

/** Who asks a judge to lead an inquiry has decided on it; who asks a watchdog to hold one has not. */
function isGiven(doc: Doc, verb: number | null, stage: Status, actor: Party | null): boolean {
  return stage === 'called-for' && verb !== null && isOneOf(doc, verb, TO_LEAD) && actor?.entity?.type === 'person'
}

/** Is the noun that of a royal commission, which is a body, too? */
export function isRoyalCommission(doc: Doc, noun: number): boolean {
  return isOneOf(doc, noun, COMMISSION) && isOneOf(doc, noun - 1, ROYAL)
}

function royalCommission(doc: Doc, noun: number): Party | null {
  if (!isRoyalCommission(doc, noun)) return null
  return {
    key: 'royal commission',
    entity: null,
    of: 'organisation',
    tokens: { from: noun - 1, to: noun + 1 },
    mention: null,
  }
}

const COMMISSION = wordSet('commission commissions')
const ROYAL = wordSet('royal')

function isLooker(party: Party): boolean {
  return party.entity !== null || isWatchdog(party)
}

/** "The company faces an investigation", "agreed to settle it", "is cooperating with it": whom it is into. */
function facedBy(
  reading: Reading,
  sentence: Sentence,
  { start }: { start: number; end: number },
  verb: number | null,
): Party | null {
  const { doc } = reading
  const faces =
    verb !== null && isOneOf(doc, verb, FACE) ? verb : (helpsAt(doc, sentence, start) ?? objectOf(doc, start))
  if (faces === null) return null
  const group = verbGroup(doc, sentence.from, faces)
  return group.isPassive ? null : doerBefore(reading, sentence, group.from)
}

/** "Is cooperating with", "is helping with": where that verb stands before a noun phrase. */
function helpsAt(doc: Doc, sentence: Sentence, start: number): number | null {
  for (let i = start - 1; i > sentence.from && i > start - 6; i--) if (isOneOf(doc, i, HELPS)) return i
  return null
}

/** "Is the subject of", "was at the centre of": where that "is" stands before a noun phrase. */
function objectOf(doc: Doc, start: number): number | null {
  if (!isOneOf(doc, start - 1, OF) || !isOneOf(doc, start - 2, CENTRE)) return null
  for (let i = start - 3; i > start - 7; i--) if (isOneOf(doc, i, BES)) return i
  return null
}

const CENTRE = wordSet('subject target focus centre center heart')
const BES = wordSet('is are was were been being be become became')

const HELPS = wordSet(
  'await awaits awaited awaiting cooperate cooperates cooperated cooperating co-operate co-operates co-operated co-operating comply complying complied',
)

/** "A review by the inspectorate found that the trust had …": whom it found fault with, where nothing else says whom it is into. */
function inFinding(reading: Reading, sentence: Sentence, end: number, aim: Aim): Aim {
  if (aim.subject) return aim
  for (let i = end; i < sentence.to - 2 && i < end + 12; i++) {
    if (!isOneOf(reading.doc, i, FINDS) || !isOneOf(reading.doc, i + 1, THAT)) continue
    const { subject, matter } = aimOfVerb(reading, sentence, i + 2)
    return subject && subject.mention?.kind !== 'pronoun' ? { subject, matter: aim.matter || matter, to: aim.to } : aim
  }
  return aim
}

const THAT = wordSet('that')
const TO_LEAD = wordSet('lead head chair conduct run oversee carry')
const FACE = wordSet('face faces facing faced settle settles settled survived')
/** "Faces a probe from the regulator" */
function fromWhom(reading: Reading, sentence: Sentence, end: number) {
  if (!isOneOf(reading.doc, end, FROM)) return null
  return partyStartingAt(reading, end + 1) ?? lookerAt(reading, sentence, end + 1)
}

const FROM = wordSet('from')
const LEAD = wordSet('lead leads head heads chair chairs')
function textOf({ article, tokens }: Doc, { from, to }: Tokens): string {
  return article.text
    .slice(tokens[from].from, tokens[to - 1].to)
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/\s+/g, ' ')
}

/** "Is under investigation by the police over her expenses". */
function underInquiry(reading: Reading, sentence: Sentence, noun: number): ToldInquiry[] {
  const { doc } = reading
  const be = noun - 2
  if (be < sentence.from || !(isVerb(doc, be) || isOneOf(doc, be, BY))) return []
  const group = verbGroup(doc, sentence.from, be)
  const force = inquiryForce(reading, sentence, group, be)
  const subject = subjectBefore(reading, sentence, group.from)
  if (!subject || force !== 'done') return []
  const aim = matterAfter(reading, sentence, noun + 1, subject)
  return [
    inquiry(reading, sentence, agentAfter(reading, sentence, noun + 1), aim, 'under-way', { from: be, to: noun + 1 }),
  ]
}

const PHRASE = new Set(
  ['JJ', 'JJR', 'NN', 'NNP', 'NNPS', 'DT', 'PRP$', 'POS', 'CD', 'VBN', 'VBG', 'HYPH', 'NNS'].map(tagIndex),
)

/** Where the noun's own phrase begins. */
function phraseStart(doc: Doc, sentence: Sentence, noun: number): number {
  let from = noun
  while (
    from > sentence.from &&
    noun - from < 7 &&
    PHRASE.has(doc.tags[from - 1]) &&
    !OF_OBJECT.has(doc.forms[from - 1].lower)
  )
    from--
  // "A commission of inquiry"
  const of = noun - 1
  return from === noun && isOneOf(doc, of, OF) && isOneOf(doc, of - 1, TEAM) ? phraseStart(doc, sentence, of - 1) : from
}

/** "Brake" of "its brake inquiry". */
function premodifier({ article, tokens, tags }: Doc, start: number, noun: number): string {
  let from = noun
  while (
    from > start &&
    (tags[from - 1] === NN || tags[from - 1] === JJ || tags[from - 1] === NNP) &&
    !PLAIN.test(tokens[from - 1].text)
  )
    from--
  return from < noun ? article.text.slice(tokens[from].from, tokens[noun - 1].to) : ''
}

// What says of an inquiry what kind it is, and nothing of its matter.
const PLAIN =
  /^(?:preliminary|initial|fresh|independent|lengthy|long|brief|\w+-long|public|full|further|internal|external|formal|separate|new|own|second|third|fresh|criminal|official|judge-led|parliamentary|statutory|urgent|immediate|thorough|royal|judicial|special|forensic|performance|ongoing|wider|police|federal|state|council|government|outside|[a-z]+-(?:day|week|month|year))$/i
const NN = tagIndex('NN')
const JJ = tagIndex('JJ')
