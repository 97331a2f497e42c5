import { isOneOf, isVerb, POS } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { tagSet } from '../../tags/tagset.ts'
import { type Party, partyOf } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { partyStartingAt } from '../subject.ts'
import { verbGroup } from '../verb-group.ts'
import { aimOfVerb } from './aim.ts'
import { doerBefore } from './doer.ts'
import { inquiryForce } from './force.ts'
import { lookerAt, lookerBefore } from './looker.ts'
import { tellerAt } from './teller.ts'
import { inquiry, type ToldInquiry } from './told.ts'
import { isPlainWatchdog, isWatchdog } from './watchdog.ts'

const SENDS = wordSet(
  'send sends sent sending dispatch dispatches dispatched dispatching deploy deploys deployed deploying',
)
const COMES = wordSet(
  'visit visits visited visiting arrive arrived arriving descend descended moved went were are spent begin began turned',
)
const LOOKERS = wordSet('inspectors investigators auditors detectives examiners inspector auditor investigator')
const TEAM = wordSet('team teams inspectors investigators auditors detectives examiners inspector auditor investigator')
const FROM = wordSet('from of for')
const INTO = wordSet('to into at on inside in through')
const NAMES = tagSet('NNP NNPS NN JJ POS')
// In tokens.
const REACH = 8

/** Words that tell of such a visit, for sentences that have nothing else. */
export const VISIT_WORDS: ReadonlySet<number> = LOOKERS

/** "Sent inspectors into the jail", "auditors from the ministry spent a week at the trust": who has people on the spot looks into it. */
export function visitsOf(reading: Reading, sentence: Sentence, verb: number): ToldInquiry[] {
  const { doc } = reading
  if (!isVerb(doc, verb)) return []
  const isSent = isOneOf(doc, verb, SENDS)
  if (!isSent && !isOneOf(doc, verb, COMES)) return []
  const group = verbGroup(doc, sentence.from, verb)
  const isOut = isSent && !group.isPassive
  const team = isOut ? teamAfter(doc, sentence, verb) : lookersBefore(doc, sentence, group.from)
  if (team === null) return []
  const force = inquiryForce(reading, sentence, group, verb)
  if (force !== 'done' && force !== 'to-come') return []
  const by = isOut
    ? doerBefore(reading, sentence, group.from)
    : (employerOf(reading, sentence, team) ?? tellerAt(reading, verb))
  if (!by || (isOut && !isWatchdog(by))) return []
  const whose =
    placeAfter(reading, sentence, isOut ? team : verb, by) ?? (isOut ? tasked(reading, sentence, team) : null)
  if (!whose) return []
  const deed = { from: Math.min(team, verb), to: whose.tokens.to }
  return [inquiry(reading, sentence, by, { subject: whose, matter: '', to: deed.to }, 'under-way', deed)]
}

function teamAfter(doc: Doc, { to }: Sentence, verb: number): number | null {
  for (let i = verb + 1; i < to && i < verb + REACH; i++) {
    if (isOneOf(doc, i, TEAM)) return i
    if (isOneOf(doc, i, INTO)) return null
  }
  return null
}

/** The noun for such people at the head of the phrase that ends before a verb: "inspectors from the Mine Safety Board". */
function lookersBefore(doc: Doc, { from }: Sentence, at: number): number | null {
  for (let i = at - 1; i >= from && i > at - REACH; i--) {
    if (isOneOf(doc, i, LOOKERS)) return i
    if (!NAMES.has(doc.tags[i]) && !isOneOf(doc, i, FROM) && !isOneOf(doc, i, LINKS)) return null
  }
  return null
}

const LINKS = wordSet('the and &')

/** Whose people they are: "inspectors from the board", "the board's auditors", "Tolland Safety inspectors". */
function employerOf(reading: Reading, sentence: Sentence, team: number): Party | null {
  const { doc } = reading
  if (isOneOf(doc, team + 1, FROM)) return partyStartingAt(reading, team + 2) ?? lookerAt(reading, sentence, team + 2)
  const end = doc.tags[team - 1] === POS ? team - 1 : team
  const own = mentionsIn(doc, { from: sentence.from, to: end }).filter(i => doc.mentions[i].tokens.to === end)
  const body = own.flatMap(i => partyOf(reading, i) ?? []).find(({ of, entity }) => of === 'organisation' && entity)
  if (body) return body
  const described = lookerBefore(reading, sentence, team)
  return described && isPlainWatchdog(described) ? described : null
}

/** Where they are, or go: the first body or place named behind. */
function placeAfter(reading: Reading, sentence: Sentence, from: number, by: Party): Party | null {
  const { doc } = reading
  const isVisit = isOneOf(doc, from, VISITS)
  for (let i = from; i < sentence.to && i < from + REACH; i++) {
    if (!(isVisit && i === from) && !isOneOf(doc, i, INTO)) continue
    const { subject } = aimOfVerb(reading, sentence, i + 1)
    if (subject && subject.key !== by.key && subject.of === 'organisation') return subject
  }
  return null
}

/** "Is sending a team to find out why the train stopped" */
function tasked(reading: Reading, sentence: Sentence, team: number): Party | null {
  const { doc } = reading
  for (let i = team + 1; i < sentence.to - 2 && i < team + REACH; i++) {
    if (!isOneOf(doc, i, TO) || !isOneOf(doc, i + 1, FINDS)) continue
    return aimOfVerb(reading, sentence, isOneOf(doc, i + 2, OUT) ? i + 3 : i + 2).subject
  }
  return null
}

const TO = wordSet('to')
const FINDS = wordSet('find investigate determine establish examine inspect check probe review')
const OUT = wordSet('out into whether')
const VISITS = wordSet('visit visits visited visiting')
