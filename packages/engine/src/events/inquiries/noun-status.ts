import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { FINITE, tagIndex, tagSet } from '../../tags/tagset.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { verbGroup } from '../verb-group.ts'
import { inquiryForce } from './force.ts'
import { SHOULD } from './investigator.ts'
import type { Status } from './told.ts'
import { OF_OBJECT, OF_SUBJECT } from './words.ts'

const MARKS = wordSet(', – — ; : ( )')
// "Saw no basis for an inquiry"
const NO_CALLS = wordSet(
  'basis ground grounds need point purpose reason reasons justification merit cause evidence appetite plan plans intention',
)
const CALLS = wordSet(
  'call calls called calling need grounds case request requests requested appeal appeals plea pleas demand demands ask asks asked asking urge urges urged urging want wants wanted demand demands demanded',
)
const NO = wordSet("no not never n’t n't")
const GONE_BY = wordSet('after following')
const PREPOSITION = tagIndex('IN')

/** Where a noun phrase begins and ends, in tokens. */
interface Noun {
  readonly start: number
  readonly end: number
}

/** How far the inquiry has come that a noun names: by the verb whose object it is, or by that whose subject. */
export function statusOfNoun(
  reading: Reading,
  sentence: Sentence,
  { start, end }: Noun,
  verb: number | null,
): Status | null {
  const { doc } = reading
  if (verb !== null) {
    const status = OF_OBJECT.get(doc.forms[verb].lower) ?? null
    const group = verbGroup(doc, sentence.from, verb)
    const force = inquiryForce(reading, sentence, group, verb)
    if (isOneOf(doc, verb, OUT) && !isOneOf(doc, verb - 1, RULED))
      return isOneOf(doc, verb - 1, CARRY) ? 'under-way' : null
    if (isOneOf(doc, verb, FOR)) return callFor(doc, sentence, verb)
    if (status === 'called-for' || status === 'refused') return isNegated(doc, sentence, verb) ? null : status
    // "The board should hold an inquiry"
    for (let i = group.from; i < verb; i++) if (isOneOf(doc, i, SHOULD)) return 'called-for'
    if (group.force === 'refused' || force === 'refused') return 'refused'
    if (group.force === 'asked') return 'called-for'
    // "Will chair the inquiry": it has not begun.
    const isNew =
      status === 'under-way' && force === 'to-come' && !isOneOf(doc, verb, GOES_ON) && doc.tags[verb] !== GERUND
    // "Will publish its review", "expects to finish it": it is not over.
    const isExpected = isOneOf(doc, verb - 1, TO) && isOneOf(doc, verb - 2, EXPECTS)
    if (isOneOf(doc, verb, ENDS_IN_TIME) && (force === 'to-come' || isExpected)) return 'under-way'
    return force === 'none' || force === 'rumoured' ? null : isNew ? 'opened' : status
  }
  for (let i = start - 1; i >= sentence.from && i > start - 4; i--) if (isOneOf(doc, i, GONE_BY)) return 'closed'
  // "There would be no inquiry"
  const isNone = isOneOf(doc, start, NONE) || isOneOf(doc, start - 1, NONE)
  for (let i = start - 1; isNone && i >= sentence.from && i > start - 5; i--)
    if (isOneOf(doc, i, COMING)) return 'refused'
  if (isNone && (start === sentence.from || isOneOf(doc, start - 1, COLON))) return 'refused'
  if (isToCome(doc, sentence, start)) return 'opened'
  return statusAfter(doc, sentence, { start, end })
}

/** "There will be an inquiry" */
function isToCome(doc: Doc, { from }: Sentence, start: number): boolean {
  const be = start - 1
  return be - 2 >= from && isOneOf(doc, be, BARE_BE) && isOneOf(doc, be - 1, COMING) && isOneOf(doc, be - 2, THERE)
}

const BARE_BE = wordSet('be')
const THERE = wordSet('there')

/** What becomes of a call for an inquiry: "rejected calls for", "no need for", "turned down a request for". */
function callFor(doc: Doc, sentence: Sentence, at: number): Status | null {
  for (let i = at - 1; i >= sentence.from && i > at - 8; i--) {
    if (isOneOf(doc, i, REJECTED) || isOneOf(doc, i, NONE)) return 'refused'
    if (isOneOf(doc, i, NO)) return null
  }
  return 'called-for'
}

const GERUND = tagIndex('VBG')
const GOES_ON = wordSet('continue continues continuing resume resumes run runs running face faces carrying making')
const OUT = wordSet('out')
const FOR = wordSet('for')
const CARRY = wordSet('carry carries carried carrying')
const NONE = wordSet('no')
const COMING = wordSet('will would')
const REJECTED = wordSet(`
  reject rejects rejected rejecting dismiss dismisses dismissed dismissing throw throws threw thrown resist resists resisted resisting rebuff rebuffs rebuffed
  ignore ignores ignored ignoring refuse refused refuses refusing down decline declined brush brushed shrug shrugged deny denied oppose opposed`)

