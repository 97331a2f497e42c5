import { type Chapter, isOneSide, mentionsWithin } from '../chains/chapter.ts'
import type { Unit } from '../chains/units.ts'
import { shared } from '../chains/words.ts'
import type { Reply } from './answer.ts'
import { tellsDone } from './deeds.ts'
import { isPart } from './kinds.ts'
import type { Matter } from './matter.ts'

/**
 * A later article tells that what was asked for is done, whoever did it: "the board finally released its contract" where
 * the minister was asked to. The deed must be of the sort that was asked, and on what was asked for.
 */
export function fulfilledIn(matter: Matter, chapter: Chapter, unit: Unit, before: Unit | undefined): Reply | null {
  const { deeds, words, of, by } = matter
  if (deeds.length === 0 || (unit.speaker !== null && isOneSide(chapter, unit.speaker, by))) return null
  const own = shared(words, unit.matter)
  const beside = before && before.paragraph === unit.paragraph ? shared(words, before.matter) : 0
  if (own + beside === 0 || !tellsDone(deeds, unit.words)) return null
  const mentioned = mentionsWithin(chapter, unit)
  const isTheirs = mentioned.some(m => isOneSide(chapter, m.who, of))
  if (own + beside < Math.min(isTheirs ? 1 : 2, words.size)) return null
  // What whoever asked did themselves is no answer.
  if (mentioned[0] && mentioned[0].from - unit.from < 12 && isOneSide(chapter, mentioned[0].who, by)) return null
  const doer = mentioned.find(m => isOneSide(chapter, m.who, of))
  return { by: doer?.who ?? of, kind: isPart(unit.words) ? 'partly' : 'complies' }
}
