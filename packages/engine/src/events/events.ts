import type { Event, OfficeChange } from '@onrecord/record'
import type { Stage } from '../document.ts'
import { inquiriesIn } from './inquiries/inquiries.ts'
import { mergeInquiries } from './inquiries/merge.ts'
import { headOf } from './inquiries/told.ts'
import { asides } from './offices/aside.ts'
import { changesIn } from './offices/changes.ts'
import { defianceIn } from './offices/defiance.ts'
import { denialsOf } from './offices/denials.ts'
import { headingIn } from './offices/heading.ts'
import { holdersIn } from './offices/holders.ts'
import { mergeChanges } from './offices/merge.ts'
import { borneOut, readTogether } from './offices/read-together.ts'
import { successionsIn } from './offices/succession.ts'
import { type Doc, readingOf } from './reading.ts'
import { sentencesOf } from './sentences.ts'

/** Layer of `events`: what happened, other than somebody saying something, in the order in which the article tells it. */
export interface Happened {
  readonly events: readonly Event[]
  /** What is a change of office only if another article tells that the person holds one. */
  readonly perhaps: readonly OfficeChange[]
}

/** The stage that finds who takes, leaves or keeps an office, and who looks into whom. */
export const events: Stage<Doc, Happened> = doc => {
  const sentences = sentencesOf(doc)
  if (sentences.length === 0) return { events: [], perhaps: [] }
  const reading = readingOf(doc)
  const inquiries = sentences.flatMap(sentence => inquiriesIn(reading, sentence))
  const places = asides(reading, [
    ...defianceIn(reading),
    ...inquiries.flatMap(headOf),
    ...sentences.flatMap(sentence =>
      borneOut([
        ...headingIn(reading, sentence),
        ...changesIn(reading, sentence),
        ...successionsIn(reading, sentence),
        ...holdersIn(reading, sentence),
      ]),
    ),
  ])
  const { told, untold } = readTogether(places)
  const all = [...mergeChanges(reading, [...told, ...denialsOf(reading, told)]), ...mergeInquiries(reading, inquiries)]
  all.sort((a, b) => a.evidence.from - b.evidence.from)
  return {
    events: all.map((event, i) => ({ id: `v${i + 1}`, ...event })),
    perhaps: mergeChanges(reading, untold).map((event, i) => ({ id: `w${i + 1}`, ...event })),
  }
}
