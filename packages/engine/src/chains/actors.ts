import type { Span } from '@onrecord/record'
import { type Chapter, type Mentioned, mentionsWithin, sentenceAt, utteranceAt } from './chapter.ts'

// What may stand between who does something and the verb: auxiliaries, adverbs, when, a relative pronoun.
const BETWEEN =
  /^(?:,?\s(?:who|which|that))?(?:['’](?:d|s|ve|ll|m|re)|\s(?:has|have|had|was|were|is|are|am|be|been|did|does|do|will|would|can|could|may|might|then|also|now|still|again|since|later|once|twice|yesterday|today|tonight|earlier|privately|publicly|already|just|even|(?!family\b|assembly\b|supply\b|ally\b|reply\b)\w+ly|(?:him|her|it|them)sel(?:f|ves)|therefore|hereby|duly|on|last|this|that|afternoon|night|morning|evening|week|month|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in|January|February|March|April|May|June|July|August|September|October|November|December|\d+|\w+ (?:days|weeks|months|hours) (?:ago|earlier|before)|not|never))*\s?$/
// "Scott's relatives": somebody's people are not that somebody.
const OWN_PEOPLE =
  /^['’]s?\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(?:famil(?:y|ies)|relatives|parents|friends|lawyers?|attorneys?|solicitors?|supporters|fans|backers|followers|critics|opponents|rivals|allies|aides|advis[eo]rs|colleagues|neighbou?rs|staff|employees|workers|teachers|doctors|tenants|residents|customers|members|patients|voters|victims)(?=[\s,])/u
const PART = /\b(?:of|at|for|in|from|with|by|to|on|against|about|over)\s(?:the\s)?$/
const INSERTION = /^\s?(?:,[^,]*,|\([^)]*\)|[–—][^–—]*[–—])/
// "Has joined the union in calling on": whoever joins.
const JOINING = /^(?:\s\w+){0,3}\sjoin(?:s|ed)?\s[^,.]{2,60}\sin\s$/
const JOINED = /(?:^|\s)(?:and|but|then)\s(?:\w+ly\s|also\s|then\s)?$/

/**
 * Who does what the verb at an offset says: the nearest mention before it in its sentence that only small words or an
 * insertion part from it; where the verb is joined to another by "and", whoever the sentence begins with. Within what
 * somebody says, "we" is the speaker. Whoever is only somebody's people has the article's words. Null where nobody can be told.
 */
export function subjectOf(chapter: Chapter, verb: number): string | null {
  const sentence = chapter.sentences[sentenceAt(chapter, verb)]
  const before = mentionsWithin(chapter, { from: sentence.from, to: verb })
  const said = utteranceAt(chapter, verb, 'content')
  if (
    said &&
    /\b[Ww]e(?:['’](?:d|ve|re|ll))?\s(?:\w+\s){0,2}?$/.test(chapter.text.slice(Math.max(said.from, verb - 24), verb))
  )
    return said.speaker
  for (let i = before.length - 1; i >= 0; i--) {
    if (before[i].to > verb || isReflexive(chapter, before[i])) continue
    const people =
      peopleOf(chapter, before[i], verb) ?? (isRelative(chapter, before[i]) && peopleOf(chapter, before[i - 1], verb))
    if (people) return people
    const gap = chapter.text.slice(before[i].to, verb).replace(INSERTION, '')
    if (!BETWEEN.test(gap) && !JOINING.test(gap)) continue
    // "The head of the club asked": the club is only part of who asks.
    const outer = before.find(m => m.from < before[i].from && m.to >= before[i].to)
    if (outer) return outer.who
    if (PART.test(chapter.text.slice(sentence.from, before[i].from))) return null
    return before[i].who
  }
  const cue = utteranceAt(chapter, verb, 'cue')
  if (cue?.speaker) return cue.speaker
  const described = bodyBefore(chapter, chapter.text.slice(sentence.from, verb))
  if (described) return described
  const [first] = before
  // Who says that she was told is not who told her.
  if (said && first && first.from < said.from) return null
  return first && first.from - sentence.from <= 4 && JOINED.test(chapter.text.slice(sentence.from, verb))
    ? first.who
    : null
}

/** "Scott's relatives, who asked": those whom no mention stands for but that of whose they are, in the article's words. */
function peopleOf({ text }: Chapter, whose: Mentioned | undefined, verb: number): string | null {
  const match = whose && OWN_PEOPLE.exec(text.slice(whose.to, verb))
  if (!match) return null
  const end = whose.to + match[0].length
  return BETWEEN.test(text.slice(end, verb)) ? text.slice(whose.from, end) : null
}

/** "Lee himself asked": whom that stands for is told by what it stands beside. */
function isReflexive({ text }: Chapter, { from, to }: Span): boolean {
  return /^\p{Ll}+sel(?:f|ves)$/u.test(text.slice(from, to))
}

function isRelative({ text }: Chapter, { from, to }: Span): boolean {
  return /^(?:who|which|that)$/.test(text.slice(from, to))
}

/** "The council gives": the body of the article that is called so, where only one is. */
function bodyBefore({ names, types }: Chapter, before: string): string | null {
  const noun = /\b[Tt]he\s(?:\p{Ll}+\s)?(\p{Ll}{4,})(?:\s(?:has|have|had|also|then|\w+ly))*\s?$/u.exec(before)?.[1]
  if (!noun) return null
  const called = [...names].filter(
    ([who, all]) => types.get(who) === 'organisation' && all.some(n => n.split(' ').includes(noun)),
  )
  const [longest] = called.sort((a, b) => b[1][0].length - a[1][0].length)
  return longest?.[0] ?? null
}

/** The mention that begins at an offset or a few small words after it, and what stands before it; null where none does. */
export function objectAt(chapter: Chapter, { from, to }: Span): Mentioned | null {
  for (const mention of mentionsWithin(chapter, { from, to })) {
    const gap = chapter.text.slice(from, mention.from)
    if (/^\s*(?:and|or|but)\b/.test(gap)) return null
    if (
      !/^[\s"“'‘]*(?:the|its|his|their|her|our|a|an|both|Mr|Mrs|Ms|Dr|Sir|Dame|Chief|Constable|\p{Lu}[\p{L}.]*|\p{Ll}+)?(?:\s[\p{L}.]+){0,2}\s?$/u.test(
        gap,
      )
    )
      return null
    return mention
  }
  return null
}

/** "A bus company that had called it permanent …": whom the first paragraph describes, the second begins by naming. */
export function namedNext(chapter: Chapter, { from }: Span): string | null {
  const running = chapter.sentences.filter(s => !s.display)
  const first = running.findIndex(s => s.from <= from && from < s.to)
  const paragraphs = [...new Set(running.map(s => s.paragraph))]
  if (first < 0 || paragraphs.indexOf(running[first].paragraph) > 2) return null
  const next = running.find(s => s.paragraph > running[first].paragraph)
  const [named] = next ? mentionsWithin(chapter, { from: next.from, to: next.from + 12 }) : []
  return named && chapter.types.get(named.who) === 'organisation' ? named.who : null
}
