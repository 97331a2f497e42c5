import { objectAt, subjectOf } from '../chains/actors.ts'
import { type Chapter, mentionsWithin, type Sentence } from '../chains/chapter.ts'
import { agentIn } from './agents.ts'
import type { Directive } from './directive.ts'

// "Has stopped work at the request of police", "was let go on the orders of the minister".
const AT_REQUEST =
  /,?\s(?:at the (?:request|behest|urging|insistence|prompting|demand|direction)|(?:on|under) (?:the )?(?:orders?|instructions?|directions?)|on the advice)\s(?:of|from)\s/
// "At the minister's request".
const AT_WHOSE =
  /,?\s(?:at|on|under)\s(?=[^,.;]{2,40}?['’]s?\s(?:request|behest|urging|insistence|orders|instructions)\b)/

/** What is done because somebody asked for it: "has stopped work at the request of police". */
export function grantedIn(chapter: Chapter, sentence: Sentence): Directive | null {
  const words = chapter.text.slice(sentence.from, sentence.to)
  if (!/\b(?:request|behest|urging|insistence|prompting|orders?|instructions?|directions?|advice)\b/.test(words))
    return null
  const ahead = AHEAD.exec(words)
  if (ahead) return aheadIn(chapter, sentence, ahead[0].length)
  const match = AT_REQUEST.exec(words) ?? AT_WHOSE.exec(words)
  if (!match || match.index === 0) return null
  const at = sentence.from + match.index
  const from = at + match[0].length
  const by =
    objectAt(chapter, { from, to: Math.min(sentence.to, from + 50) })?.who ??
    agentIn(chapter, { from, to: sentence.to }, 'start')?.who
  const verb = DOES.exec(words.slice(0, match.index))
  const of = verb && (subjectOf(chapter, sentence.from + verb.index) ?? firstIn(chapter, sentence, verb.index))
  if (!by || !of || by === of) return null
  return { by, of, what: { from: sentence.from + verb.index, to: at }, verb: at }
}

const AHEAD =
  /^\W*(?:At|On|Under)\s[^,.;]{2,40}?(?:['’]s?\s(?:request|behest|urging|insistence|orders|instructions)|(?:request|behest|urging|insistence|orders?|instructions) of [^,.;]{2,30}),?\s/

/** "At the minister's request the trust has withdrawn it". */
function aheadIn(chapter: Chapter, sentence: Sentence, length: number): Directive | null {
  const start = sentence.from + length
  const by = mentionsWithin(chapter, { from: sentence.from, to: start - 1 })[0]
  const of = mentionsWithin(chapter, { from: start, to: Math.min(sentence.to, start + 6) })[0]
  if (!by || !of || by.who === of.who || !DOES.test(chapter.text.slice(of.to, of.to + 40))) return null
  return { by: by.who, of: of.who, what: { from: of.to, to: sentence.to }, verb: sentence.from }
}

const DOES =
  /\b(?:has|have|had|is|are|was|were|will)?\s?(?:(?:now|since|also|already)\s)?(?:stopped|halted|suspended|paused|withdrew|withdrawn|removed|deleted|closed|shut|delayed|postponed|cancelled|canceled|dropped|ended|left|resigned|changed|altered|rewrote|rewritten|cut|blocked|held|kept|withheld|signed|sent|handed|gave|given|made|put|took|taken|opened|reopened|launched|carried out|released|published|stepped (?:aside|down|back))\b/

function firstIn(chapter: Chapter, sentence: Sentence, to: number): string | undefined {
  return mentionsWithin(chapter, { from: sentence.from, to: sentence.from + to })[0]?.who
}
