import type { Tokens } from '../../document.ts'
import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { tagIndex } from '../../tags/tagset.ts'
import { forceIn } from '../context.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { partyStartingAt, subjectBefore } from '../subject.ts'
import { verbGroup } from '../verb-group.ts'
import { type Aim, aimOfNoun, aimOfVerb, matterAfter } from './aim.ts'
import { commissionerOf } from './commissioner.ts'
import { actorOf, agentAfter, leaderAfter, mainSubject, openerAfter, ownerBefore, refuserOf } from './investigator.ts'
import { lookerAt } from './looker.ts'
import { isToBe, statusOfNoun, verbBefore } from './noun-status.ts'
import { suspendedFor } from './pending.ts'
import { inquiry, type ToldInquiry } from './told.ts'
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
  const into = aimOfNoun(reading, sentence, end)
  const suspended = suspendedFor(reading, sentence, noun)
  const aim =
    into.subject?.entity || !suspended ? inFinding(reading, sentence, end, into) : { ...into, subject: suspended.who }
  const owner = ownerBefore(reading, sentence, start, noun)
  const leader =
    leaderAfter(reading, sentence, end) ??
    openerAfter(reading, sentence, end) ??
    openerAfter(reading, sentence, Math.max(aim.to, end)) ??
    (isOneOf(doc, aim.to, BY) ? leaderAfter(reading, sentence, aim.to) : null)
  const verb = verbBefore(doc, sentence, start)
  const told = statusOfNoun(reading, sentence, { start, end }, verb)
  // "Is cooperating with the board's inquiry"
  const held = owner ?? leader
  const stage =
    told ?? (suspended || (held?.of === 'organisation' && held.entity && verb === null) ? 'under-way' : null)
  if (!stage) return []
  const actor = verb === null ? mainSubject(reading, sentence, start) : actorOf(reading, sentence, verb, stage)
  // Who asks a judge to lead an inquiry has decided on it; who asks a watchdog to hold one has not.
  const isGiven =
    stage === 'called-for' && verb !== null && isOneOf(doc, verb, TO_LEAD) && actor?.entity?.type === 'person'
  const status = isGiven ? 'opened' : stage
  // "The company faces an investigation by the regulator"
  if (verb !== null && isOneOf(doc, verb, FACE)) {
    const deed = { from: verb, to: end }
    const by = leader ?? fromWhom(reading, sentence, end)
    return actor && by ? [inquiry(reading, sentence, by, { ...aim, subject: actor }, status, deed)] : []
  }
  const isHeldBy = owner?.of === 'organisation' && leader?.of === 'person' && told !== 'opened'
  const investigator =
    (isHeldBy ? owner : leader) ??
    owner ??
    suspended?.by ??
    (status === 'refused' ? refuserOf(reading, sentence, noun, actor) : actor)
  const isReview = isOneOf(doc, noun, REVIEW_NOUNS)
  if (isReview && !leader && !(investigator && aim.matter)) return []
  // "He would order a review" is what candidates say.
  if (isReview && !leader && verb !== null && isOneOf(doc, verb - 1, WOULD)) return []
  // A programme or somebody's merits are reviewed without anybody's being looked into.
  if (isReview && MERITS.test(aim.matter)) return []
  const matter = aim.matter || premodifier(doc, start, noun)
  const own = leader && status === 'opened' && actor !== leader ? commissionerOf(actor) : null
  const isKnown = !aim.matter && !owner && isOneOf(doc, start, THE)
  if (!investigator && !aim.subject && !isKnown) return []
  const from = verb ?? (owner ? Math.min(owner.tokens.from, start) : start)
  const deed = { from: Math.max(from, sentence.from), to: Math.max(aim.to, end) }
  const leads = leader ? isToBe(doc, leader.tokens.from) : verb !== null && isOneOf(doc, verb, LEAD)
  const toLead = leads && status !== 'closed' ? textOf(doc, { from: start, to: Math.max(aim.to, end) }) : null
  return [
    {
      ...inquiry(reading, sentence, investigator, { ...aim, subject: aim.subject ?? own, matter }, status, deed),
      isKnown,
      toLead,
    },
  ]
}

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
const WOULD = wordSet('would')
const MERITS =
  /\b(?:programs?|programmes?|policy|policies|qualifications?|credentials|rules?|laws?|options|strategy|strategies|curriculum|budget)$/i
const FACE = wordSet('face faces facing faced')
/** "Faces a probe from the regulator" */
function fromWhom(reading: Reading, sentence: Sentence, end: number) {
  if (!isOneOf(reading.doc, end, FROM)) return null
  return partyStartingAt(reading, end + 1) ?? lookerAt(reading, sentence, end + 1)
}

const FROM = wordSet('from')
const LEAD = wordSet('lead leads head heads chair')
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
  /^(?:independent|lengthy|long|brief|\w+-long|public|full|further|internal|external|formal|separate|new|own|second|third|fresh|criminal|official|judge-led|parliamentary|statutory|urgent|immediate|thorough|ongoing|wider|police|federal|state|council|government|outside|[a-z]+-(?:day|week|month|year))$/i
const NN = tagIndex('NN')
const JJ = tagIndex('JJ')
