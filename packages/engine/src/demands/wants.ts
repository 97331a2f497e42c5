import { type Chapter, type Mentioned, mentionsWithin, sentenceAt, type Utterance, wordsOf } from '../chains/chapter.ts'
import { AGENT, EVERYBODY, headOf } from './agents.ts'
import { SOUGHT } from './asked-for.ts'
import { isUnasked } from './askers.ts'
import { DEED } from './deed.ts'
import type { Directive } from './directive.ts'
import { addresseeOf } from './letters.ts'
import { whoeverAnswers, whoeverCan } from './party.ts'

// "Wants", "is seeking", "a suggestion that", "has a request of his own:".
const ASKS =
  /\b(?:wants?|wanted|demand\w*|seek\w*|sought|ask(?:s|ed|ing)?|requests?|requested|requesting|call(?:s|ed|ing)?|press\w*|push\w*|plead\w*|plea|appeal\w*|campaign\w*|lobb\w+|pray(?:s|ed)|insist\w*|recommend\w*|order(?:s|ed)?|suggestion|propos\w+|petition\w*|motion|subpoenas?)\b/i
// What was once wanted is only called to mind.
const ONCE = /\b(?:had|once|first|originally|previously|earlier|last \w+)\b|['’]d\b|\bhas (?:long|always)\b/
// Nothing that anybody is held to.
const IDLE =
  /^(?:to|not|(?:it|that|this)(?! (?:not )?be\b)|them|him|her|me|us|one|which|something|nothing|exactly|in|out|more|who|what|how|why|the (?:very )?same|comment|an? (?:comment|interview|chance|word|break|place|seat|point of|lift)|help|advice|time|privacy|patience|calm|anonymity|permission|forgiveness|votes?|support|directions|money|peace|we|I|whoever|every(?:one|body)|any(?:one|body)|people)\b/iu

/**
 * What a statement that the judge calls a demand wants, where the words name nobody who is to do it: "she wants the
 * membership list", "a suggestion that the party bring somebody in". Asked of whom the words describe, of whom the letter
 * is for, of whoever answers, or of the body that the article is about.
 */
export function wantedIn(chapter: Chapter, statement: Utterance, by: string): Directive | null {
  const [piece] = statement.content
  const [cue] = statement.cue
  if (statement.act !== 'demand' || !cue || /^["“'‘]/.test(wordsOf(chapter, piece))) return null
  const asking = wordsOf(chapter, cue)
  if (!ASKS.test(asking) || ONCE.test(asking)) return null
  if (/^(?:seek|sought)/.test(ASKS.exec(asking)?.[0] ?? '') && !SOUGHT.test(` ${wordsOf(chapter, piece)}`)) return null
  const verb = cue.from + (ASKS.exec(asking)?.index ?? 0)
  const sentence = chapter.sentences[sentenceAt(chapter, piece.from)]
  if (isUnasked(chapter, sentence, verb) || /\?\W*$/.test(wordsOf(chapter, sentence))) return null
  // "Who requested the audit": it is only called to mind.
  if (
    /ed$|^sought$/.test(ASKS.exec(asking)?.[0] ?? '') &&
    /\bwho(?:se [^,]{2,30})?\s$/.test(chapter.text.slice(Math.max(sentence.from, verb - 36), verb))
  )
    return null
  const what = { from: piece.from, to: Math.min(piece.to, sentence.to) }
  const words = wordsOf(chapter, what)
  if (IDLE.test(words) || (TO_DO.test(words) && !TO_BE_DONE.test(words))) return null
  const of =
    actorIn(chapter, what, by) ??
    addresseeOf(chapter, sentence, verb) ??
    (POLICY.test(words) ? null : (GIVEN.test(words) ? whoeverCan : whoeverAnswers)(chapter, what, by))
  return of && of !== by ? { by, of, what, verb } : null
}

// Who runs for office wants lower taxes of nobody in particular: whatever the article is about is not asked for them.
const POLICY =
  /\b(?:tax\w*|tariffs?|spending|wages?|econom\w+|trade|immigra\w+|polic(?:y|ies)|legislation|amendments?|moratorium|deregulat\w+|interest rates?|deduct\w*|subsid\w+|borders?|troops|military|NATO|sanctions|welfare|social security|reforms?)\b/i

// What a body that an article is about can give or have done; anything else is asked of whoever answers.
const GIVEN =
  /\b(?:apolog|answers?\b|explanation|account|inquir|enquir|investigation|review|audit|report|records?\b|minutes|documents?|papers|files?\b|lists?\b|figures|names?\b|letter|emails?|money|refund|compensation|damages|pay\b|guarantee|assurance|plans?\b|vote|recount|ballot|meeting|hearing|resignation|removal|departure|reinstatement|reasons|replies|contract|gone|out\b|back\b|sacked|fired|removed|suspended|be\s\p{Ll}+|\p{Ll}+(?:ed|en|paid|held|made|put)\s(?:by|before|within|to|at|in|for|over|this|until|online|public))/u

// "Lee to resign", "worshippers to pray": somebody is named who is to do it, or nothing is to be done.
const TO_DO = /^[^,.;]{2,60}?\sto\s\p{Ll}/u
const TO_BE_DONE =
  /^[^,.;]{2,60}?\sto\sbe\s(?:\p{Ll}+ly\s)?(?:\p{Ll}+(?:ed|en|wn)|made|put|paid|shut|sold|told|held|sent|built|cut|given|read|set)\b/u

const THAT = new RegExp(
  `^(?:that )?(?:the |its |his |her |their |all )?((?:\\p{Ll}[\\p{L}'’-]*\\s){0,2}\\p{Ll}[\\p{L}'’-]*)\\s(?:should\\s|must\\s|not\\s)?${DEED}\\b`,
  'u',
)

// "From Health Minister Joe Lee", "cleaned up by the firm".
const FROM = /\b(?:from|by)\s(?:the\s)?(?:\p{Lu}[\p{L}.]*\s){0,3}$/u

/** "That the state recover the money": whoever is to do it, by name or in the article's words. */
function actorIn(chapter: Chapter, what: { from: number; to: number }, by: string): string | null {
  const described = THAT.exec(wordsOf(chapter, what))
  if (described && AGENT.test(headOf(described[1])) && !EVERYBODY.test(described[1])) {
    const end = what.from + described[0].indexOf(described[1]) + described[1].length
    return mentionEnding(chapter, what.from, end)?.who ?? described[1]
  }
  return (
    mentionsWithin(chapter, what).find(
      m => m.who !== by && FROM.test(chapter.text.slice(Math.max(what.from, m.from - 40), m.from)),
    )?.who ?? null
  )
}

function mentionEnding(chapter: Chapter, from: number, to: number): Mentioned | undefined {
  return mentionsWithin(chapter, { from, to }).find(m => m.to === to)
}
