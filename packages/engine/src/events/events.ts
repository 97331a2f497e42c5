import type { Event } from '@onrecord/record'
import type { Stage } from '../document.ts'
import { isRunning } from '../times/timed.ts'
import { mergeChanges } from './merge.ts'
import { changesIn } from './office-changes.ts'
import { type Doc, readingOf, type Sentence } from './reading.ts'

/** Layer of `events`: what happened, other than somebody saying something, in the order in which the article tells it. */
export interface Happened {
  readonly events: readonly Event[]
}

/** The stage that finds who takes, leaves or keeps an office, and who looks into whom. */
export const events: Stage<Doc, Happened> = doc => {
  const reading = readingOf(doc)
  const sentences = sentencesOf(doc)
  const told = sentences.flatMap(sentence => changesIn(reading, sentence))
  const all = mergeChanges(reading, told)
  return { events: all.map((event, i) => ({ id: `v${i + 1}`, ...event })) }
}

/** The sentences of the running text: headlines and captions say again, and shorter, what the text says. */
function sentencesOf(doc: Doc): Sentence[] {
  return doc.paragraphs.flatMap(({ sentences }, paragraph) =>
    isRunning(doc, paragraph) ? sentences.map(({ from, to }) => ({ from, to, paragraph })) : [],
  )
}
