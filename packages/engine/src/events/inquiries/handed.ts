import type { Tokens } from '../../document.ts'
import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { type Party, partyOf } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { partyStartingAt, subjectBefore } from '../subject.ts'
import { type VerbGroup, verbGroup } from '../verb-group.ts'
import { aimOfNoun, aimOfVerb } from './aim.ts'
import { commissionerOf } from './commissioner.ts'
import { doerBefore } from './doer.ts'
import { inquiryForce } from './force.ts'
import { lookerAt, lookerBefore } from './looker.ts'
import { inquiry, type ToldInquiry } from './told.ts'
import { isPlainWatchdog, isWatchdog } from './watchdog.ts'
import { COMPLAINED, INQUIRY_NOUNS, NAMED, PASSED, REVIEW_NOUNS } from './words.ts'

const PLAIN = wordSet('refer refers referred referring report reports reported')
const MATTERS = wordSet(
  'case cases matter complaint complaints file files dossier evidence findings incident incidents affair allegations itself',
)
const ITSELF = wordSet('itself himself herself themselves')
const TO = wordSet('to')
const TO_WHOM = wordSet('to with')
const BEFORE = wordSet('before')
const AS = wordSet('as')
const ABOUT = wordSet('about over')
const LEAD = wordSet('lead head chair conduct run oversee carry hold')
const HEADS = wordSet('chair chairman chairwoman chairperson head leader')
const LOOK = wordSet(
  'investigate examine review audit probe look scrutinise scrutinize inquire enquire go comb establish inspect find determine check assess',
)
const HIRED = wordSet(
  'appoint appointed appoints appointing commission commissioned commissions hire hired hires engage engaged engages instruct instructed retain retained retains enlist enlisted',
)
const IN = wordSet('in')
const INTO = wordSet('into at through over')
// "To go to court"
const NEEDS_INTO = wordSet('go comb look inquire')
const UP = wordSet('up')
const SET = wordSet('set sets setting')
const LAUNCHED = wordSet('launch launches launched launching')
const CREATED = wordSet(
  'launch launches launched launching set sets setting convene convenes convened form forms formed forming constitute constitutes constituted create created creates',
)

/** "Asked a judge to lead an inquiry", "has been named as chair of the inquiry", "handed the case to a special prosecutor". */
export function inquiriesHanded(reading: Reading, sentence: Sentence, verb: number): ToldInquiry[] {
  const { doc } = reading
  if (isOneOf(doc, verb, COMPLAINED)) return complained(reading, sentence, verb)
  if (!isVerb(doc, verb)) return []
  if (isOneOf(doc, verb, NAMED)) return named(reading, sentence, verb)
  return isOneOf(doc, verb, PASSED) ? passed(reading, sentence, verb) : []
}

function named(reading: Reading, sentence: Sentence, verb: number): ToldInquiry[] {
  const { doc } = reading
  const task = taskAfter(reading, sentence, verb)
  if (!task || !isTold(reading, sentence, verb)) return []
  if (isOneOf(doc, verb, SET) && !isOneOf(doc, verb + 1, UP)) return []
  const group = verbGroup(doc, sentence.from, verb)
  const party = group.isPassive
    ? (subjectBefore(reading, sentence, group.from) ??
      nameBefore(reading, sentence, group.from) ??
      lookerBefore(reading, sentence, group.from))
    : createdBy(reading, sentence, verb, task.from, group)
  // Who asks a watchdog to look into something only asks; who hires a firm to has decided.
  const isHired = isOneOf(doc, verb, HIRED) || isOneOf(doc, verb, CREATED) || isOneOf(doc, verb + 1, IN)
  const isCalled =
    party?.entity ||
    (party && group.isPassive && isWatchdog(party)) ||
    (isHired && party && (party.of === 'organisation' || isWatchdog(party)) && task.aim.subject?.entity)
  if (!party || !isCalled || (party.of === 'organisation' && !isHired)) return []
  // "The club hired a law firm to conduct an inquiry": into its own doings.
  const own = task.aim.subject || group.isPassive ? null : commissionerOf(subjectBefore(reading, sentence, group.from))
  return [
    inquiry(reading, sentence, party, { ...task.aim, subject: task.aim.subject ?? own }, 'opened', {
      from: group.from,
      to: task.to,
    }),
  ]
}

