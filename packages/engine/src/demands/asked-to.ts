import type { Span } from '@onrecord/record'
import { objectAt } from '../chains/actors.ts'
import { type Chapter, type Mentioned, mentionsWithin, type Sentence } from '../chains/chapter.ts'
import { AGENT, EVERYBODY, headOf } from './agents.ts'
import { bodyWord } from './body-called.ts'
import { writtenTo } from './letters.ts'
import { trimmed } from './trimmed.ts'

/** Verbs that take whom they ask and then what: "urged the board to publish it". */
export const ASKS_TO =
  /\b(?:told|tells|tell|ask(?:s|ed|ing)?|urg(?:es|ed|ing|e)|order(?:s|ed|ing)?|direct(?:s|ed|ing)|instruct(?:s|ed|ing)|begg(?:ed|ing)|begs|press(?:es|ed|ing)?|push(?:es|ed|ing)|pressur(?:es|ed|ing)|dar(?:es|ed)|exhort(?:s|ed|ing)|summon(?:s|ed)|implor(?:es|ed|ing)|want(?:s|ed)?|would like|call(?:s|ed|ing)? (?:up)?on|lean(?:s|ed|ing) on|appeal(?:s|ed|ing) to|plead(?:s|ed|ing) with|challeng(?:es|ed|ing)|warn(?:s|ed)|command(?:s|ed)|lobb(?:ied|ying)|petition(?:s|ed)|invit(?:es|ed)|requir(?:es|ed|ing))(?=\s)/g
