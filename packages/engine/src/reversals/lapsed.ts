import type { Span } from '@onrecord/record'
import { objectAt } from '../chains/actors.ts'
import { type Chapter, contentOf, mentionsWithin, paragraphAt, type Sentence, wordsOf } from '../chains/chapter.ts'
import { isStance } from './stance.ts'
import type { Turn } from './turn.ts'
import { turnerAt } from './turner.ts'

const WORD =
  '(?:promises?|pledges?|vows?|commitments?|guarantees?|assurances?|threats?|opposition|objections?|resistance|refusal|denials?|insistence|ultimatum|targets?|plans? (?:to|for))'
const OWNER = "(?<owner>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[\\p{L}’'.-]{2,30}[’']s?)"
// "Her pledge on fares has vanished from the website", "the council’s objections melted away".
const GONE = new RegExp(
  `\\b${OWNER} (?:[\\w-]+ ){0,2}?(?<word>${WORD})\\b(?:(?!\\b(?:that|which|who)\\b)[^.;,“”"]){0,70}? (?:(?:has|had|have|was|were|is|are) (?:now |since |all )?(?:been )?(?:quietly |quickly |swiftly |suddenly )?)?(?:disappeared|vanished|evaporated|melted(?: away)?|crumbled|collapsed|unravell?ed|gone|dropped|removed|scrapped|watered down|abandoned|shelved|ditched|forgotten|broken|torn up|diluted|reversed|withdrawn|softened|come to nothing|came to nothing)\\b`,
  'u',
)
// "The council’s promised review never came."
const NEVER_CAME = new RegExp(
  `\\b${OWNER} (?:long-|much-|oft-)?promised (?:[\\w-]+ ){0,3}?\\w+ (?:never|did(?: not|n[’']t)|has(?: not|n[’']t)|have(?: not|n[’']t)|has yet to|have yet to|will not|won[’']t|failed to|has been (?:scrapped|shelved|cancelled|dropped))\\b`,
  'u',
)
// "It lasted a week."
const LASTED =
  /^["“]?(?:(?:But|And|Alas|In the event),? )?(?:[Ii]t|[Tt]hat|[Tt]his|[Tt]he \w+|[Tt]hat \w+) (?:resolve |promise |pledge |stand |line )?(?:lasted|held|survived|stood)(?: for)?(?: just| only| barely| all of| less than| about| fewer than)? (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|barely|until) (?:\w+ )?(?:days?|weeks?|months?|fortnight|weekend|\w+day)\b/
// "No sooner had she promised … than", "the ink was barely dry on his pledge when".
const NO_SOONER =
  /\b(?:[Nn]o sooner had|[Bb]arely had|[Ss]carcely had|[Hh]ardly had) (?<who>[^.;,]{2,50}?) (?:finished )?(?:said|saying|promis\w+|vow\w+|sworn|swearing|insist\w+|den(?:ied|ying)|pledg\w+|ruled|declar\w+|told|assur\w+)\b[^.;]{3,120}? (?:than|when|before)\b|\bink (?:was|is|had) (?:barely|hardly|scarcely|not yet)(?: yet)? (?:dry|dried) on (?<whose>his|her|its|their|[\p{L}’'. -]{2,40}?[’']s?) (?:\w+ )?(?:promise|pledge|vow|commitment|guarantee|deal|agreement|letter|statement)/u
// "A petition persuaded the council to think again."
const PERSUADED =
  /\b(?:persuad|convinc|forc|prompt|led|sham|push|talk|bounc|compell?|pressur(?:is|iz)?)(?:ed)? (?<whom>(?!him |her |them )[^.;,]{2,50}?|him|her|them) (?:in)?to (?:(?:think|looking|look|thinking) again|(?:re(?:think|consider)(?:ing)?)\b|(?:chang|revers)(?:e|ing) (?:its|his|her|their) (?:mind|minds|decision|position|stance|course)|(?:revers|chang)(?:e|ing) course|back(?:ing)? down|climb(?:ing)? down|retreat(?:ing)?\b|(?:an?|the) (?:[\w-]+ )?(?:U-turn|climbdown|retreat|rethink|about-turn|about-face|change of heart)|(?:drop|abandon|scrap|ditch|shelv|withdraw)(?:e|p?ing)? (?:its|his|her|their|the|an?) )/
const TOOK =
  /\b[Tt]ook (?<whom>[^.;,]{2,50}?) (?:just |only |less than |barely |all of )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|\w+teen) (?:minutes?|hours?|days?|weeks?|months?|years?|phone calls?|tweets?) to (?:change (?:his|her|its|their) minds?|back down|climb down|reverse (?:course|itself|himself|herself)|eat (?:his|her|its|their) words|relent|go back on)/