/** Who is named to do it; a force that sets up a team for it does it itself. */
function createdBy(reading: Reading, sentence: Sentence, verb: number, to: number, group: VerbGroup): Party | null {
  const { doc } = reading
  const named = firstNamed(reading, verb + 1, to)
  if (isOneOf(doc, verb, LAUNCHED)) return doerBefore(reading, sentence, group.from)
  if (named || !isOneOf(doc, verb, CREATED)) return named ?? describedBefore(reading, sentence, verb, to)
  const by = subjectBefore(reading, sentence, group.from) ?? lookerBefore(reading, sentence, group.from)
  if (by?.of === 'organisation' && isPlainWatchdog(by)) return by
  const at = isOneOf(doc, verb + 1, UP) ? verb + 2 : verb + 1
  return describedBefore(reading, sentence, verb, to) ?? lookerAt(reading, sentence, at)
}

/** "Auditors from Pell Marsh have been called in": the name that ends before token `at`. */
function nameBefore(reading: Reading, { from }: Sentence, at: number): Party | null {
  const named = mentionsIn(reading.doc, { from, to: at }).filter(i => reading.doc.mentions[i].tokens.to === at)
  return named.flatMap(i => partyOf(reading, i) ?? []).find(({ entity }) => entity) ?? null
}

/** "Hired an outside firm to investigate": a firm that is only described. */
function describedBefore(reading: Reading, { from }: Sentence, verb: number, at: number): Party | null {
  const here = mentionsIn(reading.doc, { from, to: at }).filter(i => reading.doc.mentions[i].tokens.from > verb)
  return (
    here.flatMap(i => partyOf(reading, i) ?? []).find(party => party.of === 'organisation' || isWatchdog(party)) ?? null
  )
}

/** "Examine", "look into", "go through the books" */
function isLooking(doc: Doc, verb: number): boolean {
  if (isOneOf(doc, verb, ASKS)) return [1, 2].some(n => isOneOf(doc, verb + n, WHETHER))
  if (!isOneOf(doc, verb, NEEDS_INTO)) return true
  if (!isOneOf(doc, verb + 1, INTO)) return false
  return !isOneOf(doc, verb, GOES) || [2, 3, 4].some(n => isOneOf(doc, verb + n, BOOKS))
}

const ASKS = wordSet('find determine check assess establish')
const WHETHER = wordSet('whether why how if who what')
const GOES = wordSet('go comb')
const BOOKS = wordSet(
  'books accounts records papers files finances figures ledgers documents evidence contracts spending',
)

/** "To lead an inquiry into …", "as chair of the inquiry", "to investigate …" after a verb: where that begins and ends, and its aim. */
function taskAfter(reading: Reading, sentence: Sentence, verb: number) {
  const { doc } = reading
  for (let i = verb + 1; i < sentence.to - 1 && i < verb + 25; i++) {
    const isTo = isOneOf(doc, i, TO)
    if (isTo && isOneOf(doc, i + 1, LOOK) && isLooking(doc, i + 1)) {
      const at = isOneOf(doc, i + 2, INTO) ? i + 3 : i + 2
      const aim = aimOfVerb(reading, sentence, at)
      return { from: i, to: Math.max(at, aim.to), aim }
    }
    if (!(isTo && isOneOf(doc, i + 1, LEAD)) && !(isOneOf(doc, i, AS) && headAt(reading, i + 1))) continue
    for (let noun = i + 2; noun < sentence.to && noun < i + 9; noun++) {
      if (!isOneOf(doc, noun, INQUIRY_NOUNS) && !isOneOf(doc, noun, REVIEW_NOUNS)) continue
      const aim = aimOfNoun(reading, sentence, noun + 1)
      return { from: i, to: Math.max(noun + 1, aim.to), aim }
    }
  }
  return null
}

function headAt({ doc }: Reading, at: number): boolean {
  return isOneOf(doc, at, HEADS) || isOneOf(doc, at + 1, HEADS)
}

function passed(reading: Reading, sentence: Sentence, verb: number): ToldInquiry[] {
  const { doc } = reading
  const group = verbGroup(doc, sentence.from, verb)
  const isAsked = group.force === 'asked'
  if (!isAsked && !isTold(reading, sentence, verb)) return []
  for (let i = verb + 1; i < sentence.to - 1 && i < verb + 10; i++) {
    if (!isOneOf(doc, i, TO) && !isOneOf(doc, i, BEFORE)) continue
    const to = toWhom(reading, sentence, i + 1)
    if (!to || !isWatchdog(to)) return []
    if (isClosing(reading, verb, i, to)) return closing(reading, sentence, group, { from: verb, to: to.tokens.to }, to)
    const subject = group.isPassive
      ? subjectBefore(reading, sentence, group.from)
      : i > verb + 1
        ? isOneOf(doc, verb + 1, ITSELF)
          ? subjectBefore(reading, sentence, group.from)
          : partyStartingAt(reading, verb + 1)
        : null
    const isItself = isOneOf(doc, verb + 1, ITSELF)
    const isMatter =
      !isItself && hasMatter(reading, group.isPassive ? group.from - 4 : verb + 1, group.isPassive ? group.from : i)
    if (!isMatter && !(isOneOf(doc, verb, PLAIN) && subject?.entity)) return []
    const aim = { subject: isMatter ? null : subject, matter: isMatter ? 'case' : '', to: to.tokens.to }
    return [
      inquiry(reading, sentence, to, aim, isAsked ? 'called-for' : 'opened', { from: group.from, to: to.tokens.to }),
    ]
  }
  return []
}