// What may stand between whom one asks and what: "told her in May to go", "asked counsel for the trust to sit".
const ASIDE =
  /^(?:['’]s?\s\p{L}+)?(?:\s\([^)]{1,20}\))?(?:,[^,]{2,60},)?(?:\s(?:to (?:the|her|his|its|their|a) \p{L}+|not|in|on|at|by|last|this|next|yesterday|today|tonight|morning|evening|night|afternoon|once|twice|repeatedly|again|formally|three times|several times|week|month|\p{Ll}+ly|\d+|\p{Lu}[\p{L}’'-]*|(?:for|of) (?:the )?\p{Lu}[\p{L}’'-]*))*\s$/u

const OFTEN =
  /\s(?:once|twice|again|repeatedly|formally|publicly|(?:three|four|several|many) times|on \p{Lu}\p{Ll}+day|last \p{Ll}+|\p{Ll}+ly)\s*$/u

const CALLED_IN =
  /^to (?:give evidence|testify|appear|explain|correct|answer|lift|revisit|rescind|scrap|hand|make public|disclose|justify|set out|spell out|consider|think again|resign|reconsider|withdraw|come (?:before|back|and)|attend|meet|respond|publish|return|apologi[sz]e|front|account for|step|stand down|retract|sit down)\b/
const NOTICE = /\b(?:notice|order|letter|directive|injunction|ruling|warrant|writ)\b[^.;]{0,30}\srequiring$/

/** Whom somebody asks, and what; of several that are named together the others too. */
interface AskedTo {
  readonly of: string
  readonly also?: readonly string[]
  readonly what: Span
}

/** "…the board to publish it": whom, and what. */
export function askedTo(chapter: Chapter, sentence: Sentence, from: number): AskedTo | null {
  const rest = chapter.text.slice(from, sentence.to)
  const to =
    /^(?:(?![.;:?!"“”]|(?<!,) (?:that|how|why|what|when|who|whether|if|about|on|over|for|as|than) )[^\n]){1,110}?\s(?:not\s)?(to\s(?!(?:the|an?|his|her|their|its|my|our|your|this|that|these|those|me|him|them|us|you|it|rest|death|ten|two|one|\p{Ll}+ing)\b)["“'‘]?\p{Ll})/u.exec(
      rest,
    )
  if (/^\sto\s/.test(rest)) return null
  if (!to) return askedThing(chapter, sentence, from)
  const what = trimmed(chapter, { from: from + to[0].length - to[1].length, to: sentence.to })
  if (isIdle(chapter, sentence, from, what)) return null
  const object = objectAt(chapter, { from, to: what.from })
  // "Sheriffs across the state": the state is not asked.
  const isWhere =
    object &&
    /\s(?:across|throughout|around|in|of|from|at|for)\s(?:the\s)?$/.test(chapter.text.slice(from, object.from))
  const whom = isWhere ? null : object
  const phrase = rest
    .slice(0, to[0].length - to[1].length)
    .replace(/\snot\s?$/, '')
    .replace(OFTEN, '')
    .trim()
  if (EVERYBODY.test(phrase)) return null
  if (whom && isAdrift(chapter, sentence, whom)) return null
  const theirs =
    whom &&
    /^\s(?:fellow\s)?(?:colleagues|members|councillors|commissioners|senators|lawmakers|ministers|MPs|peers|officers|staff|deputies|directors)\s$/.exec(
      chapter.text.slice(whom.to, what.from),
    )
  if (theirs && /^(?:his|her|their|its)$/.test(chapter.text.slice(whom.from, whom.to)))
    return { of: theirs[0].trim(), what }
  if (whom) {
    const also = alsoNamed(chapter, whom, what.from)
    if (also) return { of: whom.who, also: [also], what }
    return ASIDE.test(chapter.text.slice(whom.to, what.from)) ? { of: whom.who, what } : null
  }
  return describedAsked(chapter, from, phrase, what)
}

// What is done in the head, or for whoever asks, is nothing that anybody answers.
const IDLE =
  /^to (?:say(?! sorry\b| by\b| (?:who|what|when|where|why|how|whether)\b)|be told|see|know|hear|comment|make it clear|discuss that|worry|panic|fear|pray|imagine|picture|remember|believe|trust|win|finish|beat|score|enjoy|hope|be patient|(?:quiet|pipe|calm|sit|settle) down|shut up|stay (?:calm|safe|home|indoors|tuned|strong)|keep (?:calm|an open mind|the faith|(?:their|his|her) heads?)|take (?:a breath|a deep breath|care|comfort|heart)|vote for|look (?:at (?:it|them|me|us|him|her|what|how|each|your)\b|like|forward|for)|understand|think (?:about|of)|feel|have a|become|learn|get used|love)\b/i

/** Is nothing asked that counts: "told them to hope", "invited him to tea"; "requires firms to report" is a rule, unless a notice does. */
export function isIdle({ text }: Chapter, sentence: Sentence, from: number, { from: start, to }: Span): boolean {
  const words = text.slice(start, to)
  if (IDLE.test(words) || /^to\sbe\s/.test(words)) return true
  const verb = text.slice(Math.max(sentence.from, from - 10), from)
  if (/invit\w+$/.test(verb) && !CALLED_IN.test(words)) return true
  return /requir\w+$/.test(verb) && !NOTICE.test(text.slice(sentence.from, from))
}

/** Whoever is asked and stands for no entity: "the board", in the article's words. */
function describedAsked({ text }: Chapter, from: number, phrase: string, what: Span): AskedTo | null {
  // "The governor wants weapons to kill": a thing wanted for a purpose.
  if (
    /\bwant(?:s|ed)?$/.test(text.slice(from - 6, from)) &&
    !/(?:ers|ors|ists|ians|MPs|people|colleagues|parents|police|government|council|board|ministry|company)$/.test(
      phrase,
    ) &&
    !bodyWord(phrase)
  )
    return null
  const words =
    /^(?:(?:the|its|his|her|their|a|an|all|both|\d+)\s)?[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,3}?(?:\s(?:across|throughout|around|of|in|from|at)\s[^,]{2,40})?$/u.exec(
      phrase,
    )
  if (words && !AGENT.test(headOf(words[0]))) return null
  const days = words && /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(words[0])
  return words && !days && !/^(?:for|he|she|they|it|one|two|three|four|more|all|some)\b/i.test(phrase)
    ? { of: words[0].replace(/^(?:the|its|his|her|their|a|an)\s/, ''), what }
    : null
}

/** "Lee and the firm's chief executive, Ann Gray, to appear": who is named with whoever is asked. */
function alsoNamed(chapter: Chapter, whom: Mentioned, to: number): string | null {
  if (!/^,?\sand\s(?:(?:the|its|his|her|their)\s)?(?:[\p{L}’'-]+,?\s){1,7}$/u.test(chapter.text.slice(whom.to, to)))
    return null
  const last = mentionsWithin(chapter, { from: whom.to, to }).findLast(m =>
    /^,?\s(?:not\s)?$/.test(chapter.text.slice(m.to, to)),
  )
  return last && last.who !== whom.who ? last.who : null
}

/** "Wrote to the board urging them": whoever "them" is stands in the same sentence; a guess from further off is none. */
function isAdrift(chapter: Chapter, sentence: Sentence, whom: Mentioned): boolean {
  if (!/^(?:them|it)$/.test(chapter.text.slice(whom.from, whom.to))) return false
  if (writtenTo(chapter, sentence, whom.from)) return false
  const near = { from: sentence.from, to: whom.from }
  return !mentionsWithin(chapter, near).some(m => m.who === whom.who)
}

/** "Asked her for one reason": whom, and what. */
function askedThing(chapter: Chapter, sentence: Sentence, from: number): { of: string; what: Span } | null {
  if (
    !/\b(?:ask(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)|petition(?:s|ed)|begg(?:ed|ing)|begs)$/.test(
      chapter.text.slice(from - 11, from),
    )
  )
    return null
  const whom = objectAt(chapter, { from, to: Math.min(sentence.to, from + 60) })
  const thing =
    whom &&
    /^\sfor\s(?!comment|an? (?:interview|comment|response)|more|details|help|directions)/.exec(
      chapter.text.slice(whom.to, whom.to + 24),
    )
  if (!whom || !thing || EVERYBODY.test(chapter.text.slice(whom.from, whom.to))) return null
  return { of: whom.who, what: trimmed(chapter, { from: whom.to + thing[0].length, to: sentence.to }) }
}
