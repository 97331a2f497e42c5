import type { Span } from '@onrecord/record'
import { type Chapter, isOneSide, type Mentioned, mentionsWithin } from '../chains/chapter.ts'
import type { Unit } from '../chains/units.ts'
import { shared } from '../chains/words.ts'
import type { Reply } from './answer.ts'
import { agreement, bodyWord } from './body-called.ts'
import { tellsDone, tellsToCome } from './deeds.ts'
import { isPart } from './kinds.ts'
import type { Matter } from './matter.ts'

/**
 * A later article tells that what was asked for is done, or is to be, whoever does it: "the board finally released its
 * contract" where the minister was asked to. The deed must be of the sort that was asked, and on what was asked for.
 */
export function fulfilledIn(matter: Matter, chapter: Chapter, unit: Unit, before: Unit | undefined): Reply | null {
  const { deeds, words, of, by } = matter
  const got = gotIn(matter, chapter, unit)
  if (got) return got
  if (deeds.length === 0) return null
  const isDone = tellsDone(deeds, unit.words)
  if ((!isDone && !tellsToCome(deeds, unit.words)) || /\?\W*$/.test(unit.words)) return null
  const own = shared(words, unit.matter)
  const mentioned = mentionsWithin(chapter, unit)
  const doer = mentioned.find(m => isOneSide(chapter, m.who, of)) ?? ownDoer(matter, chapter, unit)
  const enough = Math.min((doer || calledSo(matter, chapter, unit)) && isDone ? 1 : 2, words.size)
  if (
    own < enough &&
    !(doer && (words.size <= FEW || COMES.test(unit.words)) && doesItself(matter, chapter, unit, doer)) &&
    !(own > 0 && isDone && ASKED_FOR.test(unit.words)) &&
    !(before && PRONOUN.test(unit.words) && before.paragraph === unit.paragraph && shared(words, before.matter) > 0)
  )
    return null
  // What whoever asked did themselves is no answer; that the other side did it, they may tell.
  if (mentioned[0] && mentioned[0].from - unit.from < 12 && isOneSide(chapter, mentioned[0].who, by)) return null
  const isAsker = unit.speaker !== null && isOneSide(chapter, unit.speaker, by)
  if (isAsker && !(isDone && doer)) return null
  const whose = doer?.who ?? (isDone || isAsker ? of : (unit.speaker ?? of))
  return { by: whose, kind: isPart(unit.words) ? 'partly' : isDone ? 'complies' : 'promises' }
}

const GOT =
  /^,?\s(?:finally\s|now\s|has\s|have\s|had\s|also\s|at last\s|since\s|eventually\s)*(?:got|gotten|received|obtained|won|secured|was (?:given|sent|handed|shown)|were (?:given|sent|handed|shown)|been (?:given|sent|handed|shown))\b/
const FINALLY = /^,?\s(?:finally|now|at last)\s(?:has|have|had)\b/

/** "He got the records on Tuesday": whoever asked is told to have what they asked for. */
function gotIn({ words, of, by }: Matter, chapter: Chapter, unit: Unit): Reply | null {
  const [first] = mentionsWithin(chapter, { from: unit.from, to: Math.min(unit.to, unit.from + 30) }).filter(m =>
    isOneSide(chapter, m.who, by),
  )
  if (!unit.told || !first || shared(words, unit.matter) < Math.min(2, words.size)) return null
  // "Auditor General Tobias Renquist, meantime, finally has": what is inserted stands between.
  const after = chapter.text.slice(first.to, unit.to).replace(/^,[^,]{2,40},/, '')
  if (!GOT.test(after) && !FINALLY.test(after)) return null
  return { by: of, kind: isPart(unit.words) ? 'partly' : 'complies' }
}

// Whoever was to come and is told to have come.
const COMES =
  /\b(?:showed up|turned up|appeared|attended|testified|gave evidence|took (?:\S+ ){0,2}questions|sat down (?:in front of|opposite|across)|did (?:so|just that|show))\b/
// "The accounting they asked for".
const ASKED_FOR =
  /\b(?:he|she|they|it|we|i)(?:['’]d| had| have|['’]ve)?(?: been)? (?:asked for|asking for|wanted|demanded|sought|requested|called for)\b/i

/** "It said that it had launched an inquiry": whoever was asked tells it of themselves. */
function ownDoer({ of }: Matter, chapter: Chapter, unit: Unit): Mentioned | undefined {
  if (unit.speaker === null || !isOneSide(chapter, unit.speaker, of)) return undefined
  const self =
    /^(?:[^.]{0,40}\s)?(?:it|we|I|he|she|they)\s(?=(?:had|have|has|was|were|would|will)\b|\p{Ll}+ed\b)/u.exec(
      unit.words.slice(-(unit.to - unit.from)),
    )
  return self ? { from: unit.from, to: unit.from + self[0].length, who: of } : undefined
}

// What a demand of so few words asked for is told in others: "switched off the cameras" of "shut it down".
const FEW = 3

/** Does a unit begin with whoever was asked, and the deed follow at once? */
function doesItself({ deeds }: Matter, { text }: Chapter, unit: Unit, { from, to }: Span): boolean {
  const after = text.slice(to, Math.min(unit.to, to + 45))
  return from - unit.from < 40 && !/^[^,]{0,12}\b(?:was|were|been|who|will)\b/.test(after) && tellsDone(deeds, after)
}

/** "The company supplied them": whoever was asked, by the word for what they are. */
function calledSo({ of }: Matter, { names }: Chapter, unit: Unit): boolean {
  const noun = bodyWord(/^(?:On \w+,? |Last \w+,? )?[Tt]he (?:\p{Ll}+ )?(\p{Ll}{4,})(?= )/u.exec(unit.words)?.[1] ?? '')
  return noun !== null && agreement(names.get(of) ?? [], noun) > 0
}

// "The records came. They were posted on Friday."
const PRONOUN = /^\W*(?:they|it|these|those|both|all|each)\b/i
