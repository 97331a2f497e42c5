import type { Segmented, Stage } from '../document.ts'
import type { Spoken } from '../speakers/speakers.ts'
import type { Tagged } from '../tags/tags.ts'
import { feelingOf } from './feeling.ts'
import type { Judge, Judgement } from './judgement.ts'
import { resigns } from './resignation.ts'

/** Layer of `acts`: what is done by each statement, in the order of `statements`. */
export interface Acted {
  readonly acts: readonly Judgement[]
}

/** The stage that judges what speakers do by what they say. */
export function actsWith(judge: Judge): Stage<Segmented & Tagged & Spoken, Acted> {
  return doc => ({
    acts: doc.statements.map(s => (resigns(doc, s) ? { act: 'declare' } : (feelingOf(doc, s) ?? judge(doc, s)))),
  })
}
