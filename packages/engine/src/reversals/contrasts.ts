import type { Span } from '@onrecord/record'
import { namedNext, subjectOf } from '../chains/actors.ts'
import { type Chapter, isOneSide, mentionsWithin, type Sentence, wordsOf } from '../chains/chapter.ts'
import { saysStays } from '../chains/office-stance.ts'
import { matterOf, shared } from '../chains/words.ts'
import { opposition } from './deeds.ts'
import { isKept, isStance } from './stance.ts'
import { thenAndNow } from './then-now.ts'
import type { Turn } from './turn.ts'
import { firstActor, turnerAt } from './turner.ts'

const SAID =
  '(?:said|saying|says|told|telling|insisted|insisting|vowed|vowing|promised|promising|pledged|pledging|ruled|ruling|denied|denying|declared|declaring|swore|swearing|refused|refusing|threatened|threatening|claimed|claiming|maintained|maintaining|posted|announced|assured|assuring|called|calling|wrote|was (?:going to|telling|saying|insisting)|described|describing|dismissed|dismissing)'
const SPAN =
  '(?:(?:just|only|barely|less than|more than|about|almost|nearly|not|mere)\\s)*(?:(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|few)\\s(?:hours?|days?|weeks?|months?|years?|fortnight|minutes?)|(?:hours|days|weeks|months|years|minutes))'
// "Nine days after saying he would not go", "hours after the chair had insisted".
const AFTER = new RegExp(`\\b${SPAN}\\s(?:later\\s)?after\\s([^.;,]{0,70}?(?:,[^.;,]{2,60},\\s)?)\\b(${SAID})\\b`, 'i')
// "Despite having promised", "although he had promised", "having ruled it out".
const DESPITE = new RegExp(`\\b(?:despite|although|though|even though|having)\\s([^.;,]{0,50}?)\\b(${SAID})\\b`, 'i')
// "The mayor, who in March promised a veto, said".
const WHO = new RegExp(
  `,?\\s(?:who|which|that)\\s((?:[^.;,]{0,40}?\\b(?:had|earlier|ago|before|previously|once|last|in|on)\\b[^.;,]{0,20}?\\s)?)(${SAID})\\b`,
  'i',
)
// "Eight days earlier she had told the meeting".
const BACK = new RegExp(
  `^["“'‘(]?(?:(?:(?:Just|Only|Barely|But|Yet|Less|More|Not|than|as|\\s)*(?:${SPAN}\\s(?:ago|earlier|before|previously)|in\\s\\p{Lu}\\p{Ll}+|last (?:week|month|year|\\w+day)|yesterday|as (?:late|recent)ly as \\w+(?: \\w+)?|In\\s\\p{Lu}\\p{Ll}+|On\\s[^,.]{3,16}|As (?:late|recent)ly as \\w+|Last (?:week|month|year|\\w+day)|Earlier(?: \\w+){0,2}|Previously|Yesterday|This (?:morning|week)))\\b,?\\s[^.;,]{0,60}?|[^.;,]{2,50}?(?:,[^.;,]{2,60},)?\\s(?:had|once)\\s(?:\\w+ly\\s|once\\s|long\\s|earlier\\s|always\\s)?)\\b(${SAID})\\b`,
  'u',
)

/** Where the text sets a word beside a later word or deed that goes against it. */
export function contrasts(chapter: Chapter): Turn[] {
  return chapter.sentences.flatMap((sentence, i) => {
    const words = chapter.text.slice(sentence.from, sentence.to)
    const inside = sentence.display
      ? null
      : (afterIn(chapter, sentence, words) ??
        despiteIn(chapter, sentence, words) ??
        whoIn(chapter, sentence, words) ??
        thenAndNow(chapter, sentence, words))
    if (inside) return [inside]
    const back = sentence.display ? null : backIn(chapter, i, words)
    return back ? [back] : []
  })
}

function afterIn(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = AFTER.exec(words) ?? /\bafter\s([^.;]{0,50}?\band\s)(ruling)\b/i.exec(words)
  if (!match) return null
  const verb = sentence.from + match.index + match[0].length - match[2].length
  const content = words.slice(match.index + match[0].length)
  if (!isStance(match[2], `${match[2]}${content}`) || isKept(words) || /\bearlier\b|\s[–—-]\s/.test(match[1]))
    return null
  if (/^refus/.test(match[2]) && /^ to (?:say|comment|answer|discuss|speak|name)\b/.test(content)) return null
  const named =
    match[1].trim() === '' || /ing$/.test(match[2])
      ? null
      : mentionsWithin(chapter, { from: sentence.from + match.index, to: verb })
  const who = named ? (named.at(-1)?.who ?? null) : firstActor(chapter, mainOf(sentence, match))
  if (!who || (named && !isSetBeside(chapter, sentence, match.index, who, content))) return null
  return turn(chapter, who, sentence, match.index, verb, match[2].length + content.length)
}

