import type { Party } from '../party.ts'
import type { Reading, Sentence } from '../reading.ts'
import { subjectBefore } from '../subject.ts'
import { asCalled, lookerBefore } from './looker.ts'

/** Who does what a verb group tells that begins at token `at`, by the mention or by the bare words before it, as these call them. */
export function doerBefore(reading: Reading, sentence: Sentence, at: number): Party | null {
  const party = subjectBefore(reading, sentence, at) ?? lookerBefore(reading, sentence, at)
  return party && !NOBODY.test(party.key) ? asCalled(reading, sentence, party) : null
}

// "No reasonable prosecutor would bring such a case."
const NOBODY = /^(?:no|any|every|each|other)\b/i
