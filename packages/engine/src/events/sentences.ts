import type { Tokens } from '../document.ts'
import { wordSet } from '../mentions/word-set.ts'
import { isRunning } from '../times/timed.ts'
import { APPEAL_WORDS } from './inquiries/appeals.ts'
import { CASE_WORDS } from './inquiries/cases.ts'
import { CHAIR_WORDS } from './inquiries/chairing.ts'
import { CHARGE_WORDS } from './inquiries/charges.ts'
import { RATING_WORDS } from './inquiries/findings.ts'
import { PROCEEDING_WORDS } from './inquiries/proceedings.ts'
import { REPORT_WORDS } from './inquiries/reports.ts'
import { STEP_WORDS } from './inquiries/steps.ts'
import { VISIT_WORDS } from './inquiries/visits.ts'
import {
  COMPLAINED,
  ENDS,
  FINDS,
  HEARING_NOUNS,
  INQUIRY_NOUNS,
  INQUIRY_VERBS,
  NAMED,
  PASSED,
  REVIEW_NOUNS,
} from './inquiries/words.ts'
import { HOLDER_WORDS, OFFICE_PHRASES, SUCCESSION_PHRASES } from './offices/words.ts'
import { openersOf } from './phrases.ts'
import type { Doc, Sentence } from './reading.ts'

// One look-up a word, so that most sentences cost no more.
const WORDS = new Set([
  ...openersOf(OFFICE_PHRASES),
  ...openersOf(SUCCESSION_PHRASES),
  ...openersOf(INQUIRY_VERBS),
  ...INQUIRY_NOUNS,
  ...REVIEW_NOUNS,
  ...NAMED,
  ...PASSED,
  ...COMPLAINED,
  ...ENDS,
  ...FINDS,
  ...CASE_WORDS,
  ...STEP_WORDS,
  ...HEARING_NOUNS,
  ...HOLDER_WORDS,
  ...REPORT_WORDS,
  ...PROCEEDING_WORDS,
  ...VISIT_WORDS,
  ...CHAIR_WORDS,
  ...APPEAL_WORDS,
  ...CHARGE_WORDS,
  ...RATING_WORDS,
  // Of "in charge", "on leave" and "a royal commission"
  ...wordSet('charge leave royal'),
])

/**
 * The sentences of the running text that have a word which an event can be told with. Headlines and captions say again,
 * and shorter, what the text says.
 */
export function sentencesOf(doc: Doc): Sentence[] {
  return doc.paragraphs.flatMap(({ sentences }, paragraph) =>
    isRunning(doc, paragraph)
      ? sentences.filter(sentence => canTell(doc, sentence)).map(({ from, to }) => ({ from, to, paragraph }))
      : [],
  )
}

function canTell({ forms }: Doc, { from, to }: Tokens): boolean {
  for (let i = from; i < to; i++) if (WORDS.has(forms[i].lower)) return true
  return false
}
