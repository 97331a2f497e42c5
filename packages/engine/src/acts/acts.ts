import type { Segmented, Stage } from '../document.ts'
import type { Spoken } from '../speakers/speakers.ts'
import type { Tagged } from '../tags/tags.ts'
import { apologises } from './apology.ts'
import { feelingOf } from './feeling.ts'
import type { Judge, Judgement } from './judgement.ts'
import { resigns } from './resignation.ts'

/** Layer of `acts`: what is done by each statement, in the order of `statements`. */
export interface Acted {
  readonly acts: readonly Judgement[]
}

/** The stage that judges what speakers do by what they say: where the words leave no choice by these, else by the judge. */
export function actsWith(judge: Judge): Stage<Segmented & Tagged & Spoken, Acted> {
  return doc => ({
    acts: doc.statements.map(words => {
      if (resigns(doc, words)) return { act: 'declare' }
      if (apologises(doc, words)) return { act: 'apologise' }
      return feelingOf(doc, words) ?? judge(doc, words)
    }),
  })
}
