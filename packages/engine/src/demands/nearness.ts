import { type Chapter, paragraphAt } from '../chains/chapter.ts'
import type { Unit } from '../chains/units.ts'
import type { Matter } from './matter.ts'

// An answer beside the demand may use none of its words: so many paragraphs on.
const BESIDE = 3

/** The first that the other side says after the demand, close to it. */
export function isBeside(
  { asks }: Matter,
  c: number,
  chapter: Chapter,
  unit: Unit,
  spoke: Map<number, number>,
): boolean {
  return asks.some(({ chapter: where, at }, i) => {
    if (where !== c || unit.from < at.to || (spoke.get(i) ?? unit.paragraph) !== unit.paragraph) return false
    spoke.set(i, unit.paragraph)
    return unit.paragraph - paragraphAt(chapter, at.to - 1) <= BESIDE
  })
}

/** In the paragraph of a demand or one of the next two, after it. */
export function isSoon({ asks }: Matter, c: number, chapter: Chapter, unit: Unit): boolean {
  return asks.some(
    a => a.chapter === c && unit.from >= a.at.to && unit.paragraph - paragraphAt(chapter, a.at.to - 1) <= 2,
  )
}

export function isNext({ asks }: Matter, c: number, chapter: Chapter, unit: Unit): boolean {
  return asks.some(
    a => a.chapter === c && unit.from >= a.at.to && unit.paragraph - paragraphAt(chapter, a.at.to - 1) <= 1,
  )
}