/**
 * "It comes weeks after the chair said", "the chair resigned days after the chair had said": does the main clause say what
 * became of the word, or only what happened next? It does where it is about the same person or matter, or says so.
 */
function isSetBeside(chapter: Chapter, sentence: Sentence, at: number, who: string, content: string): boolean {
  const main = { from: sentence.from, to: sentence.from + at }
  const words = wordsOf(chapter, main)
  return (
    /\b(?:comes?|came|coming)\s*$/.test(words) ||
    // "… suspended the licence days after the minister said no action would be taken against it".
    /\s(?:it|them)\W*$/.test(content) ||
    mentionsWithin(chapter, main).some(m => isOneSide(chapter, m.who, who)) ||
    shared(matterOf(words), matterOf(content)) > 0
  )
}

function despiteIn(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = DESPITE.exec(words)
  if (!match) return null
  const verb = sentence.from + match.index + match[0].length - match[2].length
  const content = words.slice(match.index + match[0].length)
  const own = /^(?:despite|having)/i.test(match[0]) && !/\b(?:had|has)\b/.test(match[1])
  if (!own && !/\bhad\b/.test(match[1])) return null
  if (own && !/\b(?:earlier|previously|once|repeatedly|despite having|initially|originally|long)\b/i.test(match[0]))
    return null
  if (!isStance(match[2], content)) return null
  const who = own ? firstActor(chapter, mainOf(sentence, match)) : subjectOf(chapter, verb)
  return who ? turn(chapter, who, sentence, match.index, verb, match[2].length + content.length) : null
}

