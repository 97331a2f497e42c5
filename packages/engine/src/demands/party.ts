import type { Span } from '@onrecord/record'
import {
  type Chapter,
  contentOf,
  isOneSide,
  type Mentioned,
  mentionsWithin,
  paragraphAt,
  sentenceAt,
} from '../chains/chapter.ts'
import { answererOf, topicOf } from './answerer.ts'
import type { Directive } from './directive.ts'

// What a body is called when everybody knows which.
const BODY =
  /^(?:company|firm|board|trust|council|landlord|hospital|school|university|college|club|developer|operator|management|bosses|association|agency|authority|bank|charity|church|museum|force|department|utility|supplier|employer|owners?|administration|institution|organi[sz]ation|business|group|provider|corporation|commission|committee|party|airline|railway|network|federation|union|league)$/i
// Of whom a body is made: "commissioners" are the commission, "trustees" the board of trustees.
const MEMBERS = /^(?:\p{L}+\s)?(\p{L}{4,}?)(?:l?ors?|i?ers?|ees?|ees|ians?|men|women)$/u

/**
 * A demand with its parties as the article calls them: "the company" is the one that the article is about, where the
 * body that was read for it is hardly in it; "trustees" are the board of trustees. `of` null where nobody is meant.
 */
export function withParties(chapter: Chapter, directive: Directive): Directive {
  const { by, of, what } = directive
  const asker = nameWithin(chapter, by) ?? bodyCalled(chapter, by) ?? memberOf(chapter, by) ?? by
  const asked =
    nameWithin(chapter, of) ??
    bodyCalled(chapter, of) ??
    memberOf(chapter, of) ??
    bodyMeant(chapter, of, what.from, asker) ??
    of
  return asked === asker ? directive : { ...directive, by: asker, of: asked }
}

/** Whom a thing is asked of that names nobody: whoever answers next. */
export function whoeverAnswers(chapter: Chapter, what: Span, by: string): string | null {
  return answererOf(chapter, what, by) ?? repliesNext(chapter, what, by)
}

/** Whom a thing is asked of in somebody's own words: whoever answers next, or the body that the article is about. */
export function whoeverCan(chapter: Chapter, what: Span, by: string): string | null {
  return whoeverAnswers(chapter, what, by) ?? topicOf(chapter, 'organisation', by)
}

// "That was not under consideration", "it would not be holding one".
const BACK = /\b(?:that|it|this|one|so|them|those|the (?:call|demand|request|idea|suggestion|plea))\b/i

