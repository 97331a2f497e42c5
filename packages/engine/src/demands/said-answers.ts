import { type Chapter, isOneSide, mentionsWithin } from '../chains/chapter.ts'
import { saysStays } from '../chains/office-stance.ts'
import type { Unit } from '../chains/units.ts'
import { shared } from '../chains/words.ts'
import type { Reply } from './answer.ts'
import { tellsDone } from './deeds.ts'
import { answerKind, gotKind } from './kinds.ts'
import { isForLeaving } from './leaving.ts'
import type { Matter } from './matter.ts'

const HAS = /\b(?:has|have|had)\s(?:\w+\s)?\w+(?:ed|en|wn|t)\b/

/** How near what is said stands to the demand: by its words, beside it, or by calling it to mind. */
export interface Standing {
  /** How many words of the demand it shares. */
  readonly same: number
  readonly called: boolean
  readonly near: boolean
  readonly isBeside: () => boolean
}

// "She has the full support of the board".
const BACKS =
  /\b(?:full|complete|total|every|unanimous|my|our|its|their)\s(?:support|confidence|backing)\b|\b(?:stands?|stood) by\b|\bright (?:person|man|woman)\b/i
const BACK =
  /\b(?:it|that|this|so|one|them|those|these|do|there|course|everything|happily|gladly|cheerfully)\b|^\W*(?:I|we|he|she|they)\s?(?:will|would|['’]ll|['’]d)/i

/** How somebody's words answer a demand; null where they do not, or not for whoever was asked. */
export function saidIn(matter: Matter, chapter: Chapter, unit: Unit, standing: Standing): Reply | null {
  const { same, called, near } = standing
  if (unit.speaker === null) return null
  if (isOneSide(chapter, unit.speaker, matter.by)) {
    const kind = same > 0 ? gotKind(unit.words) : null
    return kind ? { by: matter.of, kind } : null
  }
  if (
    isForLeaving(matter.words) &&
    (saysStays(unit.words) || BACKS.test(unit.words)) &&
    mentionsWithin(chapter, unit).some(m => m.who === matter.of)
  )
    return { by: unit.speaker, kind: 'refuses' }
  if (
    !isOneSide(chapter, unit.speaker, matter.of) &&
    !speaksFor(chapter, unit.speaker, matter.of) &&
    !(called && near) &&
    !(same > 0 && startsWith(chapter, unit, matter.of))
  )
    return null
  if (!standing.isBeside() && !near) return null
  if (!near && saysStays(unit.words) && !isForLeaving(matter.words)) return null
  if (/^\W*(?:[Tt]hey|[Hh]e|[Ss]he) asked\b|\bI (?:told|said)\b/.test(chapter.text.slice(unit.from, unit.to)))
    return null
  const said = answerKind(unit.words, unit.act)
  // "It has scrapped the plan and will think again": done already.
  const kind = said === 'promises' && HAS.test(unit.words) && tellsDone(matter.deeds, unit.words) ? 'complies' : said
  // "A Latin teacher would be found by September": another promise.
  if (kind === 'promises' && !near && !BACK.test(chapter.text.slice(unit.from, unit.to))) return null
  return kind ? { by: unit.speaker, kind } : null
}

// Of "Fenmarch Water" a paper says "a spokesman for Fenmarch".
const FIRST = /^\p{L}{5,}/u
const SPEAKS =
  /\b(?:spokes\w+|officials?|lawyers?|attorneys?|solicitors?|chief executive|chair\w*|heads?|boss|director|manager|president|office|aides?)\b/

/** "A spokesman for Fenmarch", of Fenmarch Water: who speaks for whoever was asked, as their description says. */
function speaksFor({ names }: Chapter, speaker: string, of: string): boolean {
  const called = names.get(speaker)?.[0] ?? speaker.toLowerCase()
  return (
    SPEAKS.test(called) &&
    (names.get(of) ?? []).some(
      name => name.length > 3 && (called.includes(name) || called.includes(` ${FIRST.exec(name)?.[0]}`)),
    )
  )
}

/** "The owner would of course meet the trust": somebody else answers for whoever was asked. */
function startsWith(chapter: Chapter, unit: Unit, of: string): boolean {
  return mentionsWithin(chapter, { from: unit.from, to: Math.min(unit.to, unit.from + 4) }).some(
    m =>
      m.who === of &&
      /^(?:['’](?:ll|d)|\s(?:would|will|shall|has|had|is|was)(?:n['’]t)?)\b/.test(chapter.text.slice(m.to, m.to + 10)),
  )
}

/** "Will you order it published?" — "No, madam": a plain answer to a question about the demand. */
export function askedAndSaid(
  { words, by }: Matter,
  chapter: Chapter,
  unit: Unit,
  before: Unit | undefined,
): Reply | null {
  if (!before || unit.speaker === null || unit.speaker === before.speaker || !/\?\W*$/.test(before.words)) return null
  if (shared(words, before.matter) === 0 || isOneSide(chapter, unit.speaker, by)) return null
  const plain = /^\W*(no|never|yes|of course|absolutely|certainly)\b/i.exec(unit.words)?.[1].toLowerCase()
  return plain ? { by: unit.speaker, kind: plain === 'no' || plain === 'never' ? 'refuses' : 'promises' } : null
}
