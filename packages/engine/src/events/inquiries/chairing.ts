import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { verbGroup } from '../verb-group.ts'
import { doerBefore } from './doer.ts'
import { inquiryForce } from './force.ts'
import { inquiry, type ToldInquiry } from './told.ts'
import { INQUIRY_NOUNS } from './words.ts'

const CHAIRS = wordSet('chair lead head conduct')
const IT = wordSet('it')
const REVIEWS = wordSet('review audit')
// In tokens: the sentence before.
const BEFORE = 40

/** "Lady Gray will chair it": who is to lead the inquiry that the words before tell of. */
export function chairingOf(reading: Reading, sentence: Sentence, verb: number): ToldInquiry[] {
  const { doc } = reading
  if (!isOneOf(doc, verb, CHAIRS) || !isOneOf(doc, verb + 1, IT) || !isVerb(doc, verb)) return []
  if (!isAfterInquiry(doc, verb)) return []
  const group = verbGroup(doc, sentence.from, verb)
  if (group.isPassive || inquiryForce(reading, sentence, group, verb) !== 'to-come') return []
  const by = doerBefore(reading, sentence, group.from)
  if (by?.of !== 'person' || !by.entity) return []
  const deed = { from: verb, to: verb + 2 }
  return [
    { ...inquiry(reading, sentence, by, { subject: null, matter: '', to: deed.to }, 'opened', deed), isKnown: true },
  ]
}

function isAfterInquiry(doc: Doc, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - BEFORE; i--)
    if (isOneOf(doc, i, INQUIRY_NOUNS) || isOneOf(doc, i, REVIEWS)) return true
  return false
}

/** Words for that, for sentences that have nothing else. */
export const CHAIR_WORDS: ReadonlySet<number> = CHAIRS
