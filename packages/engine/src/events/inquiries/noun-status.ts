import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { FINITE, tagIndex, tagSet } from '../../tags/tagset.ts'
import { forceIn } from '../context.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { verbGroup } from '../verb-group.ts'
import type { Status } from './told.ts'
import { OF_OBJECT, OF_SUBJECT } from './words.ts'

const MARKS = wordSet(', – — ; : ( )')
const CALLS = wordSet(
  'call calls called calling ask asks asked asking urge urges urged urging want wants wanted demand demands demanded',
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
    const force = forceIn(reading, sentence, group, verb, null)
    if (status === 'called-for' || status === 'refused') return isNegated(doc, sentence, verb) ? null : status
    if (group.force === 'refused' || force === 'refused') return 'refused'
    if (group.force === 'asked') return 'called-for'
    return force === 'none' || force === 'rumoured' ? null : status
  }
  for (let i = start - 1; i >= sentence.from && i > start - 4; i--) if (isOneOf(doc, i, GONE_BY)) return 'closed'
  return statusAfter(doc, sentence, { start, end })
}

/** What the verb says of which the noun is the subject: the first finite one behind it. */
function statusAfter(doc: Doc, sentence: Sentence, { start, end }: Noun): Status | null {
  // "Got immunity in the inquiry" says nothing of how far that is.
  if (start > sentence.from && PREPOSITIONS.has(doc.tags[start - 1]) && !isOneOf(doc, start - 1, CLAUSE)) return null
  for (let i = end; i < sentence.to && i < end + REACH; i++) {
    if (!FINITE.has(doc.tags[i]) || isOneOf(doc, i - 1, RELATIVE)) continue
    return OF_SUBJECT.get(doc.forms[i].lower) ?? (MODAL.has(doc.tags[i]) ? 'under-way' : null)
  }
  return null
}

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
    const known = OF_OBJECT.get(doc.forms[i].lower)
    // "Declined to detail the inquiry"
    if (known === undefined && (isVerb(doc, i) || doc.tags[i] === TO_TAG)) return null
    if (known === undefined || !(isVerb(doc, i) || isOneOf(doc, i, PARTICLES))) continue
    if (doc.tags[i] === PREPOSITION && !isOneOf(doc, i - 1, CALLS) && !isOneOf(doc, i - 1, RULED)) continue
    return i
  }
  return null
}

const TO_TAG = tagIndex('TO')
const PARTICLES = wordSet('for out')
const RULED = wordSet('rule rules ruled ruling')

const TO = wordSet('to')

/** "To be led by Ann Lee" */
export function isToBe(doc: Doc, leader: number): boolean {
  for (let i = leader - 1; i > leader - 8 && i >= 0; i--) if (isOneOf(doc, i, TO) || MODAL.has(doc.tags[i])) return true
  return false
}
