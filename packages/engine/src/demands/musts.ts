import type { Span } from '@onrecord/record'
import { type Chapter, type Mentioned, mentionsWithin, sentenceAt, type Utterance, wordsOf } from '../chains/chapter.ts'
import { matchesOf } from '../chains/matches.ts'
import { agentIn, EVERYBODY } from './agents.ts'
import { alsoOf } from './askers.ts'
import type { Directive } from './directive.ts'
import { whoeverCan } from './party.ts'
import { whatOf } from './what-of.ts'

const MUST =
  /(?<!["“'‘])\b(?:must|should|shall|ought to|had better|needs? to|ha[sd] to|(?<!\b(?:I|[Ww]e|[Tt]hey) )have to|(?<=\b[Yy]ou )(?:have|need)(?: got)? to)\b(?!\s(?:also\s|now\s)?(?:not\s)?(?:have|face|suffer|happen|receive|get|know|understand|expect|mean|seem|feel|enjoy|exist|avoid|win|beat|score|improve|believe|hope|be\s(?:the|in|at|no|a|able|possible|proud|clear|ready|doing|\w+ing))\b)(?=\s["“'‘]?\p{L})/gu
// What nobody says of somebody without wanting it.
const CLEAR =
  /^should\s(?:now\s|also\s|immediately\s)?(?:resign|quit|go\b(?! (?:to|into|on|ahead|through|back|down|up)\b)|step (?:down|aside|back)|stand (?:down|aside)|apologi[sz]e|consider (?:his|her|their|its) (?:own )?position|say sorry|hand (?:over|back)|come clean|be (?:sacked|fired|suspended|removed|dismissed|published|released|scrapped|withdrawn))\b/
// "If it were made illegal, those who do it should be punished".
const CONDITION = /\bif\b[^.]*,[^,.]*$/i
/** Whoever decides that somebody should do it asks nobody, and an invitation may be declined. */
export const DECIDES =
  /\b(?:decid|agree|conclu|fear|worr|hop|expect|predict|suspect|think|thought|believ|feel|felt|invit)/

/** "Mr Devarajan should resign", "the council has to stop it": whoever stands before the modal. */
export function mustIn(chapter: Chapter, statement: Utterance, by: string): Directive | null {
  if (statement.cue.some(cue => DECIDES.test(wordsOf(chapter, cue)))) return null
  for (const piece of statement.content) {
    const words = wordsOf(chapter, piece)
    for (const { index, 0: modal } of matchesOf(MUST, words)) {
      if (!isMeant(statement, words, index, modal)) continue
      // "May need to be cut": of nobody in particular.
      if (NEEDS.test(modal) && PASSIVE.test(words.slice(index))) continue
      const verb = piece.from + index
      const what = whatOf(chapter, statement, { from: verb, to: piece.to })
      const of = PASSIVE.test(words.slice(index))
        ? whoeverCan(chapter, what, by)
        : whoMust(chapter, statement, by, { from: piece.from, to: verb }, modal)
      // What a person needs to do is advice; what a body needs to do it is asked.
      const isAdvice =
        NEEDS.test(modal) && !/\b[Yy]ou $/.test(words.slice(0, index)) && chapter.types.get(of ?? '') === 'person'
      if (of && of !== by && !isAdvice) return { by, of, what, verb }
    }
  }
  return null
}

const NEEDS = /^(?:need|ha)/
const PASSIVE =
  /^(?:must|should|\w+ to)\s(?:now\s|also\s)?(?:not\s)?be\s(?:\w+ly\s)?(?:\w+(?:ed|en|wn)|\w*paid|made|put|told|shut|sold|held|brought|sent|built|cut|kept|left|let)\b/

/** Does a modal at a place of what is said demand something of somebody in particular? */
function isMeant({ act }: Utterance, words: string, at: number, modal: string): boolean {
  const isPlain = /^sh/.test(modal) ? CLEAR.test(words.slice(at)) : /^must/.test(modal)
  if (act !== 'demand' && !isPlain) return false
  const lead = words.slice(Math.max(0, at - 60), at)
  // "A lot of people said she should go": whoever repeats it does not ask it.
  if (/\b(?:said|says?|told|thinks?|thought|believes?)\b[^.]{0,40}$/.test(lead)) return false
  if (/\b(?:if|whether|why|how)\s[^.]{0,60}$/i.test(lead) || CONDITION.test(words.slice(0, at))) return false
  // "A leader must fight": nobody in particular.
  if (/(?:^|[^\p{L}])(?:an?|any|every|no|all|these|those|such)\s(?:\p{Ll}[\p{L}-]*\s){1,2}$/iu.test(lead)) return false
  return act === 'demand' || !/(?<!^)\b(?:that|what|which)\s[^,.]{0,30}$/i.test(lead)
}

/** Whoever stands before the modal that a span of what is said ends with, by key or in the article's words. */
function whoMust(
  chapter: Chapter,
  statement: Utterance,
  by: string,
  { from, to }: Span,
  modal: string,
): string | undefined {
  const subject = mentionsWithin(chapter, { from: Math.max(from, to - 80), to }).findLast(
    m =>
      m.to <= to &&
      !/^(?:who|which|that)$/.test(wordsOf(chapter, m)) &&
      /^(?:\s\w+ly|\s?,[^,]*,)?\s?$/.test(chapter.text.slice(m.to, to)) &&
      !/\b(?:of|in|at|for|by|with|to)\s(?:the\s)?$/.test(chapter.text.slice(m.from - 10, m.from)),
  )
  // "You have to look at it" is for nobody in particular.
  const isYou = !/^ha/.test(modal) && /\byou\s$/i.test(chapter.text.slice(Math.max(from, to - 5), to))
  const agent = agentIn(chapter, { from, to }, 'end')?.who
  return (
    otherMeant(chapter, statement, firstOf(chapter, subject), by) ??
    alsoOf(chapter, to) ??
    (isYou ? statement.addressees[0] : undefined) ??
    (agent && !EVERYBODY.test(agent) ? agent : undefined)
  )
}

/**
 * "Said that the chief's position was difficult and he should step back": whoever asks something of "him" does not mean
 * themselves, but the person named before.
 */
function otherMeant(
  chapter: Chapter,
  { from }: Utterance,
  named: Mentioned | undefined,
  by: string,
): string | undefined {
  if (!named || named.who !== by) return named?.who
  if (!/^(?:he|she|him|her)$/i.test(wordsOf(chapter, named))) return undefined
  const start = chapter.sentences[sentenceAt(chapter, from)].from
  return mentionsWithin(chapter, { from: start, to: named.from }).findLast(
    m => m.who !== by && chapter.types.get(m.who) !== 'organisation' && chapter.types.get(m.who) !== 'group',
  )?.who
}

/** "Boyd and the two longest-serving trustees": the first of those who are named together. */
function firstOf(chapter: Chapter, last: Mentioned | undefined): Mentioned | undefined {
  if (!last) return undefined
  const before = mentionsWithin(chapter, { from: Math.max(0, last.from - 60), to: last.from }).findLast(
    m => m.to < last.from && chapter.types.get(m.who) === 'person',
  )
  return before && /^\sand\s(?:[\p{L}-]+\s){0,4}$/u.test(chapter.text.slice(before.to, last.from)) ? before : last
}