const UNREAL =
  /\b(?:if|whether|could|would|might|may|will|should|hop(?:e|es|ed|ing)|try|tried|tries|trying|failed|fails|want\w*|not|never|to)\b[^.;]{0,40}$|n['’]t\b[^.;]{0,40}$/i
// A word of each.
const ANY =
  /\b(?:lasted|held|survived|stood|sooner|[Bb]arely|[Ss]carcely|[Hh]ardly|ink|promised|persuad\w+|convinc\w+|forced|prompted|led|shamed|pushed|talked|bounced|compelled|pressur\w+|took|disappeared|vanished|evaporated|melted|crumbled|collapsed|unravell?ed|gone|dropped|removed|scrapped|watered|abandoned|shelved|ditched|forgotten|broken|torn|diluted|reversed|withdrawn|softened|nothing)\b/

/** Where a text says that somebody's word did not last, or who was brought to think again. */
export function lapsed(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  if (!ANY.test(words)) return null
  return (
    lasted(chapter, sentence, words) ??
    ofOwner(chapter, sentence, words, GONE) ??
    ofOwner(chapter, sentence, words, NEVER_CAME) ??
    noSooner(chapter, sentence, words) ??
    brought(chapter, sentence, words)
  )
}

function lasted(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = LASTED.exec(words)
  const before = match && chapter.statements.findLast(s => s.to <= sentence.from && s.speaker !== null)
  if (!match || !before?.speaker || sentence.paragraph - paragraphAt(chapter, before.from) > 1) return null
  const cue = before.cue.map(span => wordsOf(chapter, span)).join(' ')
  if (sentence.from - before.to > NEAR || !isStance(cue, contentOf(chapter, before))) return null
  return turn(chapter, before.speaker, sentence, { from: sentence.from, to: sentence.from + match[0].length })
}

// So many characters at most part a word from how long it lasted.
const NEAR = 160

function ofOwner(chapter: Chapter, sentence: Sentence, words: string, pattern: RegExp): Turn | null {
  const match = pattern.exec(words)
  if (!match || UNREAL.test(words.slice(0, match.index))) return null
  const at = sentence.from + match.index
  const end = at + (match.groups?.owner ?? '').length
  const owner = mentionsWithin(chapter, { from: sentence.from, to: end }).findLast(m => m.to >= end - 2)
  return owner ? turn(chapter, owner.who, sentence, { from: at, to: at + match[0].length }) : null
}

function noSooner(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = NO_SOONER.exec(words)
  if (!match) return null
  const part = match.groups?.who ?? match.groups?.whose ?? ''
  const at = sentence.from + match.index + match[0].indexOf(` ${part}`) + 1
  const who = match.groups?.who
    ? turnerAt(chapter, at + part.length + 1)
    : mentionsWithin(chapter, { from: at, to: at + part.length }).at(0)?.who
  const from = sentence.from + match.index
  return who ? turn(chapter, who, sentence, { from, to: from + match[0].length }) : null
}

/** Who was persuaded to think again: not who persuaded them. */
function brought(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = PERSUADED.exec(words) ?? TOOK.exec(words)
  if (!match || UNREAL.test(words.slice(0, match.index))) return null
  const from = sentence.from + match.index
  const whom = match.groups?.whom ?? ''
  const at = from + match[0].indexOf(` ${whom} `) + 1
  const who =
    mentionsWithin(chapter, { from: at, to: at + whom.length }).at(0)?.who ??
    objectAt(chapter, { from: at, to: at + whom.length })?.who
  return who && chapter.types.has(who) ? turn(chapter, who, sentence, { from, to: from + match[0].length }) : null
}

function turn(chapter: Chapter, who: string, sentence: Sentence, signal: Span): Turn {
  const matter = wordsOf(chapter, sentence)
  return { who, after: sentence, signal, before: null, matter, confidence: 0.6 }
}
