import type { Investigation, Span } from '@onrecord/record'
import type { Tokens } from '../document.ts'
import { STANDING, standingOf } from '../entities/subjects.ts'
import { isOneOf, isVerb } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { mentionsIn } from '../speakers/mentions-in.ts'
import { tagIndex } from '../tags/tagset.ts'
import { type Aim, aimOfNoun, aimOfVerb, matterAfter } from './aim.ts'
import { forceIn } from './context.ts'
import { INQUIRY_NOUNS, INQUIRY_VERBS, OF_OBJECT, OF_SUBJECT, REVIEW_NOUNS } from './investigation-words.ts'
import { postHeld } from './office.ts'
import type { ToldChange } from './office-changes.ts'
import { type Party, partyOf } from './party.ts'
import { phraseAt } from './phrases.ts'
import type { Doc, Reading, Sentence } from './reading.ts'
import { partyEndingAt, partyStartingAt, subjectBefore } from './subject.ts'
import { verbGroup } from './verb-group.ts'

type Status = Investigation['status']

/** One place of the text that tells of an investigation. */
export interface ToldInquiry extends Aim {
  readonly investigator: Party | null
  /** Is it called by a noun alone that takes up what the text has told before ("the inquiry")? */
  readonly isKnown: boolean
  /** Does the place say who is to lead it? Where it is called so: "independent inquiry into the fire". */
  readonly toLead: string | null
  readonly status: Status
  readonly evidence: Span
  readonly token: number
  readonly paragraph: number
}

const BY = wordSet('by')
const UNDER = wordSet('under')
const LED = wordSet('led headed chaired conducted run overseen')
const TEAM = wordSet('team panel report commission committee court board office body')
const OF = wordSet('of')
const MARKS = wordSet(', – — ; : ( )')
const CALLS = wordSet(
  'call calls called calling ask asks asked asking urge urges urged urging want wants wanted demand demands demanded',
)
const NO = wordSet("no not never n’t n't")
const GONE_BY = wordSet('after following')
const PREPOSITION = tagIndex('IN')

/** All places of a sentence that tell of an investigation. */
export function inquiriesIn(reading: Reading, sentence: Sentence): ToldInquiry[] {
  const { doc } = reading
  const found: ToldInquiry[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const verb = phraseAt(doc, INQUIRY_VERBS, i, sentence.to)
    if (verb && isVerb(doc, i)) found.push(...ofVerb(reading, sentence, verb.tokens, verb.value.isPlain))
    else if (!isVerb(doc, i) && (isOneOf(doc, i, INQUIRY_NOUNS) || isOneOf(doc, i, REVIEW_NOUNS)))
      found.push(...ofNoun(reading, sentence, i))
  }
  return found
}

/** "The Met is investigating a minister", "the trust is being investigated by the regulator". */
function ofVerb(reading: Reading, sentence: Sentence, verb: Tokens, isPlain: boolean): ToldInquiry[] {
  const { doc } = reading
  const group = verbGroup(doc, sentence.from, verb.from)
  const before = () =>
    group.controlled === null
      ? subjectBefore(reading, sentence, group.from)
      : partyEndingAt(reading, mentionsIn(doc, { from: sentence.from, to: group.controlled }), group.controlled)
  const status = statusOfVerb(
    reading,
    verb,
    group.from,
    forceIn(reading, sentence, group, verb.from, null),
    group.force,
  )
  if (!status) return []
  const subject = before() ?? ownerBeforeNoun(reading, sentence, group.from)
  if (group.isPassive) {
    const agent = agentAfter(reading, sentence, verb.to)
    // Witnesses are examined, and patients.
    if (!subject || (!isPlain && (agent?.of !== 'organisation' || subject.of === 'person'))) return []
    const aim = matterAfter(reading, sentence, verb.to, subject)
    return [inquiry(reading, sentence, agent, aim, status, { from: group.from, to: verb.to })]
  }
  const aim = aimOfVerb(reading, sentence, verb.to)
  if (!subject?.entity || (!isPlain && !aim.subject) || !aim.matter) return []
  // Who promises to look into it opens no investigation.
  if (subject.of === 'person' && (!isPlain || !aim.subject) && status !== 'called-for') return []
  return [inquiry(reading, sentence, subject, aim, status, { from: verb.from, to: aim.to })]
}