/** "Sent its findings to the prosecutor": who looked into it has done so. */
function isClosing({ doc }: Reading, verb: number, to: number, whom: Party): boolean {
  if (!PROSECUTOR.test(whom.entity?.name ?? whom.key)) return false
  for (let i = verb - 3; i < to; i++) if (isOneOf(doc, i, PAPERS)) return true
  return false
}

const PROSECUTOR = /\b(?:prosecut\w+|procurator|crown office|district attorney|dpp|state attorney)\b/i
const PAPERS = wordSet('file files findings report evidence dossier papers')

function closing(reading: Reading, sentence: Sentence, group: VerbGroup, deed: Tokens, whom: Party): ToldInquiry[] {
  if (group.isPassive) return []
  const by = subjectBefore(reading, sentence, group.from) ?? lookerBefore(reading, sentence, group.from)
  if (!by || !isWatchdog(by)) return []
  const named = mentionsIn(reading.doc, { from: deed.from + 1, to: deed.to }).flatMap(i => partyOf(reading, i) ?? [])
  const subject = named.find(({ entity, key }) => entity && key !== by.key && key !== whom.key) ?? null
  return [inquiry(reading, sentence, by, { subject, matter: '', to: deed.to }, 'closed', deed)]
}

/** Before whom a case comes: a person whose office stands first ("a special prosecutor, Ann Lee"), or the body that the words call. */
function toWhom(reading: Reading, sentence: Sentence, at: number): Party | null {
  const here = partyStartingAt(reading, at)
  if (here?.entity) return here
  const looker = lookerAt(reading, sentence, at)
  if (looker?.entity || (looker && isWatchdog(looker) && here?.of !== 'person')) return looker
  return firstNamed(reading, at, Math.min(sentence.to, at + 12)) ?? here
}

/** "Complained to the watchdog about the trust", "has made a complaint to the regulator" */
function complained(reading: Reading, sentence: Sentence, verb: number): ToldInquiry[] {
  const { doc } = reading
  if (!isOneOf(doc, verb + 1, TO_WHOM)) return lodged(reading, sentence, verb)
  const to = partyStartingAt(reading, verb + 2) ?? lookerAt(reading, sentence, verb + 2)
  if (!to || !isWatchdog(to)) return []
  const about = isOneOf(doc, to.tokens.to, ABOUT)
  const aim = about
    ? aimOfVerb(reading, sentence, to.tokens.to + 1)
    : { subject: null, matter: 'complaint', to: to.tokens.to }
  return [inquiry(reading, sentence, to, aim, 'called-for', { from: verb, to: aim.to })]
}

/** "A complaint against the trust has been lodged with the regulator", "lodged a complaint about it with the board". */
function lodged(reading: Reading, sentence: Sentence, noun: number): ToldInquiry[] {
  const { doc } = reading
  if (!isOneOf(doc, noun + 1, AGAINST)) return []
  const aim = aimOfVerb(reading, sentence, noun + 2)
  if (!aim.subject) return []
  for (let i = aim.subject.tokens.to; i < sentence.to - 1 && i < noun + 20; i++) {
    if (!isOneOf(doc, i, TO_WHOM)) continue
    const to = partyStartingAt(reading, i + 1) ?? lookerAt(reading, sentence, i + 1)
    if (to && isWatchdog(to) && to.key !== aim.subject.key)
      return [inquiry(reading, sentence, to, aim, 'called-for', { from: noun, to: to.tokens.to })]
  }
  return []
}

const AGAINST = wordSet('against about over')

function hasMatter({ doc }: Reading, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (isOneOf(doc, i, MATTERS)) return true
  return false
}

function isTold(reading: Reading, sentence: Sentence, verb: number): boolean {
  const group = verbGroup(reading.doc, sentence.from, verb)
  const force = inquiryForce(reading, sentence, group, verb)
  return force === 'done' || force === 'to-come'
}

/** The first whom a name calls between two tokens: "a special prosecutor, Ann Lee". */
function firstNamed(reading: Reading, from: number, to: number): Party | null {
  const parties = mentionsIn(reading.doc, { from, to })
    .filter(i => reading.doc.mentions[i].kind === 'name')
    .flatMap(i => partyOf(reading, i) ?? [])
  return parties.find(({ of }) => of === 'person') ?? parties[0] ?? null
}
