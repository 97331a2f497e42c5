import type { Span } from '@onrecord/record'
import { subjectOf } from '../chains/actors.ts'
import { type Chapter, isOneSide, type Mentioned, mentionsWithin, type Sentence, wordsOf } from '../chains/chapter.ts'
import { matterOf, shared } from '../chains/words.ts'
import { isNegative, isScorn } from './against.ts'
import { accusedIn } from './charges.ts'
import { opposition } from './deeds.ts'
import { lapsed } from './lapsed.ts'
import { recalledBeside, recalledWithin } from './recalls.ts'
import { setBeside } from './set-beside.ts'
import { isKept, isStance } from './stance.ts'
import { takenBack } from './taken-back.ts'
import { TAKES, thenAndNow } from './then-now.ts'
import type { Turn } from './turn.ts'
import { firstActor, ownerOf, principalOf } from './turner.ts'
import { unkept } from './unkept.ts'

const SAID =
  '(?:said|saying|says|told|telling|insisted|insisting|vowed|vowing|promised|promising|pledged|pledging|ruled|ruling|denied|denying|declared|declaring|swore|swearing|refused|refusing|threatened|threatening|claimed|claiming|maintained|maintaining|posted|announced|assured|assuring|called|calling|wrote|was (?:going to|telling|saying|insisting)|described|describing|dismissed|dismissing)'
const SPAN =
  '(?:(?:just|only|barely|less than|more than|about|almost|nearly|not|mere)\\s)*(?:(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|several|some|few)\\s(?:hours?|days?|weeks?|months?|years?|fortnight|minutes?)|(?:hours|days|weeks|months|years|minutes))'
// "Nine days after saying he would not go", "hours after the chair had insisted".
const AFTER = new RegExp(`\\b${SPAN}\\s(?:later\\s)?after\\s([^.;,]{0,70}?(?:,[^.;,]{2,60},\\s)?)\\b(${SAID})\\b`, 'i')
// "Despite having promised", "although he had promised", "having ruled it out".
const DESPITE = new RegExp(`\\b(?:despite|although|though|even though|having)\\s([^.;,]{0,50}?)\\b(${SAID})\\b`, 'i')

/** Where the text sets a word beside a later word or deed that goes against it. */
export function contrasts(chapter: Chapter): Turn[] {
  return chapter.sentences.flatMap((sentence, i) => {
    const words = chapter.text.slice(sentence.from, sentence.to)
    if (sentence.display) return []
    const turn =
      afterIn(chapter, sentence, words) ??
      despiteIn(chapter, sentence, words) ??
      recalledWithin(chapter, i, words) ??
      thenAndNow(chapter, sentence, words) ??
      setBeside(chapter, sentence, words) ??
      lapsed(chapter, sentence, words) ??
      accusedIn(chapter, sentence, words) ??
      unkept(chapter, sentence, words) ??
      takenBack(chapter, sentence, words) ??
      recalledBeside(chapter, i, words)
    return turn ? [turn] : []
  })
}

function afterIn(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  if (!/\bafter\s/i.test(words)) return null
  const match = AFTER.exec(words) ?? /\bafter\s([^.;]{0,50}?\band\s)(ruling)\b/i.exec(words)
  if (!match) return null
  const verb = sentence.from + match.index + match[0].length - match[2].length
  const content = words.slice(match.index + match[0].length)
  if (
    !(isStance(match[2], `${match[2]}${content}`) || (isNaming(match[2]) && isScorn(content))) ||
    isKept(words) ||
    /\bearlier\b|\s[–—-]\s/.test(match[1])
  )
    return null
  if (/^refus/.test(match[2]) && /^ to (?:say|comment|answer|discuss|speak|name)\b/.test(content)) return null
  const named =
    match[1].trim() === '' || /ing$/.test(match[2])
      ? null
      : mentionsWithin(chapter, { from: sentence.from + match.index, to: verb })
  const who = named ? (outermost(named).at(-1)?.who ?? null) : firstActor(chapter, mainOf(chapter, sentence, match))
  if (!who || (named && !isSetBeside(chapter, sentence, match.index, who, content))) return null
  if (!named && isPromiseKept(match[2], content, wordsOf(chapter, mainOf(chapter, sentence, match)))) return null
  const body = ownerOf(chapter, who, { from: sentence.from + match.index, to: verb })
  const whose = principalOf(chapter, body, { from: sentence.from, to: sentence.from + match.index })
  return turn(chapter, whose, sentence, match.index, verb, match[2].length + content.length)
}

