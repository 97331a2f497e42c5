import { objectAt, subjectOf } from '../chains/actors.ts'
import { type Chapter, isOneSide, mentionsWithin, type Sentence, utteranceAt } from '../chains/chapter.ts'
import { AGENT, agentIn, EVERYBODY } from './agents.ts'
import { topicOf } from './answerer.ts'
import type { Directive } from './directive.ts'
import { trimmed } from './trimmed.ts'

// What is threatened until somebody gives way: a strike, a lawsuit, staying put.
const THREAT =
  /(?:(?:\bnot|\bnever|n['’]t) (?:work|pay|sign|bury|return|go back|go home|move|leave|attend|play|accept|back|support|cooperate|end|call off|lift|budge|stop|vote|let)|\b(?:walk(?:s|ing)? out|walk-?out|walk away|strik(?:e|es|ing)|down(?:ing)? tools|quit|resign|sue|go to court|boycott\w*|blockad\w*|block|ballot\w*|protest\w*|leave|withhold\w*|withdraw\w*|picket\w*|occupy\w*|hunger strike|industrial action|work to rule|shut down|pull out|legal action|stoppages?|overtime|stop (?:work|working|paying|teaching|playing)|stay(?:ing)? (?:out|put|away|there|here)|refus\w+ to))\b[^.;?]*?[,\s](unless|until)\s/
// "The posts are advertised", "all of them are back at work": nobody is told to do it.
const PASSIVE =
  /^[^,.;]{2,70}?\s(?:is|are|was|were|has been|have been|gets?|got)\s(?:\p{Ll}+ly\s)?(?:\p{Ll}+(?:ed|en|wn)|back|made|put|paid|shut|sold|told|met|gone|out|reinstated)\b/u
const ACTIVE =
  /^\s(?:has|have|had|does|agrees?|\p{Ll}+(?:ed|s)|paid|met|gave|told|put|came|went|brought|built|held|sent|made|took|got|left|cut|quit|sat|stood|spoke|kept|found|withdrew)\b/u
const SPEAKS =
  /\b(?:warn(?:s|ed)?|threaten(?:s|ed)?|vow(?:s|ed)?|vot(?:es|ed)|pledg(?:es|ed)|sa(?:ys|id)|promis(?:es|ed)|given|gave|giv(?:es|ing)|announc(?:es|ed)|declar(?:es|ed)|insist(?:s|ed)?|add(?:s|ed)?|told|resolved|agreed|plans?|will|would)\b/
const NOTIFIED = /\b(?:given|gave|gives|giving|told|warned|served|notice (?:on|to))\s(?:the\s)?$/

/** The demand in a threat: "the union voted to strike unless the closures are halted", "they will not leave until it pays". */
export function threatIn(chapter: Chapter, sentence: Sentence): Directive | null {
  const words = chapter.text.slice(sentence.from, sentence.to)
  const match = /\bun(?:less|til)\b/.test(words) ? THREAT.exec(words) : null
  if (!match || /^\W*(?:If|Unless|Until|When)\b/.test(words)) return null
  // Only what is withheld lasts "until".
  if (
    match[1] === 'until' &&
    !/\b(?:not|never|refus\w+|stay\w*|strike|occupy\w*|withhold\w*|protest\w*|blockad\w*)\b|n['’]t\b/.test(match[0])
  )
    return null
  const from = sentence.from + match.index + match[0].length
  const what = trimmed(chapter, { from, to: sentence.to })
  const by = threatenerOf(chapter, sentence, sentence.from + match.index)
  if (!by) return null
  const of = toldTo(chapter, what, by) ?? notifiedIn(chapter, sentence, from, by)
  return of && of !== by ? { by, of, what, verb: sentence.from + match.index } : null
}

function threatenerOf(chapter: Chapter, sentence: Sentence, at: number): string | null {
  const said = utteranceAt(chapter, at, 'content')
  if (said) return said.speaker
  const verb = SPEAKS.exec(chapter.text.slice(sentence.from, at))
  if (!verb) return null
  const start = sentence.from + verb.index
  return subjectOf(chapter, start) ?? agentIn(chapter, { from: sentence.from, to: start }, 'end')?.who ?? null
}

/** "Unless the council scraps it": whoever is to act; null where nobody is said to. */
function toldTo(chapter: Chapter, what: { from: number; to: number }, by: string): string | null {
  const words = chapter.text.slice(what.from, what.to)
  if (PASSIVE.test(words)) return null
  const whom = objectAt(chapter, { from: what.from - 1, to: Math.min(what.to, what.from + 50) })
  if (whom)
    return ACTIVE.test(chapter.text.slice(whom.to, what.to)) && !isOneSide(chapter, whom.who, by) ? whom.who : null
  const noun = /^(?:the|its|their|his|her)\s((?:\p{Ll}+\s)?\p{Ll}+)(?=\s)/u.exec(words)
  return noun && AGENT.test(noun[1]) && !EVERYBODY.test(noun[1]) && ACTIVE.test(words.slice(noun[0].length))
    ? noun[1]
    : null
}

/** "Has given the metro notice that": whoever is warned, or the body that the article is about. */
function notifiedIn(chapter: Chapter, sentence: Sentence, to: number, by: string): string | null {
  const words = chapter.text.slice(to, sentence.to)
  if (!PASSIVE.test(words)) return null
  const warned = mentionsWithin(chapter, { from: sentence.from, to }).find(
    m => m.who !== by && NOTIFIED.test(chapter.text.slice(sentence.from, m.from)),
  )
  return warned?.who ?? topicOf(chapter, 'organisation', by)
}
