import type { Span } from '@onrecord/record'
import { objectAt } from '../chains/actors.ts'
import { type Chapter, type Mentioned, mentionsWithin, type Sentence } from '../chains/chapter.ts'
import { AGENT, agentIn, EVERYBODY, headOf } from './agents.ts'
import { answererOf } from './answerer.ts'
import { ownerAt, subjectAsking } from './askers.ts'
import { DEED } from './deed.ts'
import type { Directive } from './directive.ts'
import { addresseeOf, writerOf, writtenTo } from './letters.ts'
import { whoeverAnswers, whoeverCan } from './party.ts'
import { trimmed } from './trimmed.ts'
import { otherThan } from './whom.ts'

/** Verbs that take what is asked for alone: "called for her to go", "demanded that it pay". */
export const ASKS_FOR =
  /\b(?:(?:voic\w+|add\w+|join\w+) (?:the |her |his |its |their )?(?:\w+ )?(?:to )?(?:the )?calls for|call(?:s|ed|ing)?(?: (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|again|\w+ly))? for|ask(?:s|ed|ing)? for|press(?:es|ed|ing) for|push(?:es|ed|ing) for|plead(?:s|ed|ing) for|appeal(?:s|ed|ing) for|campaign(?:s|ed|ing) for|pray(?:s|ed|ing) for|lobb(?:ied|ies|ying) for|demand(?:s|ed|ing)?(?: that| for)?|request(?:s|ed|ing)?(?: that)?|ask(?:s|ed|ing)? that|(?:propos|suggest|mov)(?:es|s|ed) that|seek(?:s|ing)?|sought|insist(?:s|ed|ing)? (?:that|on)|recommend(?:s|ed) that|want(?:s|ed)?|would like|order(?:s|ed)(?: that)?)(?=\s)/g