function statusOfVerb(
  { doc }: Reading,
  verb: Tokens,
  from: number,
  force: ReturnType<typeof forceIn>,
  bare: ReturnType<typeof forceIn>,
): Status | null {
  if (bare === 'asked') return 'called-for'
  if (force === 'refused') return 'refused'
  if (force === 'none' || force === 'rumoured') return null
  for (let i = from; i < verb.from; i++) if (isOneOf(doc, i, BEING)) return 'under-way'
  if (GERUND === doc.tags[verb.from] || PRESENT.has(doc.tags[verb.from])) return 'under-way'
  return force === 'to-come' ? 'opened' : 'closed'
}

/** "Its late U-turn on a refusal to investigate": the last possessive before. */
function ownerBeforeNoun(reading: Reading, sentence: Sentence, at: number): Party | null {
  const { doc } = reading
  const owners = mentionsIn(doc, { from: Math.max(sentence.from, at - 8), to: at }).flatMap(
    i => partyOf(reading, i) ?? [],
  )
  const near = owners.findLast(party => isPossessive(party) || isOneOf(doc, party.tokens.to, POSSESSIVE))
  if (near || !mentionsIn(doc, { from: Math.max(sentence.from, at - 8), to: at }).some(i => isIts(doc, i)))
    return near ?? null
  // "Its", and the entities leave open whose: the body named last in the sentence.
  const before = mentionsIn(doc, { from: sentence.from, to: at }).flatMap(i => partyOf(reading, i) ?? [])
  return before.findLast(({ of, entity }) => of === 'organisation' && entity) ?? null
}

function isIts({ mentions }: Doc, i: number): boolean {
  const m = mentions[i]
  return m.kind === 'pronoun' && m.form === 'it' && m.role === 'possessive'
}

const BEING = wordSet('being')
const GERUND = tagIndex('VBG')
const PRESENT = new Set(['VBZ', 'VBP'].map(tagIndex))

/** "Opened an investigation into the club", "an inquiry led by Ann Lee", "its inquiry found". */
function ofNoun(reading: Reading, sentence: Sentence, noun: number): ToldInquiry[] {
  const { doc } = reading
  if (isOneOf(doc, noun - 1, UNDER)) return underInquiry(reading, sentence, noun)
  const start = phraseStart(doc, sentence, noun)
  const end = isOneOf(doc, noun + 1, TEAM) ? noun + 2 : noun + 1
  const aim = aimOfNoun(reading, sentence, end)
  const owner = ownerBefore(reading, sentence, start, noun)
  const leader = leaderAfter(reading, sentence, end)
  const verb = verbBefore(doc, sentence, start)
  const status = statusOfNoun(reading, sentence, { start, end }, verb)
  if (!status) return []
  const actor = verb === null ? mainSubject(reading, sentence, start) : actorOf(reading, sentence, verb, status)
  const investigator = leader ?? owner ?? (status === 'refused' && actor ? bodyOf(reading, actor) : actor)
  const isReview = isOneOf(doc, noun, REVIEW_NOUNS)
  if (isReview && !leader && !(investigator && aim.matter)) return []
  const matter = aim.matter || premodifier(doc, start, noun)
  const isKnown = !aim.matter && !owner && isOneOf(doc, start, THE)
  if (!investigator && !aim.subject && !isKnown) return []
  const from = verb ?? (owner ? Math.min(owner.tokens.from, start) : start)
  const deed = { from: Math.max(from, sentence.from), to: Math.max(aim.to, end) }
  const leads = leader ? isToBe(doc, leader.tokens.from) : verb !== null && isOneOf(doc, verb, LEAD)
  const toLead = leads && status !== 'closed' ? textOf(doc, { from: start, to: Math.max(aim.to, end) }) : null
  return [{ ...inquiry(reading, sentence, investigator, { ...aim, matter }, status, deed), isKnown, toLead }]
}

const LEAD = wordSet('lead leads head heads chair')
const TO = wordSet('to')