// What undoes what was promised.
const UNDOES =
  /\b(?:cancel\w*|scrap\w*|drop\w*|abandon\w*|shelv\w+|clos\w+|shut\w*|sold|sell\w*|axed?|cut\w*|suspend\w*|switched off|turned off|pulled|ended|quit|resign\w*|left|leav\w+|rais\w+|reject\w*|refus\w+|vetoed|voted against|br(?:oke|eaks)|admit\w*|conced\w*|acknowledg\w*|revers\w*|stood down|step\w* down|withdr\w+)\b|\b(?:not|no|never)\b|n['’]t\b/i

/** "Two weeks after promising a bridge, she opened a school": of a yes, only what undoes it goes against it. */
function isPromiseKept(verb: string, content: string, main: string): boolean {
  return (
    /^(?:promis|pledg|announc|said|say)/.test(verb) &&
    !isNegative({ when: '', verb, content }) &&
    !UNDOES.test(main) &&
    !opposition(`${verb}${content}`, main)
  )
}

// What somebody gave their word on, not what they told.
const BINDING =
  /^(?:swor|vow|promis|pledg|insist|guarantee|rul|den|refus|assur)|\b(?:not|never|no|would|will)\b|['’](?:d|ll)\b/

/** "Its chair" without the "its" in it. */
function outermost(mentions: readonly Mentioned[]): Mentioned[] {
  return mentions.filter(
    m => !mentions.some(o => o !== m && o.from <= m.from && m.to <= o.to && o.to - o.from > m.to - m.from),
  )
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
    // "Just ten days after the chair swore": nobody counts the days to what only happened next.
    (/^(?:just|only|barely|less than|not|a mere|mere)\s/i.test(
      chapter.text.slice(sentence.from + at, sentence.from + at + 12),
    ) &&
      BINDING.test(content)) ||
    // "… suspended the licence days after the minister said no action would be taken against it".
    /\s(?:it|them)\W*$|\b(?:it|they) (?:would|will|was|were)\b/.test(content) ||
    opposition(content, words) !== null ||
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
  const isDated = !own && !/\bhad\b/.test(match[1])
  if (isDated && !DATED.test(content)) return null
  if (own && !/\b(?:earlier|previously|once|repeatedly|despite having|initially|originally|long)\b/i.test(match[0]))
    return null
  if (
    !isStance(match[2], content) &&
    !(own && isNaming(match[2]) && TAKES.test(wordsOf(chapter, mainOf(chapter, sentence, match))))
  )
    return null
  const who = own ? firstActor(chapter, mainOf(chapter, sentence, match)) : subjectOf(chapter, verb)
  // "It will keep the gift, though its director said in June": of their own word, not of somebody else's.
  const main = who && isDated ? firstActor(chapter, mainOf(chapter, sentence, match)) : null
  if (who && isDated && !(main && isOneSide(chapter, main, who))) return null
  return who ? turn(chapter, who, sentence, match.index, verb, match[2].length + content.length) : null
}

// When a word was given, right behind its verb.
const DATED =
  /^\s(?:[\w’'-]+\s){0,2}?(?:only |just |back )?(?:in (?:\p{Lu}\p{Ll}+|\d{4})|last (?:week|month|year|\w+)|earlier this|(?:[\w-]+ )?\w+ (?:days|weeks|months|years) (?:ago|earlier)|as recently as)\b/u

/** Is it the verb of an opinion: "called it dead"? */
function isNaming(verb: string): boolean {
  return /^(?:call|describ|dismiss)/.test(verb)
}

/** The main clause beside an insertion: what stands before it, or after it where the sentence begins with it. */
function mainOf(chapter: Chapter, sentence: Sentence, match: RegExpExecArray): Span {
  if (match.index > 4) return { from: sentence.from, to: sentence.from + match.index }
  const end = sentence.from + match.index + match[0].length
  const comma = chapter.text.indexOf(',', end)
  return { from: comma < 0 || comma > sentence.to ? end : comma, to: sentence.to }
}

function turn(chapter: Chapter, who: string, sentence: Sentence, at: number, verb: number, content: number): Turn {
  const signal = { from: sentence.from + at, to: Math.min(sentence.to, verb + content) }
  const after: Span = at > 12 ? { from: sentence.from, to: sentence.from + at } : signal
  const before = { from: verb, to: Math.min(sentence.to, verb + content) }
  return { who, after, signal, before, matter: wordsOf(chapter, before), confidence: 0.75 }
}
