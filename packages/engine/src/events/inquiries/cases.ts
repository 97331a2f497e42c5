import { isDate, isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { tagIndex } from '../../tags/tagset.ts'
import type { Party } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { partyStartingAt, subjectBefore } from '../subject.ts'
import { verbGroup } from '../verb-group.ts'
import { type Aim, aimOfVerb } from './aim.ts'
import { doerBefore } from './doer.ts'
import { inquiryForce } from './force.ts'
import { tellerAt } from './teller.ts'
import { inquiry, type Status, type ToldInquiry } from './told.ts'
import { disciplines, isWatchdog, isWatchdogName } from './watchdog.ts'

const CHIT = wordSet('chit')

/** What a watchdog does with a case, which alone says no more of an inquiry than that. */
const DEALT: readonly (readonly [verbs: ReturnType<typeof wordSet>, objects: ReturnType<typeof wordSet>, Status])[] = [
  [
    wordSet(
      'open opens opened opening register registers registered begin begins began begun start started launch launched lodge lodged bring brings brought bringing institute instituted commence commenced initiate initiated',
    ),
    wordSet('case cases file docket proceedings hearing hearings fir'),
    'opened',
  ],
  [
    wordSet(
      'handle handles handled handling hear hears heard hearing take takes took taking gather gathers gathered gathering collect collects collected',
    ),
    wordSet('evidence case testimony statements'),
    'under-way',
  ],
  [
    wordSet(
      'close closes closed closing drop drops dropped dismiss dismisses dismissed uphold upholds upheld upholding discontinue discontinued settle settled reject rejects rejected',
    ),
    wordSet('case cases file complaint complaints proceedings charges'),
    'closed',
  ],
  [
    wordSet('find finds found'),
    wordSet(
      'wrongdoing evidence breach breaches case failings fault misconduct maladministration violation violations grounds',
    ),
    'closed',
  ],
  [wordSet('take takes took taking taken'), wordSet('action'), 'closed'],
  [wordSet('pursue pursues pursued pursuing'), wordSet('complaint complaints case matter allegations'), 'under-way'],
  [wordSet('take takes took taken taking'), wordSet('complaint complaints matter case it'), 'opened'],
  [wordSet('give gives gave given'), CHIT, 'closed'],
  [wordSet('file files filed filing'), wordSet('fir docket'), 'opened'],
  [wordSet('finish finishes finished complete completes completed wind wound'), wordSet('work'), 'closed'],
  [wordSet('file files filed filing'), wordSet('chargesheet charge-sheet charges indictment'), 'closed'],
  [wordSet('face faces facing faced'), wordSet('action charges'), 'closed'],
]
const NO = wordSet('no any further')
const OPENS = wordSet('against into over about on by in of with at to')
const BEEN = wordSet('been was were')
const PARTICIPLE = tagIndex('VBN')
const WITHIN = 4
const WITHIN_GIFT = 8
const REACH = 9

/** "Closed its file on the contract", "found no case to answer against her", "registered a case against the firm". */
export function casesOf(reading: Reading, sentence: Sentence, verb: number): ToldInquiry[] {
  const { doc } = reading
  if (!isVerb(doc, verb)) return []
  const found = DEALT.flatMap(([verbs, objects, status]) => {
    const object = isOneOf(doc, verb, verbs) ? objectAfter(reading, sentence, verb, objects) : null
    return object === null ? [] : [{ object, status }]
  })[0]
  if (!found) return []
  const { object, status } = found
  if (isOneOf(doc, verb, FACE)) return isOneOf(doc, object - 1, NO) ? spared(reading, sentence, verb, object) : []
  // "Takes action" is no end; "will take no further action" is one.
  if (isOneOf(doc, object, ACTION) && !isOneOf(doc, object - 1, NO)) return []
  const group = verbGroup(doc, sentence.from, verb)
  const force = inquiryForce(reading, sentence, group, verb)
  if (force === 'none' || force === 'rumoured' || (force === 'refused' && !isOneOf(doc, verb, PURSUES))) return []
  if (isOneOf(doc, verb, TAKES) && status === 'opened' && !isOneOf(doc, verb + 1, UP) && !isOneOf(doc, object + 1, UP))
    return []
  const before = group.isPassive ? tellerAt(reading, verb) : doerBefore(reading, sentence, group.from)
  if (
    !before ||
    !(isWatchdog(before) || (status !== 'under-way' && disciplines(before) && isDisciplinary(doc, object)))
  )
    return []
  const given = isOneOf(doc, object, CHIT) ? partyStartingAt(reading, verb + 1) : null
  const aim = given ? { subject: given, matter: '', to: object + 1 } : aimOfCase(reading, sentence, object, before)
  return [
    inquiry(reading, sentence, before, aim, force === 'refused' ? 'refused' : status, {
      from: verb,
      to: Math.max(aim.to, object + 1),
    }),
  ]
}

const ACTION = wordSet('action')
const PURSUES = wordSet('pursue pursues pursued pursuing take')
const TAKES = wordSet('take takes took taken taking')
const UP = wordSet('up')

/** "The league has opened a file on the club": the words of such a case. */
function isDisciplinary(doc: Doc, object: number): boolean {
  return isOneOf(doc, object, FILES) || isOneOf(doc, object - 1, DISCIPLINARY)
}

const FILES = wordSet('file complaint complaints fault misconduct')
const DISCIPLINARY = wordSet('disciplinary misconduct conduct expulsion')

function objectAfter({ doc }: Reading, { to }: Sentence, verb: number, objects: ReturnType<typeof wordSet>) {
  // "A docket had been opened", "the case against her was closed"
  for (let i = verb - 1; i > verb - WITHIN_GIFT && doc.tags[verb] === PARTICIPLE; i--)
    if (isOneOf(doc, i, objects) && isOneOf(doc, verb - 1, BEEN)) return i
  for (let i = verb + 1; i < to && i <= verb + (objects === CHIT ? WITHIN_GIFT : WITHIN); i++) {
    if (isOneOf(doc, i, objects)) return i
    if (isOneOf(doc, i, OPENS)) return null
  }
  return null
}

/** "She will face no further action, the police said": who is looked into no longer, and by whom. */
function spared(reading: Reading, sentence: Sentence, verb: number, object: number): ToldInquiry[] {
  const { byId, doc, inside, placed } = reading
  const who = subjectBefore(reading, sentence, verbGroup(doc, sentence.from, verb).from)
  const speaker = byId.get(placed[inside[verb]]?.statement.speaker ?? '')
  if (!who?.entity || speaker?.type !== 'organisation' || !isWatchdogName(speaker.name)) return []
  const deed = { from: verb, to: object + 1 }
  const by: Party = { key: speaker.id, entity: speaker, of: 'organisation', tokens: deed, mention: null }
  return [inquiry(reading, sentence, by, { subject: who, matter: '', to: deed.to }, 'closed', deed)]
}

const FACE = wordSet('face faces facing faced')

/** Whom the words behind a case name: "no breach of its rules by the trust" has that second. */
function aimOfCase(reading: Reading, sentence: Sentence, object: number, by: Party): Aim {
  const { doc } = reading
  const places = []
  for (let i = object + 1; i < sentence.to && i <= object + REACH; i++)
    if (isOneOf(doc, i, OPENS) && !isDate(doc, i + 1)) places.push(i)
  // "Upheld a complaint by a tenant against the trust"
  const first = places.filter(i => isOneOf(doc, i, AGAINST))
  const aims = [...first, ...places.filter(i => !first.includes(i))].map(i => aimOfVerb(reading, sentence, i + 1))
  const isOther = ({ subject }: Aim) => subject?.entity && subject.key !== by.key
  return aims.find(isOther) ?? aims[0] ?? { subject: null, matter: '', to: object + 1 }
}

const AGAINST = wordSet('against about')

/** What these are about, for sentences that have nothing else. */
export const CASE_WORDS: ReadonlySet<number> = new Set(DEALT.flatMap(([, objects]) => [...objects]))