/** "To be led by Ann Lee" */
function isToBe(doc: Doc, leader: number): boolean {
  for (let i = leader - 1; i > leader - 8 && i >= 0; i--) if (isOneOf(doc, i, TO) || MODAL.has(doc.tags[i])) return true
  return false
}

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
  const force = forceIn(reading, sentence, group, be, null)
  const subject = subjectBefore(reading, sentence, group.from)
  if (!subject || force !== 'done') return []
  const aim = matterAfter(reading, sentence, noun + 1, subject)
  return [
    inquiry(reading, sentence, agentAfter(reading, sentence, noun + 1), aim, 'under-way', { from: be, to: noun + 1 }),
  ]
}

const THE = wordSet('the that this')

/** "The watchdog said so after a review of 200 reports": whoever the sentence is about has reviewed them. */
function mainSubject(reading: Reading, sentence: Sentence, start: number): Party | null {
  const { doc } = reading
  if (!isOneOf(doc, start - 1, GONE_BY) && !isOneOf(doc, start - 2, GONE_BY)) return null
  const first = mentionsIn(doc, { from: sentence.from, to: start }).find(
    i => standingOf(doc, sentence, doc.mentions[i]) === STANDING.subject,
  )
  const party = first === undefined ? null : partyOf(reading, first)
  return party?.of === 'organisation' && party.entity ? party : null
}

/** Who holds an office refuses in the name of the body. */
function bodyOf(reading: Reading, actor: Party): Party {
  const post = actor.of === 'person' ? postHeld(reading, actor, null) : null
  const body = reading.byId.get(post?.body ?? '')
  return body ? { ...actor, key: body.id, entity: body, of: 'organisation' } : actor
}

interface Noun {
  readonly start: number
  readonly end: number
}

function statusOfNoun(reading: Reading, sentence: Sentence, { start, end }: Noun, verb: number | null): Status | null {
  const { doc } = reading
  if (verb !== null) {
    const status = OF_OBJECT.get(doc.forms[verb].lower) ?? null
    const group = verbGroup(doc, sentence.from, verb)
    const force = forceIn(reading, sentence, group, verb, null)
    if (status === 'called-for' || status === 'refused') return isNegated(doc, sentence, verb) ? null : status
    if (group.force === 'refused' || force === 'refused') return 'refused'
    if (group.force === 'asked') return 'called-for'
    return force === 'none' || force === 'rumoured' ? null : status
  }
  for (let i = start - 1; i >= sentence.from && i > start - 4; i--) if (isOneOf(doc, i, GONE_BY)) return 'closed'
  return statusAfter(doc, sentence, end)
}

/** What the verb says of which the noun is the subject. */
function statusAfter(doc: Doc, sentence: Sentence, end: number): Status | null {
  for (let i = end; i < sentence.to && i < end + 24; i++) {
    if (isVerb(doc, i) && OF_SUBJECT.has(doc.forms[i].lower) && !isOneOf(doc, i - 1, MARKS))
      return OF_SUBJECT.get(doc.forms[i].lower) ?? null
    if (MODAL.has(doc.tags[i])) return 'under-way'
  }
  return null
}

const MODAL = new Set(['MD', 'VBZ'].map(tagIndex))

function isNegated(doc: Doc, sentence: Sentence, verb: number): boolean {
  for (let i = verb - 1; i >= sentence.from && i > verb - 4; i--) if (isOneOf(doc, i, NO)) return true
  return false
}

/** The verb whose object the noun phrase is: right before it, over "up", "for", "out" and an article. */
function verbBefore(doc: Doc, sentence: Sentence, start: number): number | null {
  for (let i = start - 1; i >= sentence.from && i > start - 5; i--) {
    if (isOneOf(doc, i, MARKS)) return null
    const known = OF_OBJECT.get(doc.forms[i].lower)
    if (known === undefined) continue
    if (doc.tags[i] === PREPOSITION && !isOneOf(doc, i - 1, CALLS) && !isOneOf(doc, i - 1, RULED)) continue
    return i
  }
  return null
}

const RULED = wordSet('rule rules ruled ruling')

/** Who opens, leads or refuses it: the subject of that verb; nobody for who only calls for it. */
function actorOf(reading: Reading, sentence: Sentence, verb: number, status: Status): Party | null {
  const { doc } = reading
  if (status === 'called-for') return null
  const head = isOneOf(doc, verb, OUT) ? verb - 1 : verb
  const group = verbGroup(doc, sentence.from, head)
  return group.isPassive ? null : subjectBefore(reading, sentence, group.from)
}

