import type { Event } from '@onrecord/record'
import type { Acted } from '../acts/acts.ts'
import type { Document, Segmented, Stage } from '../document.ts'
import type { Spoken } from '../speakers/speakers.ts'
import type { Dated } from '../times/times.ts'
import { type Chapter, chapterOf } from './chapter.ts'

/** Layer of `chapters`: the article as the chains between statements see it; keys are the ids of its entities. */
export interface Told {
  readonly chapter: Chapter
}

/** The stage that gathers what demands and reversals are found in. Events are taken where a stage before gave them. */
export const chapters: Stage<
  Segmented & Spoken & Dated & Acted & { readonly events?: readonly Event[] },
  Told
> = doc => {
  const { article, cast, said, acts, events = [] } = doc
  const statements = doc.statements.map((statement, i) => ({ ...statement, ...acts[i], said: said[i] }))
  return { chapter: chapterOf({ article, entities: cast, statements, events }, id => id, doc as Document & Segmented) }
}
