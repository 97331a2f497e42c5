import type { Chapter } from '../chains/chapter.ts'
import type { Matter } from './matter.ts'

const LEAVING = /^(?:resign|quit|go$|step|stand|position|head$|remov|sack|dismiss|retir|oust|departur|leav)/

/** Is what is wanted that somebody leaves their office? */
export function isForLeaving(words: ReadonlySet<string>): boolean {
  return [...words].some(w => LEAVING.test(w))
}

// "Begged him not to go", "asked her to stay".
const STAY = /\bnot to (?:go|leave|quit|resign|step down|stand down)\b|\bto (?:stay|remain)\b/

/** Is what is wanted that somebody keeps their office? */
export function isForStaying({ asks }: Matter, chapter: Chapter): boolean {
  const { from, to } = asks[0].at
  return STAY.test(chapter.text.slice(Math.max(0, from - 4), to))
}
