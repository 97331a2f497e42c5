import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { tagSet } from '../../tags/tagset.ts'
import { phraseAt } from '../phrases.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { appealsOf } from './appeals.ts'
import { casesOf } from './cases.ts'
import { chairingOf } from './chairing.ts'
import { chargesOf } from './charges.ts'
import { findingsOf } from './findings.ts'
import { inquiriesHanded } from './handed.ts'
import { hearingsOf } from './hearings.ts'
import { inquiriesOfNoun, isRoyalCommission } from './nouns.ts'
import { proceedingsOf } from './proceedings.ts'
import { reportsOf } from './reports.ts'
import { stepsOf } from './steps.ts'
import type { ToldInquiry } from './told.ts'
import { inquiriesOfVerb } from './verbs.ts'
import { visitsOf } from './visits.ts'
import { HEARING_NOUNS, INQUIRY_NOUNS, INQUIRY_VERBS, REVIEW_NOUNS } from './words.ts'

// "To review" may look like a noun.
const INFINITIVE = tagSet('TO MD')

/** All places of a sentence that tell of an investigation. */
export function inquiriesIn(reading: Reading, sentence: Sentence): ToldInquiry[] {
  const { doc } = reading
  const found: ToldInquiry[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const verb = phraseAt(doc, INQUIRY_VERBS, i, sentence.to)
    if (verb && (isVerb(doc, i) || INFINITIVE.has(doc.tags[i - 1])))
      found.push(...inquiriesOfVerb(reading, sentence, verb.tokens, verb.value.isPlain))
    else if (!isVerb(doc, i) && isInquiryNoun(doc, i)) found.push(...inquiriesOfNoun(reading, sentence, i))
    else
      found.push(
        ...inquiriesHanded(reading, sentence, i),
        ...findingsOf(reading, sentence, i),
        ...casesOf(reading, sentence, i),
        ...stepsOf(reading, sentence, i),
        ...reportsOf(reading, sentence, i),
        ...proceedingsOf(reading, sentence, i),
        ...visitsOf(reading, sentence, i),
        ...hearingsOf(reading, sentence, i),
        ...chairingOf(reading, sentence, i),
        ...appealsOf(reading, sentence, i),
        ...chargesOf(reading, sentence, i),
      )
  }
  return found
}

/** "Inquiry", "review", "royal commission", "hearings into": a noun for looking into something. */
function isInquiryNoun(doc: Doc, i: number): boolean {
  if (isOneOf(doc, i, INQUIRY_NOUNS) || isOneOf(doc, i, REVIEW_NOUNS)) return true
  if (isOneOf(doc, i, HEARING_NOUNS)) return isOneOf(doc, i + 1, INTO)
  return isRoyalCommission(doc, i)
}

const INTO = wordSet('into')