function whoIn(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = WHO.exec(words)
  if (!match) return null
  const time = match[1].trim()
  const verb = sentence.from + match.index + match[0].length - match[2].length
  const rest = words.slice(match.index + match[0].length)
  // "…, who said in September that it was not for sale, sold it": the main clause follows.
  const end = /["”'’]?,["”'’]?\s(?=(?:\p{Ll}|said|told))|(?<=permanent|out|that)\s(?=said|told)/u.exec(rest)
  if (!end) return null
  const content = rest.slice(0, end.index)
  const main = rest.slice(end.index + end[0].length)
  if (time === '' && !/\b(?:in|on|last|earlier|ago|previously)\s/.test(content.slice(0, 24))) return null
  if (!isStance(match[2], content) || isKept(main)) return null
  const who = subjectOf(chapter, verb) ?? namedNext(chapter, sentence)
  if (!who || !turnsAway(match[2], content, main)) return null
  const from = verb + match[2].length + end.index + end[0].length
  return {
    who,
    after: { from, to: sentence.to },
    signal: { from: sentence.from + match.index, to: from },
    before: { from: verb, to: verb + match[2].length + content.length },
    matter: `${match[2]}${content}`,
    confidence: 0.75,
  }
}

const LEAVES = /\b(?:resign|quit|step|left|stood down|sold|closed|signed|paid|accepted|appointed)/

/** Does the main clause go against the stance: says no longer, not, or does what was ruled out? */
function turnsAway(verb: string, content: string, main: string): boolean {
  if (/^(?:would|will|was|is|were|are|has been)\b(?!.*\b(?:no longer|not|sold|appointed)\b)/.test(main)) return false
  if (
    /\b(?:no longer|changed|now|instead|denied|dropped|abandoned|after all|will (?:restore|return|reopen|resign|pay)|would (?:restore|return|reopen|resign|pay))\b/.test(
      main,
    )
  )
    return true
  if (opposition(`${verb}${content}`, main) || /\b(?:again|after all|admit\w*)\b/.test(main)) return true
  const negative = /\b(?:not|never|no)\b|n['’]t\b/.test(content) || /rul|den|refus|dismiss/.test(verb)
  if (negative && /\b(?:said|announced|confirmed|told)\b[^.]*\b(?:would|will)\b(?! (?:not|never|no)\b)/.test(main))
    return ANAPHOR.test(main) || /\b(?:one|it)\b/.test(main) || shared(matterOf(content), matterOf(main)) > 0
  return (
    negative &&
    (LEAVES.test(main) || shared(matterOf(content), matterOf(main)) > 0) &&
    !/\b(?:not|never|no)\b|n['’]t\b/.test(main) &&
    /^(?:(?:has|have|had|then|later|now|since|\w+ly)\s)*\w+(?:ed|old|ent|eft|ook|id|uit|igned)\b/.test(main) &&
    !/^(?:said|told|added|was|asked|called|recalled|noted|wrote|explained|described|argued|insisted|acknowledged)\b/.test(
      main,
    )
  )
}

/** "Less than four weeks ago Brandt told the agency": beside a word or deed of the same person in the sentence before or after. */
function backIn(chapter: Chapter, i: number, words: string): Turn | null {
  const sentence = chapter.sentences[i]
  const match = BACK.exec(words)
  if (!match) return null
  const verb = sentence.from + match[0].length - match[1].length
  const content = words.slice(match[0].length)
  if (
    (!isStance(match[1], `${match[1]}${content}`) && !DEFLECTS.test(content) && !saysStays(content)) ||
    isKept(content)
  )
    return null
  const who = turnerAt(chapter, verb)
  if (!who) return null
  const before = { from: verb, to: sentence.to }
  const apart = (j: number) => Math.abs((chapter.sentences[j]?.paragraph ?? Infinity) - sentence.paragraph)
  for (const j of [i + 1, i - 1, i - 2].sort((a, b) => apart(a) - apart(b))) {
    const beside = chapter.sentences[j]
    if (!beside || beside.display || Math.abs(beside.paragraph - sentence.paragraph) > 1) continue
    const main = chapter.text.slice(beside.from, beside.to)
    const same = mentionsWithin(chapter, beside).find(m => isOneSide(chapter, m.who, who))
    if (!same || !goesAgainst(`${match[1]}${content}`, main)) continue
    return {
      who: isOffice(chapter, who) && chapter.types.get(same.who) === 'person' ? same.who : who,
      after: beside,
      signal: { from: sentence.from, to: verb + match[1].length },
      before,
      matter: `${match[1]}${content}`,
      confidence: 0.65,
    }
  }
  return null
}

/** "The governor’s office had said": whose it is changes their mind. */
function isOffice({ names }: Chapter, who: string): boolean {
  return (names.get(who) ?? []).some(name => /\b(?:office|spokes\w+|campaign|administration|team)$/.test(name))
}

// "No need for one", "would never sell it": the sentence beside tells what.
const ANAPHOR = /\b(?:one|it|so|that|this|them|either|to)["”’']?[.,]?["”’']?$/
const DOES_SO =
  /\b(?:announced|ordered|agreed|signed|sold|closed|paid|published|released|called|filed|handed|will|would|voted|approved|launched|appointed|set up|did so|made)\b/

// What somebody puts off or leaves to others, until they do it themselves.
const DEFLECTS =
  /\b(?:(?:a matter|a decision|one|not) for (?:the|me|us|others)|up to (?:the|others)|too (?:early|soon)|soon enough|no (?:need|reason|plans|rush|hurry)|zero interest|not (?:yet )?(?:the )?(?:right )?time)\b/

// Leaving against staying, doing against not doing, a yes against a no.
function goesAgainst(content: string, main: string): boolean {
  if (/\b(?:nothing to add|declin|did not|repeat)/i.test(main)) return false
  if (
    /\b(?:not going anywhere|no intention of going|(?:not|n['’]t|never) (?:go|quit|resign|leave|step down))\b/i.test(
      content,
    )
  )
    return /\b(?:resign|quit|step|left|leave|goes|going|stood down|stand)/i.test(main)
  if (
    /\b(?:changed|corrected|wrong|no longer|instead|today (?:he|she|they) said yes|U-turn|now (?:says|said|wants|calls|describes|supports|backs|opposes|believes|thinks)|gone back)\b/i.test(
      main,
    )
  )
    return true
  if (opposition(content, main)) return true
  if (DEFLECTS.test(content) && /\b(?:would|will|has|have|had|is to|are to|announced)\b/.test(main))
    return !/\b(?:not|no|never)\b|n['’]t\b/.test(main)
  if (saysStays(content) && /\b(?:resign|quit|step|left|leave|leaving|stood down|stand|gone)/i.test(main)) return true
  const isNo = /\b(?:not|no|never)\b|n['’]t\b/
  if (
    (isNo.test(content) || /^(?:rul|refus|den|dismiss)/.test(content)) &&
    (ANAPHOR.test(content) || ANAPHOR.test(main)) &&
    !isNo.test(main) &&
    DOES_SO.test(main)
  )
    return true
  if (/^\W*(?:Today|Now|Tonight|On \w+day)\b/.test(main) && isNo.test(content) && !isNo.test(main)) return true
  return (
    /\b(?:would|will|promis|pledg)/i.test(content) &&
    !/\b(?:not|never)\b|n['’]t/.test(content) &&
    /\b(?:no|not|never|none)\b|n['’]t/.test(main) &&
    /\b(?:confirm|admit|acknowledg|conced|accept)/.test(main)
  )
}

/** The main clause beside an insertion: what stands before it, or after it where the sentence begins with it. */
function mainOf(sentence: Sentence, match: RegExpExecArray): Span {
  if (match.index > 4) return { from: sentence.from, to: sentence.from + match.index }
  const end = sentence.from + match.index + match[0].length
  return { from: end, to: sentence.to }
}

function turn(chapter: Chapter, who: string, sentence: Sentence, at: number, verb: number, content: number): Turn {
  const signal = { from: sentence.from + at, to: Math.min(sentence.to, verb + content) }
  const after: Span = at > 12 ? { from: sentence.from, to: sentence.from + at } : signal
  const before = { from: verb, to: Math.min(sentence.to, verb + content) }
  return { who, after, signal, before, matter: wordsOf(chapter, before), confidence: 0.75 }
}