/** Nouns that do, and whose they are: "the union's demand that". */
export const NOUN =
  /\b(?:his|her|its|their|[’']s?)\s(?:\w+\s)?(?:demands?|calls?|pleas?|requests?|appeals?)(?:,[^,]*,)?\s(?:that|for|to)(?=\s)/g

const IDLE =
  /^\sto\s|^\s(?:an? )?(?:comment|interview|details?|time|calm|patience|privacy|anonymity|more (?:time|information)|the (?:very )?same|it|that|them|this|him|her|nothing|not)\b(?!\s\w)|^\s(?:comment|an interview|calm|anonymity|nothing|the very same)\b/i
// "Wants it published", "wanted the money back": an outcome, not a thing for oneself.
const WANTED_DONE =
  /^\s[^.;:]{2,70}?\s(?:\p{Ll}+ed|made|\p{Ll}*paid|shut|sold|told|given|shown|brought|put|held|back|gone|out|to be)\b/u
// "Called for it to be published".
const TO_BE = /^\s[^.;:]{2,70}?\sto be\b/
// "Wants an apology from the board".
const OWED =
  /^\s(?:an? |the |his |her |its |their |full |clear |some |more |straight |written |public )*(?:apolog\w+|answers?|explanations?|resignation|promise|assurances?|guarantees?|commitments?|refund|compensation|report|inquiry|records|files|minutes|action|meeting|details|documents|proof|accounts)\s(?:\S+\s){0,4}?from\s/
/** What is sought of somebody, not a thing for oneself. */
export const SOUGHT =
  /^\s(?:an? |the |his |her |its |their |all |full |immediate |public |written )*(?:apolog\w+|answers?|explanations?|resignation|assurances?|guarantees?|commitments?|refund|compensation|release|publication|removal|return|dismissal|suspension|cancellation|withdrawal|reinstatement|scrapping|sacking|closure|repeal|review|audit|refunds?|retraction|\p{Ll}+ing of|records|files|minutes|documents|details of|inquiry|investigation|probe|ban|moratorium|halt|stay|injunction|pardon|recount|re-?run|re-?trial|hearing|meeting|explanation)\b/u

// "Every call for him to go", "amid demands": a noun, and whose it is not said.
const NOUNED =
  /\b(?:every|any|all|the|a|an|of|aside|amid|despite|renewed|growing|fresh|new|such|more|with|by|from|to|repeated|several|against)\s$/i
// "Insisted that she go" and "must go" are demands, "insisted that she was right" is none.
const SUBJUNCTIVE =
  /^(?:['’]s?\s\p{L}+|,[^,]*,)?\s["“'‘]?(?:must|should|not|be|(?:\p{Ll}+ly["”'’]?\s)?(?!(?:is|was|were|are|had|has|does|this|still|now|also|never|always|already|only|just|may|can|might|would|could|will|did|made|said|\p{Ll}+sel(?:f|ves))\b)\p{Ll}+(?<!ed|s|ing))\b/u
const TO_DO = new RegExp(`^\\s(?:should\\s)?${DEED}\\b`)
// "Called for her to go", "demanded that the club pay", "wanted the board gone".
const TO_ACT = /^\s["“'‘]?to\s(?!be\s)/
const ACTS =
  /^\s["“'‘]?(?:to\s(?!be\s)|must|should|(?:["“'‘]?\p{Ll}+ly["”'’]?\s)?(?!(?:to|and|or|was|were|is|are|had|has|still|now|also|never|always|already|only|just|there|here|such|then|both|too|once|who|which|that|than|as|but|may|can|might|in|at|by|of|on|for|from|over|\p{Ll}+ed|\p{Ll}+sel(?:f|ves))\b)\p{Ll}+\b)/u
// "That the closures be put off", "for the doors to be rewired": nobody is named who is to do it.
const BE_DONE =
  /^\s[^.;:]{2,90}?\s(?:to\s)?(?:not\s)?be\s(?:\p{Ll}+ly\s)?(?:\p{Ll}+(?:ed|en|wn)|made|put|paid|shut|sold|told|kept|left|let|built|sent|brought|held|cut|set|given|back|repaid|heard|read|spent|found)\b/u
const DONE_TO = /^\s["“'‘]?(?:to\s)?(?:not\s)?be\s/
// What is somebody's to give: their resignation, their papers. Their dismissal, or their life, is another's.
const OWN_DEED =
  /^(?:(?:his|her|its|their)|[^.;]{1,40}?['’]s?)\s(?:\p{Ll}+\s){0,2}(?:resignation|departure|head|apology|apologies|answers?|explanation|accounts|records|files|books|papers|documents|minutes|emails|e-mails|returns|register|report|plans?|figures|data|sums|numbers|contract|proof|evidence|support|help|cooperation|co-operation|withdrawal|attention|consent|approval)\b/u
// "Demanded that the mayor's office pay": whoever speaks for somebody is asked in their name.
const OWN_BODY =
  /^['’]s?\s(?:campaign|office|team|party|administration|government|company|firm|department|ministry|lawyers|staff)\s(?:to\s(?!be\s)|must|should|not\s)?(?!(?:is|was|were|are|had|has|does|may|can|might|would|could|will|did|to)\b)\p{Ll}+(?<!ed|s|ing)\b/u

/** "…for her to go", "…that the trust pay", "…the register to be made public". */
export function askedFor(
  chapter: Chapter,
  sentence: Sentence,
  verb: number,
  from: number,
  noun: boolean,
): Directive | null {
  const rest = chapter.text.slice(from, sentence.to)
  const asks = chapter.text.slice(verb, from)
  if (MERCY.test(rest)) return null
  if (isUnmeant(chapter, sentence, { verb, asks, rest, noun })) return null
  const by = noun ? ownerAt(chapter, verb) : subjectAsking(chapter, sentence, verb)
  if (!by) return null
  const what = trimmed(chapter, { from: from + 1, to: sentence.to })
  const whom = objectAt(chapter, { from, to: Math.min(sentence.to, from + 70) })
  const after = whom ? chapter.text.slice(whom.to, what.to) : ''
  const beDone = BE_DONE.test(rest)
  if (/that$/.test(asks) && !(beDone ? DONE_TO.test(whom ? after : ' be ') : SUBJUNCTIVE.test(after))) return null
  if (/^(?:suggest|mov)/.test(asks) && !beDone && !TO_DO.test(after)) return null
  const isOwner = whom && /^(?:his|her|its|their)$/.test(chapter.text.slice(whom.from, whom.to))
  const acts = whom && !DONE_TO.test(after) && (isOwner || /for$/.test(asks) ? TO_ACT : ACTS).test(after)
  const owns = whom && (OWN_DEED.test(chapter.text.slice(whom.from, what.to)) || OWN_BODY.test(after))
  const asked = whom && (acts || owns) && otherThan(chapter, sentence, verb, by, whom.who)
  const named = asked || describedIn(rest) || namedWithin(chapter, what, by)
  if (named) return { by, of: named, what, verb }
  if (isState(chapter, asks, rest, whom)) return null
  const isOpen = beDone || (/for$/.test(asks) ? TO_BE : WANTED_DONE).test(rest) || isThing(chapter, what)
  const of =
    ownerWithin(chapter, what, by) ??
    (isOpen || whom?.who === by ? addresseeOf(chapter, sentence, verb) : null) ??
    (isOpen ? (noun ? answererOf : whoeverAnswers)(chapter, what, by) : null) ??
    (noun ? refuserIn(chapter, sentence, verb, by) : null) ??
    (beDone && /^(?:order|recommend|demand|insist)/.test(asks) ? whoeverCan(chapter, what, by) : null)
  return of && of !== by ? { by, of, what, verb } : null
}

// "Pleads for his life": nothing that anybody answers in words.
const MERCY = /^\s(?:his|her|their|my|our) li(?:fe|ves)\b/

const ANSWERS =
  /\b(?:refus|reject|turn|dismiss|resist|def[yi]|ignor|accept|agree|brush|declin|rebuff|spurn|fac(?:e|ing)|heed|grant|bow|oppos|answer|respond|receiv|concede|yield|gave in|gives in|swat|wav|shrug)/

/** "Lee turned down the union's request for the minutes": whoever answers it there was asked. */
function refuserIn(chapter: Chapter, { from }: Sentence, verb: number, by: string): string | null {
  if (!ANSWERS.test(chapter.text.slice(from, verb))) return null
  const named = mentionsWithin(chapter, { from, to: verb })
  // "The Lee administration's request" names Lee, who asks.
  const isWithinAsker = (m: Span) => named.some(b => b.who === by && b.from <= m.from && m.to <= b.to)
  return named.find(m => m.who !== by && !isWithinAsker(m))?.who ?? null
}

/** The words of asking, those after them, and whether they are a noun with an owner. */
interface Asking {
  readonly verb: number
  readonly asks: string
  readonly rest: string
  readonly noun: boolean
}

/** Words of asking that ask for nothing that counts, or that only call a demand to mind. */
function isUnmeant(chapter: Chapter, sentence: Sentence, { verb, asks, rest, noun }: Asking): boolean {
  if (IDLE.test(rest) && !(noun && / to$/.test(asks))) return true
  // "Gave in to the Varley demand and paid".
  if (/^demand$/.test(asks) && /^\s(?:and|or|but|was|is|has|had|to)\b/.test(rest)) return true
  if (/^(?:want|would like)/.test(asks) && !WANTED_DONE.test(rest) && !OWED.test(rest)) return true
  if (/^insist\w* on$/.test(asks) && !writtenTo(chapter, sentence, verb)) return true
  if (/^(?:seek|sought)/.test(asks) && !SOUGHT.test(rest)) return true
  if (
    /^(?:calls?|demands?|pleas?|appeals?) /.test(`${asks} `) &&
    !noun &&
    NOUNED.test(chapter.text.slice(Math.max(0, verb - 12), verb)) &&
    !writerOf(chapter, sentence, verb) &&
    !/\b(?:voted|decided|agreed|resolved|back) to $/.test(chapter.text.slice(Math.max(0, verb - 12), verb))
  )
    return true
  // "Democratic calls for her to go": whose they are is no name.
  if (
    /^calls /.test(asks) &&
    /\b(?:Democratic|Republican|Labour|Conservative|Liberal|Tory|\p{Lu}\p{Ll}+(?:ish|ese|can))\s$/u.test(
      chapter.text.slice(Math.max(0, verb - 16), verb),
    )
  )
    return true
  // "I asked for ninety days and got it in sixty": what was once asked is only called to mind.
  if (/^asked/.test(asks) && /\b(?:I|[Ww]e)\s$/.test(chapter.text.slice(verb - 4, verb))) return true
  // "Is dropping its call for her to go".
  if (
    /\b(?:drop|withdr[ae]w|end|abandon|retract)\w*\s(?:(?:his|her|its|their|the)\s)?$/.test(
      chapter.text.slice(sentence.from, verb),
    )
  )
    return true
  return false
}

/** "For ministers to act": whom no mention stands for. */
function describedIn(rest: string): string | null {
  const described = /^\s((?:\p{Ll}[\p{L}'’-]*\s){1,4}?)to\s(?!be\s)\p{Ll}/u.exec(rest)?.[1]
  if (!described || NO_WHOM.test(described)) return null
  const words = described.trim().replace(/^(?:the|an?|its|his|her|their)\s/, '')
  return words && !EVERYBODY.test(words) && AGENT.test(headOf(words)) ? words : null
}

const NO_WHOM =
  /^(?:an?|the|more|its|his|her|their)\s(?:chance|time|way|right|opportunity|effort|attempt|plan|move)\b|\b(?:him|her|them|it)\s$/

const FROM = /\bfrom\s(?:the\s|our\s)?(?:\p{Lu}[\p{L}.]*\s){0,3}$/u

/** "An apology from the board", "a meeting with the mayor", "the resignation of the chair". */
function namedWithin(chapter: Chapter, what: Span, by: string): string | null {
  const named = mentionsWithin(chapter, what).find(
    m =>
      m.who !== by &&
      (FROM.test(chapter.text.slice(Math.max(what.from, m.from - 40), m.from)) ||
        THEIRS.test(chapter.text.slice(what.from, m.from))),
  )
  if (named) return named.who
  const from = /\sfrom\s(?=[^,.;]*$|[^,.;]{3,40}?\s(?:within|by|before|on|in)\s)/.exec(
    chapter.text.slice(what.from, what.to),
  )
  return from
    ? (agentIn(chapter, { from: what.from + from.index + from[0].length, to: what.to + 1 }, 'start')?.who ?? null)
    : null
}

const THEIRS =
  /^(?:an? |urgent |immediate )*(?:meeting|talks|sit-down) with (?:the )?$|^(?:the |her |his )?(?:immediate )?(?:resignation|departure) of (?:the )?$/

/** "The mayor's resignation", "the firm's books": whose they are to give. */
function ownerWithin(chapter: Chapter, what: Span, by: string): string | null {
  const owner = mentionsWithin(chapter, what).find(
    m => m.who !== by && m.from - what.from < 30 && OWN_DEED.test(chapter.text.slice(m.from, what.to)),
  )
  return owner?.who ?? null
}

/** "Wants the government out of schools": a state of things. */
function isState({ types }: Chapter, asks: string, rest: string, whom: Mentioned | null): boolean {
  return (
    /^want/.test(asks) &&
    /^\s(?:the\s)?[^,]{2,40}\s(?:out of|in|back to)\s(?!office|his|her|their)/.test(rest) &&
    types.get(whom?.who ?? '') !== 'person'
  )
}

/** A thing that is asked for, with nobody who is to do it. */
function isThing({ text }: Chapter, { from, to }: Span): boolean {
  return /^(?:an?|all|copies|details|more|full|compensation|answers|damages|refunds|access|talks|changes|clarity|assurances|guarantees|action|justice|proof|evidence|board minutes|minutes|records|documents|papers|files|emails|figures|reasons|the (?:reasons|minutes|records|documents|papers|files|emails|figures|names|names and)\b[^,.]*)(?:\s|$)/.test(
    text.slice(from, to),
  )
}
