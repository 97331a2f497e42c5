import { type Chapter, contentOf, isOneSide, paragraphAt, type Utterance } from '../chains/chapter.ts'
import { saysStays } from '../chains/office-stance.ts'
import type { Unit } from '../chains/units.ts'
import { matterOf, shared } from '../chains/words.ts'
import type { Reply } from './answer.ts'
import { answerKind } from './kinds.ts'
import { isForLeaving } from './leaving.ts'
import type { Matter } from './matter.ts'

// News puts the answer next to the demand: so many paragraphs on.
const NEXT = 2
// "It", "so", "one", "the request": the demand, called by a pronoun.
const BACK =
  /\b(?:it|that|this|so|one|them|those|these|such|there|the (?:calls?|demands?|requests?|letter|idea|suggestion|plea|proposal|petition|motion|matter))\b/i
// Those whose trade it is to answer for others.
const ANSWERS_FOR =
  /\b(?:spokes\w+|department|ministry|minister|secretary|office|government|council|board|officials?|authority|agency|company|force|lawyers?|attorneys?|union|club|trust|university|commission|executive|chair\w*|director|president|leader|governor|mayor)\b/

/**
 * The first that anybody on another side than who asks says after the demand, in the next paragraph or two: by the custom
 * of news it is the answer, whoever gives it, where it speaks of the demand and refuses, promises or puts it off.
 */
export function nextReply(
  matter: Matter,
  matters: readonly Matter[],
  c: number,
  chapter: Chapter,
  unit: Unit,
): Reply | null {
  if (unit.speaker === null || isOneSide(chapter, unit.speaker, matter.by)) return null
  const ask = matter.asks.find(
    a => a.chapter === c && a.at.to <= unit.from && isNear(chapter, a.at.to, unit.from, NEXT),
  )
  const next = ask && firstAfter(chapter, ask.at.to, matter.by)
  if (!next || isTaken(matters, matter, c, ask.at.to, unit.from)) return null
  if (unit.from < next.from || unit.to > next.to || next.act === 'ask' || next.act === 'demand') return null
  const words = contentOf(chapter, next)
  const own = shared(matter.words, matterOf(words))
  const answersFor = isRespondent(chapter, unit.speaker, matter)
  const kind = answerKind(unit.words, unit.act ?? next.act)
  // Right after the demand, a refusal or a putting off by whoever answers for others needs none of its words; but that
  // somebody stays answers only who asks them to go.
  const plainly =
    (kind === 'refuses' || kind === 'deflects') &&
    isNear(chapter, ask.at.to, unit.from, 1) &&
    (!saysStays(unit.words) || isForLeaving(matter.words))
  if (own === 0 && !(answersFor && (BACK.test(words) || plainly))) return null
  // "I will never resign" answers no demand for papers.
  if (own === 0 && saysStays(unit.words) && !isForLeaving(matter.words)) return null
  if (!answersFor && next.act !== 'refuse' && next.act !== 'commit' && next.act !== 'deny') return null
  if (kind === null || kind === 'complies' || (kind === 'promises' && !WILL.test(unit.words))) return null
  return { by: unit.speaker, kind }
}

// "Put the buses back in 30 days" says when, and promises nothing.
const WILL =
  /\b(?:will|would|shall|going to|to be|promis\w+|pledg\w+|agree\w*|undert\w+|intend\w*|commit\w*)\b|['’]ll\b/

/** Another demand stands between: what follows answers that one. */
function isTaken(matters: readonly Matter[], matter: Matter, c: number, from: number, to: number): boolean {
  return matters.some(m => m !== matter && m.asks.some(a => a.chapter === c && a.at.from >= from && a.at.to <= to))
}

function isNear(chapter: Chapter, from: number, to: number, most: number): boolean {
  return paragraphAt(chapter, to) - paragraphAt(chapter, from - 1) <= most
}

function firstAfter(chapter: Chapter, from: number, by: string): Utterance | undefined {
  return chapter.statements.find(
    s => s.from >= from && s.speaker !== null && !isOneSide(chapter, s.speaker, by) && s.within === undefined,
  )
}

/** Somebody who speaks for whoever was asked, or for some body: not just anybody who is heard next. */
function isRespondent(chapter: Chapter, speaker: string, { of }: Matter): boolean {
  const { sides, types, names } = chapter
  if (speaker === of || sides.get(speaker)?.has(of) || types.get(speaker) === 'organisation') return true
  if (ANSWERS_FOR.test(names.get(speaker)?.[0] ?? speaker)) return true
  return (
    isCalled(chapter, speaker, SPEAKS) ||
    (GOVERNMENT.test(names.get(of)?.[0] ?? of) && isCalled(chapter, speaker, MINISTER))
  )
}

const GOVERNMENT = /\b(?:governments?|ministers?|cabinet|state|lawmakers|legislature|parliament|congress|assembly)\b/i
const MINISTER =
  /\b(?:minister|secretary|premier|governor|chancellor|treasurer|(?:majority|house|senate) leader|speaker)\b/i

// Whose trade it is to be asked, as their description beside their name says.
const SPEAKS =
  /\b(?:spokes\w+|press officer|press secretary|chief executive|managing director|general manager|deputy|acting|interim|attorney for|lawyer for|solicitor for|counsel for|finance director|undersheriff|superintendent|minister|premier|mayor|governor|secretary of state|treasurer|trustee)\b/i

/** Is somebody called so beside one of their names? */
function isCalled({ text, mentions }: Chapter, who: string, pattern: RegExp): boolean {
  return mentions.some(
    m =>
      m.who === who && pattern.test(`${text.slice(Math.max(0, m.from - 40), m.from)} ${text.slice(m.to, m.to + 30)}`),
  )
}