/** Whoever speaks in the next sentence of what was asked, and is on another side. */
function repliesNext(chapter: Chapter, what: Span, by: string): string | null {
  const here = sentenceAt(chapter, what.to - 1)
  const next = chapter.statements.find(s => s.speaker !== null && sentenceAt(chapter, s.from) > here)
  if (!next?.speaker || isOneSide(chapter, next.speaker, by) || sentenceAt(chapter, next.from) > here + 1) return null
  if (
    !BACK.test(contentOf(chapter, next)) ||
    !/\bnot\b|n['’]t\b|\bno\b|\bwould\b|\bwill\b/.test(contentOf(chapter, next))
  )
    return null
  if (paragraphAt(chapter, next.from) - paragraphAt(chapter, what.to - 1) > 1) return null
  const [body] = chapter.sides.get(next.speaker) ?? []
  return body ?? next.speaker
}

/** "Carrick MP Nadia Hussain", read as a name of its own: the person whose name it ends with. */
function nameWithin({ names, types }: Chapter, who: string): string | null {
  const called = names.get(who)?.[0] ?? who.toLowerCase()
  const people = [...names].filter(
    ([id, all]) =>
      id !== who && types.get(id) === 'person' && all.some(name => name.includes(' ') && called.endsWith(` ${name}`)),
  )
  return people.length === 1 ? people[0][0] : null
}

/** "Fenmarch", read for a person, is Fenmarch Water where that is the one body whose name begins so. */
function bodyCalled({ names, types }: Chapter, who: string): string | null {
  const called = names.get(who)?.[0] ?? ''
  if (types.get(who) === 'organisation' || !/^[\p{L}’'-]{4,}$/u.test(called)) return null
  if (
    [...names].some(
      ([id, all]) => id !== who && types.get(id) === 'person' && all.some(n => n.split(' ').includes(called)),
    )
  )
    return null
  const bodies = [...names].filter(
    ([id, all]) => types.get(id) === 'organisation' && all.some(n => n.startsWith(`${called} `)),
  )
  return bodies.length === 1 ? bodies[0][0] : null
}

/** The body of the article whose members a description names, where only one is called so. */
function memberOf({ names, types }: Chapter, who: string): string | null {
  if (types.has(who) && types.get(who) === 'organisation') return null
  const called = types.has(who) ? (names.get(who)?.[0] ?? '') : who
  // The trustees of a trust are not the trust, but those of a university are its board.
  const stem = /trustees$/i.test(called) ? 'trustees' : MEMBERS.exec(called)?.[1].toLowerCase()
  if (!stem || types.get(who) === 'person') return null
  const bodies = [...names].filter(
    ([id, all]) =>
      types.get(id) === 'organisation' &&
      id !== who &&
      all.some(name => name.split(' ').some(word => word.startsWith(stem) && word.length - stem.length < 5)),
  )
  return bodies.length === 1 ? bodies[0][0] : null
}

/** "The company", where it was read for a body that the article hardly names: the one that it is about. */
function bodyMeant(chapter: Chapter, of: string, at: number, by: string): string | null {
  const { names, types } = chapter
  if (!types.has(of)) {
    const noun = of.split(' ').at(-1)?.toLowerCase() ?? ''
    if (!BODY.test(noun)) return null
    const called = [...names].filter(
      ([id, all]) => types.get(id) === 'organisation' && all.some(name => name.endsWith(noun)),
    )
    // Whose board it is, the article may not tell.
    if (noun === 'board' || noun === 'committee') return called.length === 1 ? called[0][0] : null
    return called.length === 1 ? called[0][0] : topicOf(chapter, 'organisation', by)
  }
  if (types.get(of) !== 'organisation') return null
  // "The board", that no name of the article ends with: of the body that the article is about.
  const plain = names.get(of)?.find(name => BODY.test(name))
  if (plain) {
    const called = [...names].filter(
      ([id, all]) => id !== of && types.get(id) === 'organisation' && all.some(name => name.endsWith(` ${plain}`)),
    )
    return called.length === 1 ? called[0][0] : bodySpokenOf(chapter, of, by, COMPANY.test(plain))
  }
  const sentence = chapter.sentences[sentenceAt(chapter, at)]
  const noun = mentionsWithin(chapter, sentence)
    .filter(m => m.who === of)
    .map(m => chapter.text.slice(m.from, m.to).replace(/^the\s/i, ''))
    .find(words => BODY.test(words))
  if (!noun || names.get(of)?.some(name => name.endsWith(noun.toLowerCase()))) return null
  const own = namesIn(chapter, of)
  const isMisread = own.every(m => isTold(chapter, m)) || names.get(of)?.some(name => NEWSPAPER.test(name))
  return isMisread ? bodySpokenOf(chapter, of, by, COMPANY.test(noun)) : null
}

// Hardly ever the company or board that news is about.
const NEWSPAPER =
  /\b(?:wire|press|times|post|tribune|news|echo|herald|gazette|sentinel|examiner|observer|guardian|journal|chronicle|telegraph|star|mirror|mail|express|courier|standard|record|lamp|dispatch|bulletin)$/

// Named fewer times than this, a body is hardly what an article is about.
const FEW = 3
const COMPANY = /^(?:company|firm|business|supplier|developer|operator|airline|provider|employer)$/i
const PUBLIC =
  /\b(?:county|council|commission|board|police|department|ministry|court|union|association|university|parliament|government|authority|agency|bureau|office|committee|party|senate|house|legislature|federation)\b/

/** The body that an article names most, other than one and who asks; no public one where a company is meant. */
function bodySpokenOf(chapter: Chapter, but: string, by: string, isCompany: boolean): string | null {
  const { types, names } = chapter
  const [first] = [...types]
    .filter(([id]) => id !== but && isBody(chapter, id) && !isOneSide(chapter, id, by))
    .filter(([id]) => !names.get(id)?.some(name => NEWSPAPER.test(name)))
    .filter(([id]) => !isCompany || !names.get(id)?.some(name => PUBLIC.test(name)))
    .map(([id]) => ({ id, times: namesIn(chapter, id).filter(m => !isTold(chapter, m)).length }))
    .sort((a, b) => b.times - a.times)
  return first && first.times > 1 ? first.id : null
}

/** A body, or a name that no "he" or "she" ever stands for, so that it may be one. */
export function isBody({ types, mentions, text }: Chapter, who: string): boolean {
  const type = types.get(who)
  if (type !== 'person') return type === 'organisation'
  const own = mentions.filter(m => m.who === who).map(m => text.slice(m.from, m.to))
  // People are called by the last of their names, bodies by the first: "Marchetti", but "Fenmarch" of Fenmarch Water.
  const [longest = ''] = own.toSorted((a, b) => b.length - a.length)
  const last = longest.split(' ').at(-1)
  return (
    own.length >= FEW &&
    !own.includes(last ?? '') &&
    own.some(words => longest.startsWith(`${words} `)) &&
    own.every(words => !/^(?:he|she|him|her|his|hers|I|me|my|who|you)$|^(?:Mr|Mrs|Ms|Miss|Dr|Sir)\b/i.test(words))
  )
}

/** "Told the Echo": a newspaper is hardly ever meant. */
function isTold({ text }: Chapter, { from }: Mentioned): boolean {
  return /\b(?:told|tells|telling|with|shown|seen by|spoke to|interview with|by|to|sent)\s(?:the\s)?$/i.test(
    text.slice(Math.max(0, from - 20), from),
  )
}

function namesIn({ text, mentions }: Chapter, who: string): Mentioned[] {
  return mentions.filter(m => m.who === who && /^\p{Lu}/u.test(text.slice(m.from, m.to).replace(/^The\s/, '')))
}
