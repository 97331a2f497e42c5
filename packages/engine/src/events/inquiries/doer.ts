import { isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { type Party, partyOf } from '../party.ts'
import type { Reading, Sentence } from '../reading.ts'
import { partyEndingAt, subjectBefore } from '../subject.ts'
import { asCalled, lookerBefore } from './looker.ts'
import { isWatchdog } from './watchdog.ts'

const WHICH = wordSet('which that')
const COMMA = wordSet(',')
const IT = wordSet('it')
// "No reasonable prosecutor would bring such a case."
const NOBODY = /^(?:no|any|every|each|other)\b/i
// In tokens.
const BEFORE = 40

/** Who does what a verb group tells that begins at token `at`, by the mention or by the bare words before it, as these call them. */
export function doerBefore(reading: Reading, sentence: Sentence, at: number): Party | null {
  const party =
    whichBefore(reading, sentence, at) ??
    subjectBefore(reading, sentence, at) ??
    lookerBefore(reading, sentence, at) ??
    itBefore(reading, sentence, at)
  if (!party || NOBODY.test(party.key)) return null
  return isOwn(reading, party) ? party : asCalled(reading, sentence, party)
}

/** "Its disciplinary panel": whose that is does what it does. */
function isOwn({ doc }: Reading, { entity, tokens }: Party): boolean {
  return entity !== null && isOneOf(doc, tokens.from, ITS)
}

const ITS = wordSet('its their')

/** "The commission, which is investigating the trust": whom such a clause is said of. */
export function whichBefore(reading: Reading, sentence: Sentence, at: number): Party | null {
  const { doc } = reading
  if (at - 1 <= sentence.from || !isOneOf(doc, at - 1, WHICH)) return null
  const end = isOneOf(doc, at - 2, COMMA) ? at - 2 : at - 1
  const party =
    partyEndingAt(reading, mentionsIn(doc, { from: sentence.from, to: end }), end) ??
    lookerBefore(reading, sentence, end)
  return party?.of === 'organisation' ? party : null
}

/** "It had looked at whether": the watchdog that the sentence before names last, where nobody knows what "it" is. */
export function itBefore(reading: Reading, { from }: Sentence, at: number): Party | null {
  const { doc } = reading
  if (at - 1 !== from || !isOneOf(doc, from, IT)) return null
  const bodies = mentionsIn(doc, { from: Math.max(0, from - BEFORE), to: from }).flatMap(i => partyOf(reading, i) ?? [])
  return bodies.findLast(party => party.of === 'organisation' && party.entity && isWatchdog(party)) ?? null
}