const OUT = wordSet('out')

/** "Led by Ann Lee", "by the regulator", "under Sir Ann Lee", "to be headed by …". */
function leaderAfter(reading: Reading, sentence: Sentence, from: number): Party | null {
  const { doc } = reading
  for (let i = from; i < sentence.to && i < from + 30; i++) {
    const isLed = isOneOf(doc, i, BY) && (i === from || isOneOf(doc, i - 1, LED))
    if (isLed || (i === from && isOneOf(doc, i, UNDER)))
      return partyStartingAt(reading, i + 1) ?? namedAfter(reading, i + 1)
    if (isOneOf(doc, i, ENDS)) return null
  }
  return null
}

/** "Under a retired archivist, Ann Lee": the first person named. */
function namedAfter(reading: Reading, from: number): Party | null {
  const names = mentionsIn(reading.doc, { from, to: from + 7 }).filter(i => reading.doc.mentions[i].kind === 'name')
  return names.flatMap(i => partyOf(reading, i) ?? []).find(({ of }) => of === 'person') ?? null
}

const ENDS = wordSet('; : . who which')

function agentAfter(reading: Reading, sentence: Sentence, from: number): Party | null {
  for (let i = from; i < sentence.to && i < from + 10; i++)
    if (isOneOf(reading.doc, i, BY)) return partyStartingAt(reading, i + 1)
  return null
}

/** Whose inquiry it is, by a possessive or by a body's name before the noun ("a county council inquiry"). */
function ownerBefore(reading: Reading, sentence: Sentence, start: number, noun: number): Party | null {
  const { doc } = reading
  const among = mentionsIn(doc, { from: Math.max(sentence.from, start - 6), to: noun })
  for (let at = noun; at >= start && at > noun - 5; at--) {
    const party = partyEndingAt(reading, among, isOneOf(doc, at - 1, POSSESSIVE) ? at - 1 : at)
    if (party && (party.of === 'organisation' || isOneOf(doc, party.tokens.to, POSSESSIVE) || isPossessive(party)))
      return party
  }
  return null
}

const POSSESSIVE = wordSet("'s ’s ' ’")

function isPossessive({ mention }: Party): boolean {
  return mention?.kind === 'pronoun' && mention.role === 'possessive'
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
  while (from > start && (tags[from - 1] === NN || tags[from - 1] === JJ) && !PLAIN.test(tokens[from - 1].text)) from--
  return from < noun ? article.text.slice(tokens[from].from, tokens[noun - 1].to) : ''
}

// What says of an inquiry what kind it is, and nothing of its matter.
const PLAIN =
  /^(?:independent|public|full|further|internal|external|formal|separate|new|own|second|third|fresh|criminal|official|judge-led|parliamentary|statutory|urgent|immediate|thorough|ongoing|wider|police|federal|state|council|government|outside)$/i
const NN = tagIndex('NN')
const JJ = tagIndex('JJ')

function inquiry(
  { doc }: Reading,
  sentence: Sentence,
  investigator: Party | null,
  aim: Aim,
  status: Status,
  deed: Tokens,
): ToldInquiry {
  const from =
    investigator && investigator.tokens.from >= sentence.from
      ? Math.min(investigator.tokens.from, deed.from)
      : deed.from
  const to = Math.min(sentence.to, Math.max(deed.to, aim.to))
  return {
    ...aim,
    investigator,
    isKnown: false,
    toLead: null,
    status,
    evidence: { from: doc.tokens[from].from, to: doc.tokens[to - 1].to },
    token: deed.from,
    paragraph: sentence.paragraph,
  }
}

/** That somebody is to lead an inquiry is an office taken up. */
export function headOf({ investigator, toLead, isKnown, evidence, token, paragraph }: ToldInquiry): ToldChange[] {
  if (!toLead || isKnown || investigator?.entity?.type !== 'person') return []
  return [
    {
      change: 'takes-up',
      manner: 'appointed',
      party: investigator,
      post: { office: 'head', body: toLead },
      force: 'to-come',
      days: null,
      evidence,
      token,
      paragraph,
      isNoun: false,
      isWeak: false,
    },
  ]
}
