import type { Reversal } from '@onrecord/record'
import type { Chapter, Place } from '../chains/chapter.ts'
import type { Told } from '../chains/chapters.ts'
import { namedIn } from '../chains/named-in.ts'
import type { Stage } from '../document.ts'
import { type ReversalChain, reversalsAcross } from './across.ts'

/** Layer of `reversals`: where somebody went back on their word, in the order in which the article tells it. */
export interface Reversed {
  readonly reversals: readonly Reversal[]
}

/** The stage that finds whose later word or deed goes against their earlier one. */
export const reversals: Stage<Told, Reversed> = ({ chapter }) => ({
  reversals: reversalsAcross([chapter]).map((chain, i) => reversalOf(chain, chapter, `r${i + 1}`)),
})

function reversalOf(
  { who, before, after, reported, signal, grade, confidence }: ReversalChain,
  chapter: Chapter,
  id: string,
): Reversal {
  return {
    id,
    who,
    before: before && (before.statement ?? namedIn(chapter, before)),
    after: after.statement ?? namedIn(chapter, after),
    ...(before ? { beforeAt: spanOf(before) } : {}),
    afterAt: spanOf(after),
    reported,
    ...(signal ? { signal: spanOf(signal) } : {}),
    grade,
    confidence,
  }
}

function spanOf({ from, to }: Place) {
  return { from, to }
}