/** What the verb says of which the noun is the subject: the first finite one behind it. */
function statusAfter(doc: Doc, sentence: Sentence, { start, end }: Noun): Status | null {
  // "Got immunity in the inquiry" says nothing of how far that is.
  if (start > sentence.from && PREPOSITIONS.has(doc.tags[start - 1]) && !isOneOf(doc, start - 1, CLAUSE)) return null
  for (let i = end; i < sentence.to && i < end + REACH; i++) {
    if (isOneOf(doc, i, NEW_CLAUSE)) return null
    if (!FINITE.has(doc.tags[i]) || isOneOf(doc, i - 1, RELATIVE)) continue
    // "Has been launched", "was opened", "is not needed"
    for (let k = i + 1; k < i + 4 && k < sentence.to; k++) {
      if (isOneOf(doc, k, NO) && [1, 2, 3].some(n => isOneOf(doc, k + n, NEEDED))) return 'refused'
      const isDone = OF_OBJECT.get(doc.forms[k].lower)
      if (isDone === 'opened' && (isOneOf(doc, k - 1, BE) || (isOneOf(doc, k, BEGUN) && isOneOf(doc, k - 1, HAS))))
        return 'opened'
      if (isOneOf(doc, k, NO)) break
      if ((isDone === 'closed' && isOneOf(doc, k - 1, HAS)) || isOneOf(doc, k, DONE)) return 'closed'
      if (isOneOf(doc, k, GOING_ON)) return 'under-way'
    }
    return OF_SUBJECT.get(doc.forms[i].lower) ?? (MODAL.has(doc.tags[i]) ? 'under-way' : null)
  }
  return null
}

const BEGUN = wordSet('begun started opened')
const NEEDED = wordSet('needed necessary required justified warranted appropriate')
const BE = wordSet('be been is was were being')
const EXPECTS = wordSet('expect expects expected hope hopes hoping aim aims aiming')
const ENDS_IN_TIME = wordSet('complete finish publish deliver conclude release present submit finalise finalize issue')
const HAS = wordSet('been is was were has have had')
const COLON = wordSet(':')
const DONE = wordSet('complete over finished done')
const GOING_ON = wordSet('way underway ongoing continuing active pending live progress')
const NEW_CLAUSE = wordSet('; who which')
const REACH = 24
const PREPOSITIONS = tagSet('IN TO')
const CLAUSE = wordSet('that while as because since although before if whether')
const RELATIVE = wordSet('which that who')
const MODAL = tagSet('MD VBZ')

function isNegated(doc: Doc, sentence: Sentence, verb: number): boolean {
  for (let i = verb - 1; i >= sentence.from && i > verb - 4; i--) if (isOneOf(doc, i, NO)) return true
  return false
}

/** The verb whose object the noun phrase is: right before it, over "up", "for", "out" and an article. */
export function verbBefore(doc: Doc, sentence: Sentence, start: number): number | null {
  for (let i = start - 1; i >= sentence.from && i > start - 5; i--) {
    if (isOneOf(doc, i, MARKS)) return null
    const what = whatCalled(doc, i)
    if (what !== null) return OF_OBJECT.has(doc.forms[what - 1]?.lower) ? what - 1 : null
    const isTaken = isOneOf(doc, i, OVER) && isOneOf(doc, i - 1, TAKEN)
    const known = isTaken ? 'under-way' : OF_OBJECT.get(doc.forms[i].lower)
    // "Declined to detail the inquiry"
    if (known === undefined && (isVerb(doc, i) || doc.tags[i] === TO_TAG)) return null
    // "Will chair the inquiry": a verb after a modal, though it looks like a noun.
    const isModal = MODALS.has(doc.tags[i - 1])
    if (known === undefined || !(isVerb(doc, i) || isModal || isOneOf(doc, i, PARTICLES))) continue
    if (isOneOf(doc, i, FOR) && isOneOf(doc, i - 1, VOTED)) return i - 1
    if (isOneOf(doc, i, OVER) && isOneOf(doc, i - 1, TAKEN)) return i - 1
    if (
      doc.tags[i] === PREPOSITION &&
      ![-1, -2, -3, -4, -5].some(k => isOneOf(doc, i + k, CALLS)) &&
      !(isOneOf(doc, i - 1, NO_CALLS) && [-2, -3].some(k => isOneOf(doc, i + k, NONE))) &&
      !isOneOf(doc, i - 1, RULED) &&
      !isOneOf(doc, i - 1, CARRY)
    )
      continue
    return i
  }
  return null
}

/** "Have begun what he termed a preliminary look": where the "what" stands, if token `i` is the verb of calling. */
function whatCalled(doc: Doc, i: number): number | null {
  if (!isOneOf(doc, i, CALLED) && !(isOneOf(doc, i, AS) && isOneOf(doc, i - 1, CALLED))) return null
  for (let k = i - 1; k > i - 6; k--) if (isOneOf(doc, k, WHAT)) return k
  return null
}

const CALLED = wordSet('called calls termed terms described billed')
const AS = wordSet('as')
const WHAT = wordSet('what')
const MODALS = tagSet('MD TO')
const TO_TAG = tagIndex('TO')
const PARTICLES = wordSet('for out over')
const VOTED = wordSet('vote votes voted voting')
const OVER = wordSet('over')
const TAKEN = wordSet('take takes took taken taking')
const RULED = wordSet('rule rules ruled ruling')

const TO = wordSet('to')

/** "To be led by Ann Lee" */
export function isToBe(doc: Doc, leader: number): boolean {
  for (let i = leader - 1; i > leader - 8 && i >= 0; i--) if (isOneOf(doc, i, TO) || MODAL.has(doc.tags[i])) return true
  return false
}
