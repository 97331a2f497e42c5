import { objectAt, subjectOf } from '../chains/actors.ts'
import { type Chapter, type Mentioned, mentionsWithin, type Sentence } from '../chains/chapter.ts'
import { matchesOf } from '../chains/matches.ts'
import { agentIn } from './agents.ts'
import type { Directive } from './directive.ts'
import { trimmed } from './trimmed.ts'

// "Was urged by the union to go", "asked by the mayor for a date".
const ASKED_BY =
  /\b(?:[Tt]old|[Aa]sked|[Uu]rged|[Oo]rdered|[Dd]irected|[Ii]nstructed|[Bb]egged|[Pp]ressed|[Pp]ushed|[Pp]ressured|[Ii]mplored|[Cc]alled on|[Cc]hallenged|[Ww]arned|[Cc]ommanded|[Ll]obbied|[Pp]etitioned|[Ss]ummoned|[Ss]ubpoenaed|[Ii]nvited|[Rr]equired|given\s[^.,;:]{3,40}?)\sby\s/g
// "Rejected calls from the union to go", "under pressure from the union to go".
const CALLED_BY =
  /\b(?:calls?|demands?|pleas?|requests?|appeals?|pressure|ultimatums?|orders?|instructions?)\s(?:on (?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day\s)?(?:from|by)\s/g
const NEGATED =
  /\b(?:not|never|nor|nobody|no one|without|if|whether|unless|would|could|might|may|likely)\b[^,]*$|n['’]t\b[^,]*$/i
// "Facing calls to resign from the union"; an order "to treat runoff from a mine" says where the runoff comes from.
const CALLS_TO = /\b(?:calls?|demands?|pleas?|requests?|pressure)\s(to\s(?!the\b|an?\b)[^.;,]{2,60}?)\s(?:from|by)\s/g
// "The court granted a request by the firms to stay it": whoever grants it was asked.
const DECIDES = /\b(?:grant|reject|den(?=y|ies|ied)|approv|dismiss)\p{Ll}*\s(?:an?\s|the\s)?$/u
// "Has been called before the committee to explain".
const CALLED_BEFORE = /\b(?:called|summoned|hauled|brought|ordered)\sbefore\s/g

// "Has been urged to visit the block by the MP".
const ASKED_TO =
  /\b(?:was|were|been|being|is|are)\s(?:\p{Ll}+ly\s)?(?:told|asked|urged|ordered|directed|instructed|begged|pressed|called on|challenged|subpoenaed|summoned|invited|required)\s(to\s(?!the\b|an?\b)[^.;,]{3,80}?)\sby\s(?!\p{Ll}+ing\b|\d|the (?:end|time)|next|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu

/**
 * The demands that a sentence tells from the side of whoever is asked: "the trust was told by the regulator to repay it",
 * "she rejected calls from the union to resign". What nobody is said to ask is left out.
 */
export function receivedIn(chapter: Chapter, sentence: Sentence): Directive[] {
  const words = chapter.text.slice(sentence.from, sentence.to)
  if (!/\b(?:by|from|before)\s/.test(words)) return []
  return [
    ...matchesOf(ASKED_BY, words).map(match => askedBy(chapter, sentence, match)),
    ...matchesOf(ASKED_TO, words).map(match => askedTo(chapter, sentence, match)),
    ...matchesOf(CALLED_BY, words).map(match => calledBy(chapter, sentence, match)),
    ...matchesOf(CALLS_TO, words).map(match => askedTo(chapter, sentence, match)),
    ...matchesOf(CALLED_BEFORE, words).map(match => askedBy(chapter, sentence, match)),
  ].filter(found => found !== null)
}

function askedBy(chapter: Chapter, sentence: Sentence, match: RegExpExecArray): Directive | null {
  const verb = sentence.from + match.index
  const before = chapter.text.slice(sentence.from, verb)
  if (NEGATED.test(before.slice(-40))) return null
  const by = askerAt(chapter, sentence, verb + match[0].length)
  const to =
    by &&
    /^(?:,[^,]{2,40},)?\s(?:(?:on|last|this|in)\s\p{L}+\s)?(?:not\s)?(to\s(?!the\b|an?\b)|for\s)/u.exec(
      chapter.text.slice(by.to, sentence.to),
    )
  if (!to) return null
  const what = trimmed(chapter, {
    from: by.to + to[0].length - (to[1].startsWith('to') ? to[1].length : 0),
    to: sentence.to,
  })
  if (
    /^(?:to\s(?:say|comment|explain why)\b|comment|an? (?:interview|comment))/.test(
      chapter.text.slice(what.from, what.to),
    )
  )
    return null
  const of = /(?:^|,\s|[“"‘])$/.test(before) ? subjectAfter(chapter, sentence, by.to) : subjectOf(chapter, verb)
  return of && of !== by.who ? { by: by.who, of, what, verb } : null
}

function askedTo(chapter: Chapter, sentence: Sentence, match: RegExpExecArray): Directive | null {
  const verb = sentence.from + match.index
  if (NEGATED.test(chapter.text.slice(sentence.from, verb).slice(-40))) return null
  const by = askerAt(chapter, sentence, verb + match[0].length - 1)
  const of =
    subjectOf(chapter, verb) ?? mentionsWithin(chapter, sentence).find(m => m.to < verb && m.who !== by?.who)?.who
  const from = verb + match[0].indexOf(match[1])
  return by && of && of !== by.who ? { by: by.who, of, what: { from, to: from + match[1].length }, verb } : null
}

function calledBy(chapter: Chapter, sentence: Sentence, match: RegExpExecArray): Directive | null {
  const verb = sentence.from + match.index
  if (NEGATED.test(chapter.text.slice(sentence.from, verb).slice(-40))) return null
  const by = askerAt(chapter, sentence, verb + match[0].length)
  const to = by && /^(?:,[^,]{2,40},)?\s(to|for|that)\s/.exec(chapter.text.slice(by.to, sentence.to))
  if (!to) return null
  const from = by.to + to[0].length
  const whom = to[1] === 'to' ? null : objectAt(chapter, { from: from - 1, to: Math.min(sentence.to, from + 60) })
  const first = mentionsWithin(chapter, { from: sentence.from, to: verb }).find(m => m.who !== by.who)
  const does = whom && /^(?:['’]s)?\s["“'‘]?\p{Ll}/u.test(chapter.text.slice(whom.to, sentence.to))
  const decides = DECIDES.exec(chapter.text.slice(sentence.from, verb))
  const of = decides
    ? mentionsWithin(chapter, { from: sentence.from, to: sentence.from + decides.index }).at(-1)?.who
    : does && whom.who !== by.who
      ? whom.who
      : first?.who
  const what = trimmed(chapter, { from: to[1] === 'to' ? from - 3 : from, to: sentence.to })
  return of ? { by: by.who, of, what, verb } : null
}

/** Whoever stands at an offset, by mention or by description. */
function askerAt(chapter: Chapter, sentence: Sentence, from: number): (Mentioned & { who: string }) | null {
  return (
    objectAt(chapter, { from, to: Math.min(sentence.to, from + 60) }) ??
    agentIn(chapter, { from, to: sentence.to }, 'start')
  )
}

/** "Asked by the mayor to go, she refused": whoever the main clause begins with. */
function subjectAfter(chapter: Chapter, sentence: Sentence, from: number): string | null {
  const comma = chapter.text.slice(from, sentence.to).indexOf(', ')
  if (comma < 0) return null
  const start = from + comma + 2
  return mentionsWithin(chapter, { from: start, to: Math.min(sentence.to, start + 5) })[0]?.who ?? null
}
